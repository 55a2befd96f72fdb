import {css} from 'lit';

/** What all parts of the editor share: buttons, fields, cards, dialogs, menus. Values come from `<office-hours-editor>`. */
export const controlStyles = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
  }
  [hidden] {
    display: none !important;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2:focus {
    outline: none;
  }
  /* Whoever goes from section to section by keys sees where that has led. */
  .card h2:focus-visible {
    outline: 2px solid var(--_focus);
  }
  h2,
  legend.title {
    font-size: 1.13em;
    line-height: 1.3;
    font-weight: 650;
  }
  h3 {
    font-size: 1em;
    font-weight: 600;
  }
  .card {
    padding: 20px;
    border: 1px solid var(--_line);
    border-radius: 14px;
    background: var(--_surface);
  }
  @container editor (max-width: 28em) {
    .card {
      padding: 16px 12px;
    }
  }
  .card-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    margin-block-end: 12px;
  }
  .note,
  small {
    color: var(--_quiet);
    font-size: 0.87em;
    line-height: 1.45;
  }
  /* What keys do: its place is kept, and it is seen where they are used. */
  .keys {
    visibility: hidden;
  }
  :has(> .days:focus-within) .keys {
    visibility: visible;
  }
  @media not all and (any-hover: hover) {
    .keys {
      display: none;
    }
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: max(36px, 2.4em);
    padding: 6px 12px;
    border: 1px solid var(--_edge);
    border-radius: 9px;
    background: var(--_fill);
    color: var(--_text);
    font: inherit;
    font-weight: 550;
    text-decoration: none;
    cursor: pointer;
  }
  /* Words may run in another direction than the page: "1 mistake" must not become "mistake 1". */
  button,
  .button,
  .badge,
  .said,
  .brief strong,
  h2,
  h3,
  h4,
  p,
  small,
  legend,
  label,
  output,
  dt,
  dd,
  .notes li {
    unicode-bidi: plaintext;
    /* … and yet stand where the page's lines begin. Only Firefox knows the standard's name for it. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* What each kind of button is filled with, in each state. */
  button,
  .button {
    --_fill: var(--_surface);
    --_fill-hovered: var(--_hovered);
    --_fill-pressed: var(--_pressed);
  }
  button.primary {
    --_fill: var(--_accent);
    --_fill-hovered: var(--_accent-hovered);
    --_fill-pressed: var(--_accent-pressed);
    border-color: var(--_mark);
    color: var(--_on-accent);
  }
  /* A button without a frame, in the colour of links: the quieter choice. */
  button.quiet,
  button.icon {
    --_fill: transparent;
    border-color: transparent;
  }
  button.quiet {
    padding-inline: 8px;
    color: var(--_link);
  }
  button.icon {
    flex: none;
    inline-size: 2.4em;
    padding: 0;
    color: var(--_quiet);
  }
  /* On a screen that is touched, what was tapped last would stay hovered. */
  @media (hover: hover) {
    button:hover,
    .button:hover {
      background: var(--_fill-hovered);
    }
    button.danger:hover:not(:disabled) {
      color: var(--_danger);
    }
  }
  button:active,
  .button:active {
    background: var(--_fill-pressed);
  }
  /* Still to be read: whoever finds it off wants to know what it is. */
  :is(button, input, select, textarea):disabled,
  button[aria-disabled='true'] {
    color: var(--_quiet);
    opacity: 1;
    cursor: not-allowed;
  }
  button:disabled,
  button[aria-disabled='true'] {
    --_fill: transparent;
    --_fill-hovered: transparent;
    --_fill-pressed: transparent;
    border: 1px dashed var(--_edge);
  }
  button:is(.quiet, .icon, [role='menuitem']):is(:disabled, [aria-disabled='true']) {
    border-color: transparent;
  }
  button.icon:is(:disabled, [aria-disabled='true']) {
    color: var(--_edge);
  }
  svg.icon {
    flex: none;
    inline-size: 1.2em;
    block-size: 1.2em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  input:not([type='checkbox'], [type='radio'], [type='range']),
  select,
  textarea {
    min-block-size: 36px;
    max-inline-size: 100%;
    padding: 6px 10px;
    border: 1px solid var(--_edge);
    border-radius: 9px;
    background: var(--_field);
    color: var(--_text);
    font: inherit;
  }
  textarea {
    display: block;
    inline-size: 100%;
    resize: vertical;
    line-height: 1.45;
  }
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--_mark);
  }
  input[type='range'] {
    inline-size: 100%;
    min-block-size: 24px;
    margin: 0;
    accent-color: var(--_mark);
  }
  ::placeholder {
    color: var(--_quiet);
    opacity: 1;
    font-style: italic;
  }
  [aria-invalid='true'] {
    border-color: var(--_danger) !important;
  }
  label,
  .label {
    font-weight: 550;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 4px;
    min-inline-size: 0;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 32px;
    font-weight: 400;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .finding {
    display: flex;
    gap: 6px;
    align-items: baseline;
    color: var(--_danger);
    font-size: 0.87em;
    line-height: 1.45;
  }
  .finding::before {
    content: '!';
    content: '!' / ''; /* nothing for a screen reader, where the browser knows how to say so */
    flex: none;
    inline-size: 1.45em;
    block-size: 1.45em;
    border-radius: 50%;
    background: currentColor;
    color: inherit;
    font: 700 0.85em/1.45 var(--_font);
    text-align: center;
    -webkit-text-fill-color: var(--_surface);
  }
  .finding.warning {
    color: var(--_warning);
  }
  .badge {
    padding: 0 8px;
    border: 1px solid var(--_line);
    border-radius: 10px;
    color: var(--_quiet);
    font-size: 0.8em;
    line-height: 1.5;
  }
  .badge:is(.wrong, .odd) {
    border-color: currentColor;
    color: var(--_danger);
  }
  .badge.odd {
    color: var(--_warning);
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  dialog {
    inline-size: min(37.33em, calc(100% - 24px));
    max-block-size: calc(100% - 24px);
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: 16px;
    background: var(--_surface);
    color: var(--_text);
    overflow: auto;
    /* The buttons at the bottom must not hide what has the focus. */
    scroll-padding-block-end: 5.6em;
    box-shadow: 0 24px 64px #0004;
  }
  dialog::backdrop {
    background: #0f131c80;
  }
  .dialog-body {
    display: grid;
    gap: 14px;
    padding: 20px;
  }
  .dialog-actions {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 8px;
    padding: 12px 20px;
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .words {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Frames and grounds of any colour become those of the system, also where there should be none. */
  @media (forced-colors: active) {
    button.icon:not(:hover, :focus-visible) {
      border-color: Canvas;
    }
    button.icon:is(:disabled, [aria-disabled='true']) {
      border-color: Canvas;
      color: GrayText;
    }
    .finding::before {
      border: 1px solid CanvasText;
      line-height: 1.27;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
      scroll-behavior: auto !important;
    }
  }
  @media (pointer: coarse) {
    button,
    .button,
    input:not([type='checkbox'], [type='radio'], [type='range']),
    select {
      min-block-size: 44px;
    }
    button.icon {
      inline-size: max(44px, 2.4em);
    }
    /* smaller text in a field makes iOS zoom in */
    input,
    select,
    textarea {
      font-size: max(16px, 1em) !important;
    }
  }
`;
