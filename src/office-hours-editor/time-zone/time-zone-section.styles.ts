import {css} from 'lit';

export const timeZoneSectionStyles = css`
  .card {
    display: grid;
    gap: 12px;
  }
  .card-head,
  .card-head + .note {
    margin: 0;
  }
  .card-head + .note {
    margin-block-start: -8px;
  }
  .now {
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
  }
  strong {
    font-weight: 600;
  }
`;
