import {css} from 'lit';

export const deliverySectionStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  .card-head {
    margin-block-end: 0;
  }
  .card-head .note {
    flex-basis: 100%;
  }
  legend {
    padding: 0;
    margin-block-end: 4px;
  }
  .ways {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px 24px;
    overflow-wrap: break-word;
  }
  .way small {
    display: block;
    padding-inline-start: 26px;
  }
  .fields,
  .names {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    overflow-wrap: break-word;
    gap: 14px 24px;
  }
  .wide small {
    display: block;
    margin-block-end: 8px;
  }
  .optional {
    color: var(--_quiet);
    font-weight: 400;
  }
  .field > .check {
    font-weight: 550;
  }
  .test {
    display: grid;
    gap: 10px;
  }
  p.test {
    display: block;
    overflow-wrap: anywhere;
  }
  a {
    color: var(--_link);
  }
  .outcome {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding: 12px 14px;
    border: 1px solid var(--_danger);
    border-inline-start-width: 5px;
    border-radius: 10px;
    overflow-wrap: anywhere;
  }
  .outcome.good {
    border-color: var(--_open);
  }
  pre {
    margin: 0;
    padding: 8px 10px;
    border-radius: 8px;
    background: var(--_ground);
    font:
      13px/1.5 ui-monospace,
      'SF Mono',
      Menlo,
      Consolas,
      monospace;
    white-space: pre-wrap;
  }
  details {
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
  }
  summary {
    min-block-size: 28px;
    font-weight: 550;
    cursor: pointer;
  }
  details .fields {
    padding-block-start: 12px;
  }
  .kept {
    display: grid;
    gap: 10px;
    margin-block-start: 16px;
  }
  textarea.code {
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    font-size: 13px;
    background: var(--_ground);
  }
  @container editor (min-width: 640px) {
    .ways,
    .fields {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .names {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .wide {
      grid-column: 1 / -1;
    }
  }
`;
