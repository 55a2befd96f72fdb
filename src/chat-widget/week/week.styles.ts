import {css} from '@lit/reactive-element';

/** Adds to `panel.styles.ts`. */
export const weekStyles = css`
  .week table {
    inline-size: 100%;
    margin-block-start: 4px;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  .week tr + tr {
    border-block-start: 1px solid var(--_line);
  }
  .week th,
  .week td {
    padding-block: 5px;
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .week th {
    inline-size: 45%;
    padding-inline-end: 12px;
  }
  .week td > div {
    unicode-bidi: isolate;
  }
  .week [aria-current] :is(th, td) > div {
    font-weight: 600;
  }
  .week td > small,
  .week th > small {
    display: block;
    unicode-bidi: isolate;
  }
`;
