import {css} from 'lit';

/** What the picture of the week and that of a day share. */
export const pictureStyles = css`
  :host {
    --_lane: 34px;
  }
  svg {
    display: block;
    inline-size: 100%;
  }
  svg text {
    fill: var(--_quiet);
    font-size: 0.73em;
    font-variant-numeric: tabular-nums;
    pointer-events: none;
  }
  .scale {
    block-size: 1.33em;
    overflow: visible;
  }
  .hour,
  .divider {
    stroke: var(--_line);
    shape-rendering: crispEdges;
  }
  .hour.minor {
    stroke-dasharray: 1 3;
  }
  /* The outline is behind the fill: it parts bars that touch. */
  .bar {
    fill: var(--_mark);
    stroke: var(--_surface);
    stroke-width: 2px;
    paint-order: stroke;
    transition: fill 0.12s;
  }
  .ghost {
    fill: var(--_hovered);
    stroke: var(--_edge);
    stroke-dasharray: 3 3;
  }
  svg .times {
    fill: var(--_on-mark);
    font-size: 0.8em;
    font-weight: 550;
  }
  @media (forced-colors: active) {
    .hour,
    .divider {
      stroke: GrayText;
    }
    svg.lane,
    svg.lanes {
      background: Canvas;
    }
    .bar {
      fill: CanvasText;
      stroke: Canvas;
    }
    .ghost {
      fill: Canvas;
      stroke: GrayText;
    }
    svg text {
      fill: CanvasText;
    }
    svg .times {
      fill: Canvas;
      forced-color-adjust: none;
    }
  }
`;
