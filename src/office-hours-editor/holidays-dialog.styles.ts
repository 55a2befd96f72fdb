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
    font-weight: 400;
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
  .name {
    font-weight: 550;
  }
  .tags {
    flex: none;
    max-inline-size: 7.5em;
    color: var(--_quiet);
    font-size: 13px;
    line-height: 1.4;
    text-align: end;
  }
  .tags span {
    display: block;
  }
  .known .name {
    font-weight: 400;
  }
  @media (min-width: 560px) {
    .day {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
    }
    .tags {
      inline-size: 7.5em;
    }
  }
  .dialog-actions {
    align-items: center;
  }
  .credit {
    flex: 1 1 200px;
  }
  .credit a {
    color: inherit;
  }
`;
