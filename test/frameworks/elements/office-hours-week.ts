import 'office-hours-chat/office-hours-week.js';

const week = document.querySelector('office-hours-week')!;
week.officeHours = {timezone: 'Europe/Paris', weekly: {}};
week.addEventListener('chat-error', ({problems}) => problems.length);
document.addEventListener('chat-error', ({problems}) => problems.length);
