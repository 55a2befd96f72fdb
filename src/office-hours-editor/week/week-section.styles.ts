import {css} from 'lit';

export const weekSectionStyles = css`
  .start {
    display: grid;
    justify-items: start;
    gap: 12px;
    margin-block-end: 16px;
    padding: 16px;
    border-radius: 12px;
    background: var(--_ground);
  }
  office-hours-editor-week-picture {
    margin-block-end: 12px;
  }
  .day {
    padding-block: 6px;
    border-block-start: 1px solid var(--_line);
  }
  .name {
    display: flex;
    align-items: center;
    gap: 2px;
  }
  /* There the button has a frame while it is hovered or focused. */
  @media (forced-colors: active) {
    .name {
      gap: 8px;
    }
  }
  @container editor (min-width: 37.33em) {
    .day {
      display: grid;
      grid-template-columns: 8.8em minmax(0, 1fr);
      gap: 12px;
    }
    .name {
      align-self: start;
    }
    .labelled .name {
      padding-block-start: 1.4em;
    }
  }
`;
