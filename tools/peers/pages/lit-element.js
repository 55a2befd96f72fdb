// The same as native-element.js, as one LitElement: what Lit adds to it. Not a product.
import {css, html, LitElement, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';

class LitChat extends LitElement {
  static properties = {open: {type: Boolean, reflect: true}, messages: {attribute: false}};

  static styles = css`
    :host {
      position: fixed;
      inset-block-end: 20px;
      inset-inline-end: 20px;
      font: 15px/1.4 sans-serif;
    }
    .launcher {
      inline-size: 56px;
      block-size: 56px;
      border: 0;
      border-radius: 28px;
      background: #146;
      color: #fff;
    }
    section {
      position: absolute;
      inset-block-end: 68px;
      inset-inline-end: 0;
      inline-size: 360px;
      block-size: 520px;
      display: flex;
      flex-direction: column;
      border: 1px solid #bbb;
      border-radius: 10px;
      background: #fff;
      color: #111;
    }
    h2 {
      margin: 0;
      padding: 12px;
      font-size: 17px;
      border-block-end: 1px solid #ddd;
    }
    ol {
      flex: 1;
      overflow: auto;
      margin: 0;
      padding: 12px;
      list-style: none;
    }
    li {
      inline-size: fit-content;
      max-inline-size: 80%;
      margin-block-end: 8px;
      padding: 8px 10px;
      border-radius: 10px;
      background: #eee;
      overflow-wrap: anywhere;
    }
    .visitor {
      margin-inline-start: auto;
      background: #146;
      color: #fff;
    }
    form {
      display: flex;
      border-block-start: 1px solid #ddd;
    }
    textarea {
      flex: 1;
      padding: 12px;
      border: 0;
      font: inherit;
      resize: none;
    }
  `;

  constructor() {
    super();
    this.open = false;
    this.messages = [];
  }

  updated() {
    const list = this.renderRoot.querySelector('ol');
    if (list) list.scrollTop = list.scrollHeight;
  }

  add(message) {
    this.messages = [...this.messages, {id: this.messages.length, ...message}];
  }

  _onSubmit(event) {
    event.preventDefault();
    const composer = event.target.querySelector('textarea');
    if (composer.value.trim()) this.add({text: composer.value, isVisitor: true});
    composer.value = '';
  }

  render() {
    return html`<button class="launcher" aria-expanded=${String(this.open)} @click=${() => (this.open = !this.open)}>
        Chat
      </button>
      ${this.open ? this._renderPanel() : nothing}`;
  }

  _renderPanel() {
    const row = ({text, isVisitor}) => html`<li class=${isVisitor ? 'visitor' : ''}>${text}</li>`;
    return html`<section aria-label="Chat">
      <h2>Chat</h2>
      <ol role="log">
        ${repeat(this.messages, ({id}) => id, row)}
      </ol>
      <form @submit=${this._onSubmit}>
        <textarea rows="1" aria-label="Message"></textarea>
        <button>Send</button>
      </form>
    </section>`;
  }
}
customElements.define('lit-chat', LitChat);
