import {css} from 'lit';

export const timeFieldStyles = css`
  .time-of-day {
    min-inline-size: 0;
    font-variant-numeric: tabular-nums;
    text-align: start;
  }
  .suggested-times [role='option'] {
    column-gap: 20px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .suggested-times .about {
    align-self: center;
    text-align: end;
  }
`;
