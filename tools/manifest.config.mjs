/** The analyzer takes each dispatchEvent() for an event; only those that the class comment describes are promises. */
const documentedEvents = {
  name: 'documented-events',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations} of customElementsManifest.modules) {
      for (const declaration of declarations ?? []) {
        declaration.events = declaration.events?.filter(({description}) => description);
      }
    }
  },
};

export default {
  globs: [
    'src/chat-widget/chat-widget.ts',
    'src/chat-widget.ts',
    'src/office-hours-editor/office-hours-editor.ts',
    'src/office-hours-editor.ts',
    'src/events/*.ts',
  ],
  outdir: 'dist',
  litelement: true,
  plugins: [documentedEvents],
};
