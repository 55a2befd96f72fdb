// A launcher, a panel and a list of messages, written by hand: what the platform alone costs. Not a product.
const STYLES = `
  :host {position: fixed; inset-block-end: 20px; inset-inline-end: 20px; font: 15px/1.4 sans-serif}
  [hidden] {display: none !important}
  .launcher {inline-size: 56px; block-size: 56px; border: 0; border-radius: 28px; background: #146; color: #fff}
  section {position: absolute; inset-block-end: 68px; inset-inline-end: 0; inline-size: 360px; block-size: 520px;
    display: flex; flex-direction: column; border: 1px solid #bbb; border-radius: 10px; background: #fff; color: #111}
  h2 {margin: 0; padding: 12px; font-size: 17px; border-block-end: 1px solid #ddd}
  ol {flex: 1; overflow: auto; margin: 0; padding: 12px; list-style: none}
  li {inline-size: fit-content; max-inline-size: 80%; margin-block-end: 8px; padding: 8px 10px; border-radius: 10px;
    background: #eee; overflow-wrap: anywhere}
  .visitor {margin-inline-start: auto; background: #146; color: #fff}
  form {display: flex; border-block-start: 1px solid #ddd}
  textarea {flex: 1; padding: 12px; border: 0; font: inherit; resize: none}`;

class NativeChat extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.attachShadow({mode: 'open'}).innerHTML =
      `<style>${STYLES}</style><button class="launcher" aria-expanded="false">Chat</button>`;
    this._launcher = this.shadowRoot.querySelector('button');
    this._launcher.addEventListener('click', () => this.toggle());
  }

  toggle() {
    if (this._panel) this._panel.hidden = !this._panel.hidden;
    else this._makePanel();
    this._launcher.setAttribute('aria-expanded', String(!this._panel.hidden));
  }

  restore(messages) {
    this._list.replaceChildren(...messages.map((message) => this._row(message)));
    this._scroll();
  }

  add(message) {
    this._list.append(this._row(message));
    this._scroll();
  }

  _makePanel() {
    this._panel = document.createElement('section');
    this._panel.setAttribute('aria-label', 'Chat');
    this._panel.innerHTML = `<h2>Chat</h2><ol role="log"></ol>
      <form><textarea rows="1" aria-label="Message"></textarea><button>Send</button></form>`;
    this._list = this._panel.querySelector('ol');
    const composer = this._panel.querySelector('textarea');
    this._panel.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      if (composer.value.trim()) this.add({text: composer.value, isVisitor: true});
      composer.value = '';
    });
    this.shadowRoot.append(this._panel);
  }

  _row({text, isVisitor}) {
    const row = document.createElement('li');
    if (isVisitor) row.className = 'visitor';
    row.textContent = text;
    return row;
  }

  _scroll() {
    this._list.scrollTop = this._list.scrollHeight;
  }
}
customElements.define('native-chat', NativeChat);
