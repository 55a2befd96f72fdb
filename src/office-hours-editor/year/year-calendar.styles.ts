import {css} from 'lit';

export const yearCalendarStyles = css`
  /* What a day's hours come from is told by colour and by pattern: a line above, a corner, stripes, a frame. */
  .calendar {
    --_season: color-mix(in srgb, var(--_mark) 13%, var(--_surface));
    --_season-line: var(--_mark);
    --_opening: color-mix(in srgb, var(--_warning) 16%, var(--_surface));
    --_opening-corner: var(--_warning);
    --_closure: color-mix(in srgb, var(--_danger) 10%, var(--_surface));
    --_closure-stripe: color-mix(in srgb, var(--_danger) 26%, var(--_surface));
    --_picked: color-mix(in srgb, var(--_mark) 18%, transparent);
  }
  .head {
    gap: 4px;
  }
  .head h3 {
    min-inline-size: 3.2em;
    font-size: 1.13em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .today-button {
    margin-inline-start: 8px;
  }
  .previous svg {
    rotate: 90deg;
  }
  .next svg {
    rotate: -90deg;
  }
  .rtl .previous svg {
    rotate: -90deg;
  }
  .rtl .next svg {
    rotate: 90deg;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-block: 12px 8px;
    font-size: 0.87em;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .months {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14.4em, 100%), 1fr));
    gap: 20px 24px;
    margin-block: 16px;
    /* a finger that goes up or down scrolls, one that goes along the line picks */
    touch-action: pan-y;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }
  .month {
    min-inline-size: 0;
  }
  h4 {
    margin: 0 0 4px;
    font-size: 1em;
    font-weight: 600;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 1px;
  }
  th {
    padding: 0;
    color: var(--_quiet);
    font-size: 0.8em;
    font-weight: 500;
  }
  td {
    padding: 0;
  }
  .day {
    position: relative;
    block-size: max(34px, 2.3em);
    padding: 4px 3px 9px;
    border: 1px solid transparent;
    border-radius: 4px;
    font-size: 0.87em;
    font-variant-numeric: tabular-nums;
    line-height: 1.2;
    text-align: center;
    vertical-align: top;
    cursor: pointer;
  }
  .day .lane {
    position: absolute;
    inset: auto 3px 3px;
    inline-size: calc(100% - 6px);
  }
  .lane {
    display: block;
    block-size: 4px;
    border-radius: 1px;
    background: var(--_hovered);
    fill: var(--_mark);
  }
  .rtl .lane {
    transform: scaleX(-1);
  }
  .closed {
    color: var(--_quiet);
  }
  .swatch {
    position: relative;
    flex: none;
    display: inline-block;
    inline-size: 1.5em;
    block-size: 1em;
    border: 1px solid var(--_line);
    border-radius: 3px;
    overflow: hidden;
    vertical-align: -0.1em;
  }
  .swatch .lane {
    position: absolute;
    inset: auto 2px 2px;
    inline-size: calc(100% - 4px);
  }
  .season {
    background: linear-gradient(var(--_season-line) 3px, var(--_season) 3px) border-box;
  }
  .opening {
    background: linear-gradient(225deg, var(--_opening-corner) 6px, var(--_opening) 6.5px) border-box;
  }
  .rtl .opening {
    background: linear-gradient(135deg, var(--_opening-corner) 6px, var(--_opening) 6.5px) border-box;
  }
  .closure {
    border-color: color-mix(in srgb, var(--_danger) 60%, var(--_surface));
    color: var(--_text);
    background: repeating-linear-gradient(-45deg, var(--_closure) 0 3px, var(--_closure-stripe) 3px 5px);
  }
  .wrong {
    border: 2px dashed var(--_danger);
    color: var(--_danger);
    font-weight: 650;
  }
  .today span {
    display: inline-block;
    min-inline-size: 1.6em;
    border-radius: 0.8em;
    background: var(--_text);
    color: var(--_surface);
    font-weight: 650;
  }
  @media (hover: hover) {
    .day:hover {
      border-color: var(--_edge);
    }
  }
  .day[aria-selected='true'] {
    border-color: var(--_mark);
    color: var(--_text);
    box-shadow:
      inset 0 0 0 1px var(--_mark),
      inset 0 0 0 3em var(--_picked);
  }
  .day:focus-visible {
    outline-offset: 1px;
    z-index: 1;
  }
  .month ul {
    margin-block-start: 6px;
    font-size: 0.8em;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .month .swatch {
    inline-size: 1.2em;
    block-size: 0.8em;
  }
  .dates {
    font-variant-numeric: tabular-nums;
    font-weight: 550;
  }
  .rest {
    color: var(--_quiet);
  }
  .panel {
    position: sticky;
    z-index: 2;
    inset-block-end: 0;
    display: grid;
    gap: 8px;
    /* to the frame of the card */
    margin: 0 -20px -20px;
    padding: 12px 20px;
    border-block-start: 1px solid var(--_line);
    border-radius: 0 0 13px 13px;
    background: var(--_surface);
  }
  @container editor (max-width: 28em) {
    .panel {
      margin: 0 -12px -16px;
      padding: 12px;
    }
  }
  .panel button[aria-pressed='true'] {
    border-color: var(--_mark);
  }
  /* The editor's toolbar is there then. */
  @media (max-width: 30em) {
    .panel {
      inset-block-end: calc(var(--_bottom, 0px) + var(--_toolbar-height, 0px));
    }
  }
  @media (max-height: 31.25em) {
    .panel {
      position: static;
    }
  }
  @media (pointer: coarse) {
    .day {
      block-size: 44px;
    }
  }
  /* Gradients would go, and frames come where there are none. */
  @media (forced-colors: active) {
    .calendar {
      --_season: Canvas;
      --_season-line: CanvasText;
      --_opening: Canvas;
      --_opening-corner: CanvasText;
      --_closure: Canvas;
      --_closure-stripe: GrayText;
    }
    .day,
    .swatch {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .swatch {
      border-color: CanvasText;
    }
    .lane {
      background: Canvas;
      outline: 1px solid GrayText;
      fill: CanvasText;
    }
    .closure span {
      padding-inline: 2px;
      background: Canvas;
    }
    .closure,
    .wrong {
      border-color: CanvasText;
    }
    .today span {
      background: CanvasText;
      color: Canvas;
    }
    .day:hover {
      border-color: Highlight;
    }
    .day[aria-selected='true'] {
      border-color: Highlight;
      background: Highlight;
      box-shadow: none;
      color: HighlightText;
    }
  }
`;
