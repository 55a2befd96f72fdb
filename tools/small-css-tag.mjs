/* global CSSStyleSheet, document, Document -- in the page */
// What the widget's build for a script tag puts in place of the file of that name in `@lit/reactive-element`: all of the
// widget's styles are written in one piece, and what Lit has for others would be a thirtieth of what a page loads.

/** Some browsers have no sheets that can be shared. */
export const supportsAdoptingStyleSheets = 'adoptedStyleSheets' in Document.prototype;

export class CSSResult {
  constructor(cssText) {
    this.cssText = cssText;
  }

  get styleSheet() {
    if (supportsAdoptingStyleSheets && !this._sheet) (this._sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this._sheet;
  }
}

export const unsafeCSS = (text) => new CSSResult(text);

export const css = ([text]) => unsafeCSS(text);

export const getCompatibleStyle = (styles) => styles;

export function adoptStyles(root, styles) {
  if (supportsAdoptingStyleSheets) root.adoptedStyleSheets = styles.map(({styleSheet}) => styleSheet);
  else {
    for (const {cssText} of styles) {
      const style = document.createElement('style');
      style.nonce = globalThis.litNonce ?? '';
      style.textContent = cssText;
      root.append(style);
    }
  }
}
