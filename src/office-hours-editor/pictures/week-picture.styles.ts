import {css} from 'lit';

export const weekPictureStyles = css`
  .week {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 10px;
  }
  /* Only a press gives it the focus, for the keys that follow. */
  .week:focus-visible {
    outline: none;
  }
  .scale {
    grid-column: 2;
  }
  .names {
    display: grid;
    grid-template-rows: repeat(7, var(--_lane));
    align-items: center;
    color: var(--_quiet);
    font-size: 0.87em;
  }
  .today {
    color: var(--_text);
    font-weight: 650;
  }
  .chart {
    position: relative;
    user-select: none;
    -webkit-user-select: none;
    -webkit-touch-callout: none;
  }
  .lanes {
    block-size: calc(7 * var(--_lane));
    border-radius: 8px;
    outline: 1px solid var(--_line);
    outline-offset: -1px;
    background: var(--_field);
    touch-action: pan-y;
  }
  .lanes.draw {
    cursor: crosshair;
  }
  .lanes.move {
    cursor: grab;
  }
  .lanes.move.dragging {
    cursor: grabbing;
  }
  .lanes.opens,
  .lanes.closes {
    cursor: ew-resize;
  }
  .lane-today {
    fill: color-mix(in srgb, var(--_mark) 9%, transparent);
  }
  .bar.hovered {
    fill: color-mix(in srgb, var(--_mark) 86%, var(--_text));
  }
  .bar.dragged {
    fill: color-mix(in srgb, var(--_mark) 86%, var(--_text));
    filter: drop-shadow(0 2px 5px #0005);
  }
  .handle {
    stroke: var(--_on-mark);
    stroke-width: 2px;
    stroke-linecap: round;
    opacity: 0.65;
    pointer-events: none;
  }
  .overlap {
    stroke: var(--_warning);
    stroke-width: 1.5px;
  }
  .overlap-ground {
    fill: var(--_surface);
  }
  .overlap-line {
    stroke: var(--_warning);
    stroke-width: 3px;
  }
  .now-line {
    stroke: var(--_danger);
    stroke-width: 2px;
  }
  .now-halo {
    stroke: var(--_surface);
    stroke-width: 5px;
  }
  .now-dot {
    fill: var(--_danger);
    stroke: var(--_surface);
    stroke-width: 1.5px;
  }
  .hint {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    color: var(--_quiet);
    font-size: 0.93em;
    pointer-events: none;
  }
  .hint span {
    padding: 6px 14px;
    border: 1px dashed var(--_edge);
    border-radius: 999px;
    background: var(--_surface);
  }
  /* Over the bar that is dragged, and never out of the picture: shifted by the share of its width that it is along. */
  .label {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(var(--_row) * var(--_lane) - 4px);
    inset-inline-start: calc(var(--_along) * 100%);
    transform: translate(calc(var(--_along) * -100%), -100%);
    padding: 4px 9px;
    border-radius: 7px;
    background: var(--_text);
    color: var(--_surface);
    font-size: 0.87em;
    font-weight: 550;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    pointer-events: none;
  }
  .rtl .label {
    transform: translate(calc(var(--_along) * 100%), -100%);
  }
  @container editor (min-width: 42.67em) {
    :host {
      --_lane: 38px;
    }
    .week {
      column-gap: 14px;
    }
  }
  @media (pointer: coarse) {
    :host {
      --_lane: 44px;
    }
  }
  @media (forced-colors: active) {
    .lane-today {
      fill: Canvas;
    }
    .bar.hovered,
    .bar.dragged {
      fill: LinkText;
    }
    .handle {
      stroke: Canvas;
    }
    .overlap-ground {
      fill: Canvas;
    }
    .overlap,
    .overlap-line {
      stroke: CanvasText;
    }
    .now-halo,
    .now-dot {
      stroke: Canvas;
    }
    .now-line {
      stroke: LinkText;
    }
    .now-dot {
      fill: LinkText;
    }
    .label {
      border: 1px solid CanvasText;
    }
  }
`;
