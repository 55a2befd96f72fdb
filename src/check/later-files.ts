/**
 * The names of the files beside `chat-widget.js` that it may load later. The build for a script tag writes them here
 * (vite.config.ts); where a bundler makes the page's files, it looks after them itself.
 */
export const LATER_FILES: readonly string[] = [];
