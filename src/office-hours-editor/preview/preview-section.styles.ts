import {css} from 'lit';

export const previewSectionStyles = css`
  .columns,
  .choices {
    display: grid;
    gap: 12px;
    align-content: start;
    min-inline-size: 0;
  }
  .quick {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .quick button {
    flex-direction: column;
    align-items: start;
    justify-content: center;
    gap: 0;
    min-block-size: 32px;
    padding: 3px 9px;
    font-size: 0.87em;
    line-height: 1.3;
  }
  .quick small {
    display: none;
    font-size: inherit;
    font-weight: 400;
  }
  .quick [aria-pressed='true'] {
    border-color: var(--_mark);
    box-shadow: inset 0 0 0 1px var(--_mark);
    --_fill: color-mix(in srgb, var(--_mark) 12%, var(--_surface));
    --_fill-hovered: color-mix(in srgb, var(--_mark) 18%, var(--_surface));
  }
  @media (forced-colors: active) {
    .quick [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  summary {
    inline-size: fit-content;
    padding-block: 4px;
    color: var(--_link);
    font-weight: 550;
    cursor: pointer;
  }
  .more {
    display: grid;
    gap: 16px;
    padding-block-start: 12px;
  }
  .when,
  .visitor {
    display: grid;
    gap: 12px;
    align-items: start;
    grid-template-columns: minmax(0, 1fr);
  }
  .when {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 9.33em), 1fr));
  }
  .when .field,
  .visitor .field {
    grid-template-columns: minmax(0, 1fr);
  }
  .when input:not([type='radio']),
  select {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .when fieldset {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    column-gap: 20px;
  }
  .when legend {
    padding: 0;
  }
  .sliders {
    display: grid;
    gap: 12px;
  }
  .sliders .field {
    grid-template-columns: 1fr auto;
    gap: 0 12px;
  }
  .sliders input {
    grid-row: 2;
    grid-column: 1 / -1;
  }
  output {
    color: var(--_quiet);
  }
  .answer {
    display: grid;
    gap: 8px;
    padding: 14px 16px;
    border-radius: 12px;
    background: var(--_ground);
  }
  .moment {
    font-weight: 600;
  }
  .answer [role='status'] > * + * {
    margin-block-start: 6px;
  }
  blockquote {
    margin: 0;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_edge);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .side {
    display: grid;
    gap: 12px;
    align-content: start;
    min-inline-size: 0;
  }
  /* Fixed descendants stay in a box that is transformed or contained: the widget takes it for the whole page. */
  .stage {
    position: relative;
    contain: layout paint;
    transform: translateZ(0);
    block-size: clamp(540px, 100vh - 500px, 640px);
    border: 1px solid var(--_edge);
    border-radius: 14px;
    background: var(--_ground);
    --chat-offset-inline: 16px;
    --chat-offset-block: 16px;
    --chat-offset-top: 12px;
    --chat-z-index: 1;
  }
  chat-widget {
    color-scheme: inherit;
  }
  /* The panel fits the stage; once a visitor opens it on a phone it is modal and fills the screen, as in a shop. */
  chat-widget::part(panel):not(:modal) {
    max-inline-size: calc(100% - 32px);
  }
  .shop {
    display: grid;
    grid-template-columns: repeat(3, 1fr);
    gap: 16px;
    padding: 8px 16px;
    color: var(--_quiet);
    font-size: 0.87em;
  }
  .shop b {
    grid-column: 1 / -1;
    padding-block-end: 8px;
    border-block-end: 1px solid var(--_line);
    font-weight: 600;
  }
  .shop i {
    block-size: 120px;
    border-radius: 10px;
    background: var(--_line);
  }
  .state {
    position: absolute;
    inset-block-end: 24px;
    inset-inline: 16px;
    display: grid;
    justify-items: center;
    gap: 8px;
    text-align: center;
  }
  @media (max-width: 600px), (max-height: 480px) {
    .stage {
      block-size: 540px;
    }
    chat-widget::part(panel):not(:modal) {
      inset-block: 0 auto;
      block-size: 100%;
      max-inline-size: none;
    }
    /* It is under the panel. */
    chat-widget[open]::part(launcher) {
      visibility: hidden;
    }
  }
  @media (pointer: coarse) {
    .quick button,
    summary {
      min-block-size: 40px;
    }
  }
  @container editor (min-width: 34.67em) {
    .quick small {
      display: block;
    }
    .visitor,
    .sliders {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 12px 20px;
    }
  }
  @container editor (min-width: 54.67em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 26.67em;
      gap: 24px;
    }
    .choices {
      gap: 20px;
    }
    .stage {
      block-size: 640px;
    }
    .sliders {
      grid-template-columns: 1fr;
    }
  }
`;
