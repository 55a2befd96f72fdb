import {css} from '@lit/reactive-element';

/** Adds to `week.styles.ts`. */
export const tableStyles = css`
  :host {
    display: block;
    --_line: var(--chat-border, color-mix(in srgb, currentcolor 25%, transparent));
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .week th {
    padding-inline-start: 0;
  }
`;
