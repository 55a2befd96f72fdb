import {css} from 'lit';

export const hoursListStyles = css`
  .all {
    display: grid;
    align-items: start;
    gap: 2px 12px;
  }
  [role='group'] + [role='group'] {
    margin-block-start: 6px;
  }
  .times {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 6px;
  }
  .time {
    position: relative;
    display: flex;
  }
  /* Above its field, and out of the way of what stands beside that. */
  .time label:not(.words) {
    position: absolute;
    inset-block-end: 100%;
    inset-inline-start: 2px;
    color: var(--_quiet);
    font-size: 0.87em;
    font-weight: 400;
    white-space: nowrap;
  }
  :host([labelled]) {
    padding-block-start: 1.4em;
  }
  .buttons {
    display: flex;
  }
  .note:empty {
    display: none;
  }
  .mend {
    margin-block: 4px;
  }
  .closed {
    padding-block: 7px;
    color: var(--_quiet);
  }
  .add {
    justify-self: start;
    margin-inline-start: -8px;
  }
  /* One line for each, down to the narrowest screens. */
  @container editor (max-width: 28em) {
    .times {
      column-gap: 3px;
    }
    /* Without a width of their own they share what the buttons leave. */
    .time {
      flex: 1 1 0;
      min-inline-size: 0;
      max-inline-size: 7em;
    }
    .times input.time-of-day {
      inline-size: 100%;
      padding-inline: 5px;
    }
    .buttons {
      margin-inline-start: auto;
    }
    .buttons button.icon {
      inline-size: 2.4em;
    }
    .note {
      flex-basis: 100%;
    }
  }
  @container editor (max-width: 22em) {
    .times {
      column-gap: 2px;
    }
    /* "10:30 p. m." has two spaces, and room for narrow ones */
    .times input.time-of-day {
      padding-inline: 3px;
      word-spacing: -0.12em;
    }
    .buttons button.icon {
      inline-size: 2em;
    }
  }
  @container editor (min-width: 45.33em) {
    .all {
      grid-template-columns: 1fr auto;
    }
    .add {
      margin-inline-start: 0;
    }
  }
`;
