import {css} from 'lit';

/** The snippet's card and the import dialog. */
export const exchangeStyles = css`
  .card {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  .card-head {
    margin-block-end: 0;
  }
  .card.over,
  dialog.over {
    outline: 2px dashed var(--_link);
    outline-offset: -8px;
  }
  .drop-hint {
    position: absolute;
    inset: 8px;
    display: grid;
    place-items: center;
    border-radius: 8px;
    background: var(--_surface);
    color: var(--_link);
    font-weight: 600;
    opacity: 0.92;
    pointer-events: none; /* what is held over the card stays over it */
  }
  legend {
    padding: 0;
    margin-block-end: 4px;
  }
  .ways {
    display: grid;
    gap: 8px 24px;
  }
  .target {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px 24px;
  }
  #steps {
    margin: 0;
    padding-inline-start: 1.4em;
    display: grid;
    gap: 6px;
    align-content: start;
    list-style: decimal;
    overflow-wrap: break-word;
  }
  #steps li::marker {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .way small {
    display: block;
    padding-inline-start: 26px;
  }
  textarea.code {
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    font-size: 0.87em;
    line-height: 1.5;
    tab-size: 2;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  textarea[readonly] {
    background: var(--_ground);
  }
  /* A long snippet costs nothing on each key while it is out of sight. */
  .output {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 260px;
    margin: -4px;
    padding: 4px; /* room for the focus ring */
  }
  .by-hand {
    font-weight: 550;
  }
  .result {
    display: grid;
    gap: 10px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
  }
  h4 {
    margin: 0;
    color: var(--_quiet);
    font-size: 0.87em;
    font-weight: 600;
  }
  dl {
    display: grid;
    gap: 4px;
  }
  dl div {
    display: grid;
    gap: 0 16px;
  }
  dt {
    color: var(--_quiet);
  }
  dd {
    overflow-wrap: anywhere;
    white-space: pre-line;
    font-variant-numeric: tabular-nums;
  }
  summary {
    min-block-size: 28px;
    font-weight: 550;
    cursor: pointer;
  }
  .notes {
    display: grid;
    gap: 6px;
  }
  .notes li {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_warning);
    overflow-wrap: anywhere;
  }
  .look {
    display: grid;
    gap: 8px;
    padding: 10px 12px;
    border: 1px solid var(--_warning);
    border-radius: 8px;
  }
  .look h4 {
    color: var(--_warning);
  }
  .look .icon {
    vertical-align: text-bottom;
  }
  #effect {
    display: grid;
    gap: 10px;
  }
  .effect {
    font-weight: 550;
  }
  /* Above the buttons, or beside them where there is room. */
  .brief {
    flex: 1 0 100%;
    align-self: center;
    display: grid;
    font-size: 0.87em;
    line-height: 1.35;
  }
  .brief strong {
    font-weight: 600;
  }
  .brief small {
    font-size: inherit;
    color: var(--_warning);
  }
  @container editor (min-width: 42.67em) {
    .ways {
      grid-template-columns: 1fr 1fr;
    }
    .target {
      grid-template-columns: minmax(11em, auto) 1fr;
    }
    .import {
      margin-inline-start: auto;
    }
  }
  dialog {
    scroll-padding-block-end: 9.07em;
  }
  /* Enlarged, the screen is for what is to be read. */
  @media (max-height: 25em) {
    .dialog-actions {
      position: static;
    }
  }
  @media (min-width: 32.5em) {
    .brief {
      flex-basis: 0;
    }
    dl div {
      grid-template-columns: minmax(9.33em, 2fr) 3fr;
    }
  }
`;
