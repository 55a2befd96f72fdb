import {css} from 'lit';

export const holidaysDialogStyles = css`
  dialog {
    inline-size: min(640px, calc(100% - 24px));
  }
  h2:focus {
    outline: none;
  }
  .places {
    display: grid;
    gap: 12px;
  }
  .places select {
    inline-size: 100%;
  }
  @media (min-width: 560px) {
    .places {
      grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
    }
  }
  fieldset {
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-weight: 550;
  }
  .years {
    gap: 2px 20px;
  }
  .head {
    justify-content: space-between;
    margin-block: 4px;
  }
  ul {
    border-block-start: 1px solid var(--_line);
  }
  li {
    border-block-end: 1px solid var(--_line);
  }
  li label {
    padding-block: 6px;
    min-block-size: 40px;
  }
  .day {
    flex: 1;
    display: grid;
    gap: 0 12px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  @media (min-width: 560px) {
    .day {
      grid-template-columns: 1fr 1fr;
    }
  }
  .name {
    font-weight: 550;
  }
  .tags {
    display: grid;
    justify-items: end;
    color: var(--_quiet);
    font-size: 13px;
    line-height: 1.4;
    text-align: end;
  }
  .known .name {
    font-weight: 400;
  }
  .note a {
    color: inherit;
  }
`;
