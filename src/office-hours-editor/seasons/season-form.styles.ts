import {css} from 'lit';

export const seasonFormStyles = css`
  .starts {
    gap: 4px 12px;
  }
  .day {
    padding-block: 4px;
    border-block-start: 1px solid var(--_line);
  }
  h3 {
    margin: 0;
    font-size: inherit;
    font-weight: 550;
  }
  @container editor (min-width: 37.33em) {
    .day {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
      gap: 12px;
    }
    h3 {
      padding-block-start: 0.45em;
    }
  }
`;
