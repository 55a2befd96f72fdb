import {css} from 'lit';

export const timeFieldStyles = css`
  .time-of-day {
    min-inline-size: 0;
    font-variant-numeric: tabular-nums;
  }
  /* Times run from left to right everywhere, and stand where lines begin. */
  .time-of-day,
  .suggested-times bdi {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .suggested-times [role='option'] {
    column-gap: 20px;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .suggested-times .about {
    align-self: center;
    justify-self: end;
  }
`;
