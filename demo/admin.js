// The back office: shows what is edited in the shop at once, and keeps what is saved in this browser. A real one would
// send `event.document` to its server, or put the snippet into the theme.

const KEY = 'brindille-chat';
const editor = document.querySelector('office-hours-editor');
const frame = document.querySelector('iframe');
const shop = document.querySelector('#shop');
const toggle = document.querySelector('#toggle-shop');

const MESSAGES = {
  welcome: 'welcomeMessage',
  online: 'onlineMessage',
  offline: 'offlineMessage',
  handoff: 'handoffMessage',
};

const shopsWidget = () => frame.contentDocument?.querySelector('chat-widget');

/** The configuration that the shop's page came with. */
function readShop() {
  const widget = shopsWidget();
  if (!widget) return undefined;
  const messages = Object.keys(MESSAGES).map((kind) => [kind, widget.getAttribute(`${kind}-message`) ?? '']);
  return {
    officeHours: JSON.parse(widget.getAttribute('office-hours')),
    messages: Object.fromEntries(messages),
  };
}

function showInShop() {
  const widget = shopsWidget();
  if (!widget) return;
  const {officeHours, messages = {}} = editor.value;
  widget.officeHours = officeHours;
  for (const [kind, property] of Object.entries(MESSAGES)) widget[property] = messages[kind] ?? '';
}

function load() {
  editor.value = localStorage.getItem(KEY) ?? readShop();
  showInShop();
}

// The editor speaks the language of the nearest `lang`; `?lang=de` chooses one at once.
const language = document.querySelector('#language');
const asked = new URLSearchParams(location.search).get('lang');
if (asked) {
  editor.lang = asked;
  language.value = asked;
}
language.addEventListener('change', () => {
  editor.lang = language.value;
  history.replaceState(null, '', `?lang=${language.value}`);
});

await customElements.whenDefined('office-hours-editor');
editor.addEventListener('input', showInShop);
editor.addEventListener('save', (event) => event.waitUntil(localStorage.setItem(KEY, JSON.stringify(event.document))));

if (frame.contentDocument?.readyState === 'complete' && shopsWidget()) load();
else frame.addEventListener('load', load, {once: true});
frame.addEventListener('load', showInShop);

toggle.addEventListener('click', () => {
  shop.hidden = !shop.hidden;
  toggle.setAttribute('aria-expanded', String(!shop.hidden));
  toggle.textContent = shop.hidden ? 'Show the shop' : 'Hide the shop';
});

document.querySelector('#start-over').addEventListener('click', () => {
  if (!confirm('Delete all hours, exceptions and texts? This cannot be undone.')) return;
  localStorage.setItem(KEY, '{}');
  editor.value = {};
  showInShop();
});
