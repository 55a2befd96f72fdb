import {css} from '@lit/reactive-element';

/** Adds to `conversation.styles.ts`. */
export const questionsStyles = css`
  .questions {
    font-size: 0.93em;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    border-radius: 4px;
    color: var(--_muted);
    font-weight: 600;
    cursor: pointer;
    unicode-bidi: plaintext;
  }
  .questions ul {
    display: flex;
    flex-direction: column;
    gap: 8px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }
  .questions .text {
    min-block-size: 40px;
    max-inline-size: 100%;
    padding-block: 8px;
    border-radius: min(var(--_radius), 20px);
    font-size: inherit;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .questions .text span {
    unicode-bidi: plaintext;
  }
  .questions input {
    inline-size: 100%;
    margin-block-start: 8px;
    padding: 8px 14px;
    border: 1px solid var(--_edge);
    border-radius: min(var(--_radius), 20px);
    background: none;
    color: inherit;
    font: max(16px, 1em) / 1.375 var(--_font);
  }
  .questions .none {
    margin-block-start: 8px;
    color: var(--_muted);
  }
`;
