import {css} from '@lit/reactive-element';

/** Adds to `conversation.styles.ts`. */
export const personStyles = css`
  .rows > .person {
    max-inline-size: 100%;
    min-block-size: 40px;
    margin: 0 auto;
    padding-block: 6px;
    font-size: 0.93em;
    overflow-wrap: anywhere;
  }
  .person span {
    font-weight: 600;
    unicode-bidi: plaintext;
  }
`;
