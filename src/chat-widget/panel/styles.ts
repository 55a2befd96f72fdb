import {adoptStyles, type CSSResult} from '@lit/reactive-element';

/** Adds styles to those that a shadow root has. */
export function addStyles(root: ShadowRoot, styles: CSSResult): void {
  if (styles.styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet];
  else adoptStyles(root, [styles]);
}
