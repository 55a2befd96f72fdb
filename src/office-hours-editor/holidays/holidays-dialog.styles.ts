import {css} from 'lit';

export const holidaysDialogStyles = css`
  .fields .field:first-child {
    flex-basis: 100%;
  }
  @media (min-width: 35em) {
    .fields .field:first-child {
      flex-basis: 8em;
    }
  }
  /* All rows share their columns: box, date, name, tags. */
  ul {
    display: grid;
    grid-template-columns: 18px fit-content(34%) minmax(0, 1fr) fit-content(26%);
    column-gap: 10px;
  }
  li,
  li .check {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
  }
  .date,
  .name {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .name {
    font-weight: 550;
  }
  .name small {
    display: block;
    font-weight: 400;
  }
  .tags {
    color: var(--_quiet);
    font-size: 0.87em;
    line-height: 1.4;
    text-align: end;
  }
  .tags span {
    display: block;
  }
  li .half {
    grid-column: 3;
    justify-self: start;
    inline-size: auto;
    max-inline-size: 100%;
    margin-block: -2px 8px;
    font-weight: 400;
  }
  .about-list p {
    margin-block: 8px 0;
  }
  .doubts {
    padding: 8px 12px;
    border-inline-start: 3px solid currentColor;
    font-size: 0.93em;
  }
  .known .name {
    font-weight: 400;
  }
  small a {
    color: inherit;
  }
  .dialog-actions button {
    white-space: nowrap;
  }
  /* Without room for a fourth column, the tags are below the names. */
  @media (max-width: 30em) {
    ul {
      grid-template-columns: 18px fit-content(40%) minmax(0, 1fr);
    }
    li input,
    .date {
      grid-row: 1 / 3;
    }
    li .half {
      grid-column: 2 / -1;
    }
    .tags {
      grid-column: 3;
      display: flex;
      flex-wrap: wrap;
      gap: 0 10px;
      text-align: start;
    }
  }
`;
