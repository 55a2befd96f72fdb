import {css} from '@lit/reactive-element';

export const checkStyles = css`
  /* Whatever the page's rules say of its elements. */
  :host {
    all: initial !important;
  }
  dialog {
    position: fixed;
    inset: 0 auto 0 0;
    z-index: 2147483647;
    box-sizing: border-box;
    inline-size: min(42em, 100%);
    max-inline-size: none;
    block-size: 100%;
    max-block-size: none;
    margin: 0;
    padding: 1.25em;
    overflow: auto;
    border: 0;
    border-inline-end: 1px solid #767676;
    background: #fff;
    color: #1a1a1a;
    font:
      1rem/1.5 system-ui,
      sans-serif;
    overflow-wrap: anywhere;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }
  h2 {
    flex: 1 1 8em;
    margin: 0;
    font-size: 1.25em;
  }
  h2:focus {
    outline: none;
  }
  h3 {
    margin: 1.25em 0 0.25em;
    font-size: 1em;
  }
  p {
    margin: 0.25em 0;
    font-weight: 600;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: 5.5em 1fr;
    padding-block: 0.125em;
  }
  section > button {
    margin-block-start: 0.5em;
  }
  .right > strong {
    color: #14713a;
  }
  .look > strong {
    color: #7a5200;
  }
  .wrong > strong {
    color: #b3141d;
  }
  button {
    padding: 0.4em 0.9em;
    border: 1px solid #767676;
    border-radius: 0.4em;
    background: #fff;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:focus-visible {
    outline: 2px solid #1f5eff;
    outline-offset: 2px;
  }
  button[aria-disabled='true'] {
    color: #595959;
    cursor: default;
  }
  @media (hover: hover) {
    button:hover {
      background: #ececec;
    }
  }
  @media (prefers-color-scheme: dark) {
    dialog,
    button {
      background: #17181a;
      color: #ececec;
    }
    .right > strong {
      color: #6fd695;
    }
    .look > strong {
      color: #f0c060;
    }
    .wrong > strong {
      color: #ff9a94;
    }
    button:focus-visible {
      outline-color: #8fb0ff;
    }
    button[aria-disabled='true'] {
      color: #b0b0b0;
    }
    @media (hover: hover) {
      button:hover {
        background: #2c2e31;
      }
    }
  }
`;
