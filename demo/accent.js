const widget = document.querySelector('chat-widget');
const buttons = [...document.querySelectorAll('[data-accent]')];

for (const button of buttons) {
  button.addEventListener('click', () => {
    widget.className = button.dataset.accent;
    for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
  });
}
