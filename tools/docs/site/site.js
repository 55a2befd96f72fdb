// What every page has: pages behind a button on a small screen, code that can be copied, and the search, which loads its index when
// somebody goes there.

const nav = document.querySelector('#pages');
const menu = document.querySelector('.menu');
menu.hidden = false;
menu.addEventListener('click', () => {
  const isOpen = nav.toggleAttribute('data-open');
  menu.setAttribute('aria-expanded', String(isOpen));
});
addEventListener('keydown', ({key}) => {
  if (key !== 'Escape' || !nav.hasAttribute('data-open') || !nav.contains(document.activeElement)) return;
  menu.click();
  menu.focus();
});

for (const figure of document.querySelectorAll('.code')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    const code = figure.querySelector('pre');
    try {
      await navigator.clipboard.writeText(code.textContent);
      button.textContent = 'Copied';
    } catch {
      getSelection().selectAllChildren(code);
      button.textContent = 'Selected: copy it by the keyboard';
    }
    setTimeout(() => (button.textContent = 'Copy'), 3000);
  });
  figure.append(button);
}

const form = document.querySelector('.search');
form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('focusin', () => void import('./search.js').then(({useSearch}) => useSearch(form)), {once: true});
addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
  event.preventDefault();
  form.querySelector('input').focus();
});
