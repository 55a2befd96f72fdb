import 'office-hours-chat/office-hours-editor.js';

const editor = document.querySelector('office-hours-editor')!;
editor.value = {officeHours: {timezone: 'Europe/Paris', weekly: {}}};
editor.addEventListener('save', (event) => {
  event.waitUntil(fetch('/chat.json', {method: 'PUT', body: JSON.stringify(event.document)}));
});
// @ts-expect-error: at the document arrives what anything on the page calls `save`
document.addEventListener('save', (event) => event.waitUntil(undefined));
