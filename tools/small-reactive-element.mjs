/* global CSSStyleSheet, document, Document, HTMLElement -- in the page */
// What the widget's build for a script tag puts in place of `@lit/reactive-element`: the same names and the same order of
// things, for one element whose properties are declared in one way and whose styles are written in one piece. What Lit has
// for all other elements would be a seventh of what every page loads. `TEST_ELEMENT=small npx wtr` runs the tests on it.

/** Some browsers have no sheets that can be shared. */
const sharesSheets = 'adoptedStyleSheets' in Document.prototype;

class Styles {
  constructor(cssText) {
    this.cssText = cssText;
  }

  get styleSheet() {
    if (sharesSheets && !this._$sheet) (this._$sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this._$sheet;
  }
}

export const css = ([text]) => new Styles(text);

export function adoptStyles(root, styles) {
  if (sharesSheets) root.adoptedStyleSheets = styles.map(({styleSheet}) => styleSheet);
  else {
    for (const {cssText} of styles) {
      const style = document.createElement('style');
      style.nonce = globalThis.litNonce ?? '';
      style.textContent = cssText;
      root.append(style);
    }
  }
}

/** `office-hours` for `officeHours`: the build leaves out what properties say of it themselves. */
const attributeOf = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

export class ReactiveElement extends HTMLElement {
  /** Has the properties made, too: a browser asks for this once, before there is any element. */
  static get observedAttributes() {
    this._$attributes ??= new Map(
      Object.entries(this.properties).map(([name, {attribute = attributeOf(name)}]) => {
        Object.defineProperty(this.prototype, name, {
          configurable: true,
          enumerable: true,
          get() {
            return this._$values.get(name);
          },
          set(value) {
            const before = this[name];
            this._$values.set(name, value);
            this.requestUpdate(name, before);
          },
        });
        return [attribute, name];
      }),
    );
    return [...this._$attributes.keys()].filter(Boolean);
  }

  constructor() {
    super();
    this.hasUpdated = false;
    this._$controllers = new Set();
    this._$values = new Map();
    this._$changed = new Map();
    this._$reflected = new Set();
    /** What the page has set before there was code for it: wins over what the constructor and the attributes say. */
    this._$early = Object.keys(this.constructor.properties).flatMap((name) => {
      if (!Object.hasOwn(this, name)) return [];
      const value = this[name];
      delete this[name];
      return [[name, value]];
    });
    this._$updating = new Promise((resolve) => (this._$begin = resolve));
    this.requestUpdate();
  }

  addController(controller) {
    this._$controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    adoptStyles(root, [this.constructor.styles]);
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this._$begin(true);
    for (const controller of this._$controllers) controller.hostConnected?.();
  }

  disconnectedCallback() {
    for (const controller of this._$controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute, _, text) {
    const name = this.constructor._$attributes.get(attribute);
    if (name === this._$passing) return; // reflected just now
    const {converter} = this.constructor.properties[name];
    const read = converter?.fromAttribute ?? converter;
    this._$passing = name;
    this[name] = read ? read(text) : text;
    this._$passing = undefined;
  }

  requestUpdate(name, before) {
    if (name) {
      if (Object.is(this[name], before)) return;
      const {reflect, useDefault} = this.constructor.properties[name];
      // What the constructor sets first is the default: it does not replace what the page has written.
      if (!useDefault || before !== undefined) {
        if (!this._$changed.has(name)) this._$changed.set(name, before);
        if (reflect && name !== this._$passing) this._$reflected.add(name);
      }
    }
    if (!this.isUpdatePending) this._$updating = this._$update();
  }

  get updateComplete() {
    return this.getUpdateComplete();
  }

  getUpdateComplete() {
    return this._$updating;
  }

  async _$update() {
    this.isUpdatePending = true;
    try {
      await this._$updating;
    } catch (error) {
      void Promise.reject(error); // told of, but in nobody's way
    }
    this.performUpdate();
    return !this.isUpdatePending;
  }

  performUpdate() {
    if (!this.isUpdatePending) return;
    for (const [name, value] of this._$early.splice(0)) this[name] = value;
    const changed = this._$changed;
    try {
      this.willUpdate(changed);
      for (const controller of this._$controllers) controller.hostUpdate?.();
      this.update(changed);
    } catch (error) {
      this._$settle();
      throw error;
    }
    for (const controller of this._$controllers) controller.hostUpdated?.();
    if (!this.hasUpdated) {
      this.hasUpdated = true;
      this.firstUpdated(changed);
    }
    this.updated(changed);
  }

  update() {
    for (const name of this._$reflected) {
      const {attribute = attributeOf(name), converter} = this.constructor.properties[name];
      const text = converter.toAttribute(this[name]);
      this._$passing = name;
      if (text === null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, text);
      this._$passing = undefined;
    }
    this._$reflected.clear();
    this._$settle();
  }

  /** What changes from now on is for the next update. */
  _$settle() {
    this._$changed = new Map();
    this.isUpdatePending = false;
  }
}
