// What the elements tell the page. All bubble; none crosses a shadow root that the element stands in. Apart by the stage at
// which there is code that fires them, so that each loads with that.
export * from './events/conversation.js';
export * from './events/editor.js';
export * from './events/page-load.js';
export * from './events/panel.js';
