import {css} from 'lit';

export const placeholderStyles = css`
  .inserts {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .inserts button {
    min-block-size: 30px;
    padding: 3px 10px;
    border-radius: 15px;
    font-size: 0.87em;
    font-weight: 450;
  }
  .inserts button.quiet {
    border-color: transparent;
    font-weight: 550;
  }
  .inserts .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
  }
  code {
    direction: ltr;
    unicode-bidi: isolate;
    color: var(--_quiet);
    font:
      0.92em/1.4 ui-monospace,
      monospace;
  }
  @media (pointer: coarse) {
    .inserts button {
      min-block-size: 40px;
    }
  }
`;
