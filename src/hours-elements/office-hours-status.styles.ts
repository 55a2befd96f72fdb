import {css} from '@lit/reactive-element';

export const statusStyles = css`
  :host {
    display: inline-block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  span[part='dot'] {
    display: inline-block;
    box-sizing: border-box;
    inline-size: 0.625em;
    block-size: 0.625em;
    margin-inline-end: 0.4em;
    border: 0.125em solid var(--chat-closed, #79808c);
    border-radius: 50%;
  }
  /* A border is seen in forced colours, too. */
  .open {
    border: 0.34em solid var(--chat-open, #12823b) !important;
  }
`;
