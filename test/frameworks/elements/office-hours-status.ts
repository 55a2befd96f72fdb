import 'office-hours-chat/office-hours-status.js';

const status = document.querySelector('office-hours-status')!;
status.officeHours = {timezone: 'Europe/Paris', weekly: {}};
status.addEventListener('chat-error', ({problems}) => problems.length);
document.addEventListener('chat-error', ({problems}) => problems.length);
