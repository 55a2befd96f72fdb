export default {
  globs: ['src/chat-widget/chat-widget.ts', 'src/chat-widget.ts', 'src/events.ts'],
  outdir: 'dist',
  litelement: true,
};
