// Repairs the schedule as a merchant would who has found the typo: the attribute is set again.

const widget = document.querySelector('chat-widget');
const button = document.querySelector('#repair');

button.addEventListener('click', () => {
  widget.setAttribute('office-hours', widget.getAttribute('office-hours').replace('"weekly" {', '"weekly": {'));
  document.querySelector('#repaired').textContent = 'Repaired.';
});
