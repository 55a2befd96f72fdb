import {css} from '@lit/reactive-element';

/** Adds to `panel.styles.ts`. */
export const weekStyles = css`
  /* A shadow at the lower edge, which the end of the table covers: where there is more, a row that ends there hides it. */
  @media (forced-colors: none) {
    .week > div {
      background:
        linear-gradient(var(--_surface) 0 0) bottom / 100% 18px no-repeat local,
        linear-gradient(transparent, var(--_line)) bottom / 100% 16px no-repeat;
    }
  }
  /* The status above it and the composer below stay in reach. */
  @container (max-height: 25em) and (max-width: 30em) {
    .week > div {
      max-block-size: max(25cqb, 100cqb - 225px);
    }
  }
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
