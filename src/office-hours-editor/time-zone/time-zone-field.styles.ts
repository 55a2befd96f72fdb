import {css} from 'lit';

export const timeZoneFieldStyles = css`
  .box {
    position: relative;
    display: flex;
    max-inline-size: 30.67em;
  }
  input[role='combobox'] {
    flex: 1;
    min-inline-size: 0;
    padding-inline-end: 2.67em;
    text-overflow: ellipsis;
  }
  .box button.icon {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 2.67em;
    block-size: 100%;
    min-block-size: 0;
    border-radius: 9px;
  }
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
    min-block-size: 0;
    padding: 5px;
    overflow: auto;
    overscroll-behavior: contain;
  }
  /* In two columns: the place, and beside it what its clocks show. */
  [role='option'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 12px;
    padding: 6px 10px;
    border-radius: 8px;
    cursor: pointer;
    content-visibility: auto;
    contain-intrinsic-block-size: auto 52px;
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
  .city {
    font-weight: 550;
  }
  [aria-current='true'] .city {
    color: var(--_link);
  }
  .time,
  .offset {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .about,
  .offset {
    color: var(--_quiet);
    font-size: 0.87em;
    line-height: 1.4;
  }
  .none {
    padding: 12px 14px;
  }
  @media (pointer: coarse) {
    [role='option'] {
      padding-block: 9px;
    }
    .box button.icon {
      inline-size: 44px;
    }
  }
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
