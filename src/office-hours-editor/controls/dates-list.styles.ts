import {css} from 'lit';

export const datesListStyles = css`
  ul {
    margin-block-start: 12px;
  }
  li {
    border-block-start: 1px solid var(--_line);
  }
  .large li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 50px;
    overflow-clip-margin: 4px;
  }
  .entry {
    display: grid;
    grid-template: 'date buttons' auto 'name name' auto / 1fr auto;
    align-items: center;
    gap: 0 12px;
    padding-block: 6px;
  }
  .date {
    grid-area: date;
    font-weight: 550;
  }
  .name {
    grid-area: name;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .name strong {
    font-weight: 550;
  }
  .what {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .buttons {
    grid-area: buttons;
    display: flex;
  }
  .actions {
    margin-block-start: 14px;
  }
  .empty {
    margin-block-start: 12px;
    color: var(--_quiet);
  }
  details {
    margin-block-start: 14px;
  }
  summary {
    min-block-size: 32px;
    color: var(--_quiet);
    cursor: pointer;
  }
  @container editor (min-width: 37.33em) {
    .entry {
      grid-template: 'date name buttons' auto / minmax(10em, 32%) 1fr auto;
    }
  }
`;
