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
    font-size: 13px;
    font-weight: 450;
  }
  .inserts button.quiet {
    border-color: transparent;
    font-weight: 550;
  }
  .inserts .icon {
    inline-size: 15px;
    block-size: 15px;
  }
  code {
    direction: ltr;
    unicode-bidi: isolate;
    color: var(--_quiet);
    font:
      12px/1.4 ui-monospace,
      monospace;
  }
  @media (pointer: coarse) {
    .inserts button {
      min-block-size: 40px;
    }
  }
`;
