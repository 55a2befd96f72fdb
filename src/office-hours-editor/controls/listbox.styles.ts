import {css} from 'lit';

/** A list of options that pops up at a field. */
export const listboxStyles = css`
  .popup:not([hidden]) {
    position: fixed;
    inset: auto;
    display: flex;
    flex-direction: column;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 12px 36px #0003;
    overflow: hidden;
    font-weight: 400;
  }
  [role='listbox'] {
    position: relative;
    min-block-size: 0;
    padding: 5px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  /* In two columns: what it is, and beside it what there is to say of it. */
  [role='option'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 12px;
    padding: 6px 10px;
    border-radius: 8px;
    cursor: pointer;
  }
  @media (hover: hover) {
    [role='option']:hover {
      background: var(--_hovered);
    }
  }
  [role='option'][aria-selected='true'] {
    background: var(--_hovered);
    box-shadow: inset 0 0 0 2px var(--_focus);
  }
  [role='option']:active {
    background: var(--_pressed);
  }
  .about {
    color: var(--_quiet);
    font-size: 0.87em;
    line-height: 1.4;
  }
  @media (pointer: coarse) {
    [role='option'] {
      padding-block: 9px;
    }
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
