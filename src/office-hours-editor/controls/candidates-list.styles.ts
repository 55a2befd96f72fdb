import {css} from 'lit';

/** For a dialog that asks what to add, and lists it. */
export const candidatesListStyles = css`
  dialog {
    inline-size: min(42.67em, calc(100% - 24px));
  }
  h2:focus {
    outline: none;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    align-items: end; /* a label may take two lines */
    gap: 10px 12px;
  }
  .fields .field {
    flex: 1 1 8em;
  }
  .fields :is(select, input) {
    inline-size: 100%;
    font-weight: 400;
  }
  fieldset {
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-weight: 550;
  }
  .choices {
    gap: 2px 20px;
  }
  .head {
    justify-content: space-between;
    margin-block: 4px;
  }
  .head .row {
    gap: 0;
    margin-inline-end: -8px; /* the buttons have no frame: their words end where the rows do */
  }
  ul {
    border-block-start: 1px solid var(--_line);
  }
  li {
    border-block-end: 1px solid var(--_line);
  }
  li .check {
    display: grid;
    gap: 0 10px;
    padding-block: 6px;
    min-block-size: 40px;
  }
  @media (max-width: 30em) {
    .dialog-body {
      gap: 10px;
      padding: 14px;
    }
    .dialog-actions {
      padding: 10px 14px;
    }
  }
`;
