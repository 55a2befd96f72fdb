import {css} from 'lit';

/** The frame, and the values that all parts share. Inherited properties are reset, so that a page's own do not come in. */
export const editorStyles = css`
  :host {
    display: block;
    --_accent: var(--editor-accent, #1f5eff);
    --_on-accent: var(--editor-on-accent, #fff);
    /* what the accent is moved towards while it is hovered and pressed: away from what stands on it */
    --_away: #000;
    --_accent-hovered: color-mix(in srgb, var(--_accent) 88%, var(--_away));
    --_accent-pressed: color-mix(in srgb, var(--_accent) 76%, var(--_away));
    /* the accent as a line or a shape of its own, which has to be seen on a surface, and what stands on that */
    --_mark: var(--_text);
    --_on-mark: var(--_surface);
    --_font: var(--editor-font, system-ui, sans-serif);
    --_top: var(--editor-offset-top, 0px);
    --_bottom: var(--editor-offset-bottom, 0px);
    --_surface: #fff;
    --_ground: #f5f6f8;
    --_field: #fff;
    --_text: #15181e;
    --_quiet: #59606d;
    --_line: #e3e5ea;
    --_edge: #828894;
    --_hovered: #eef0f4;
    --_pressed: #e4e7ec;
    --_link: #1748c7;
    --_danger: #b3171d;
    --_warning: #8a5300;
    --_open: #12823b;
    --_focus: var(--_link);
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_surface: light-dark(#fff, #1b1d22);
      --_ground: light-dark(#f5f6f8, #121317);
      --_field: light-dark(#fff, #121317);
      --_text: light-dark(#15181e, #eceef2);
      --_quiet: light-dark(#59606d, #a3a9b5);
      --_line: light-dark(#e3e5ea, #2f323a);
      --_edge: light-dark(#828894, #777d8a);
      --_hovered: light-dark(#eef0f4, #282b32);
      --_pressed: light-dark(#e4e7ec, #343841);
      --_link: light-dark(#1748c7, #92b0ff);
      --_danger: light-dark(#b3171d, #ff9a94);
      --_warning: light-dark(#8a5300, #f2b85c);
      --_open: light-dark(#12823b, #4ad07d);
    }
  }
  /* Lightness decides contrast, whatever the hue: these hold for every accent. Less light, less colour: no hue is lost. */
  @supports (color: lch(from red l c h)) and (color: light-dark(red, red)) {
    :host {
      /* black or white, whichever reads better: each has 4.5:1 at least on its side of this lightness */
      --_readable: lch(from var(--_accent) calc((49.44 - l) * 999) 0 0);
      --_on-accent: var(--editor-on-accent, var(--_readable));
      --_away: lch(from var(--_on-accent) calc((49.44 - l) * 999) 0 0);
      --_mark: light-dark(
        lch(from var(--_accent) min(l, 56) calc(c * min(1, 56 / l)) h),
        lch(from var(--_accent) max(l, 54) calc(c * min(1, (l + 30) / 54)) h)
      );
      --_on-mark: light-dark(var(--_readable), #000);
    }
  }
  :host([hidden]) {
    display: none !important;
  }
  .editor {
    all: initial;
    color-scheme: inherit;
    display: flex;
    flex-direction: column;
    container: editor / inline-size;
    color: var(--_text);
    /* The size that the person has set in the browser, which no rule of the page changes. */
    font: medium / 1.5 var(--_font);
    /* what stays at the top of the screen: measured, since words wrap */
    --_bar: calc(var(--_toolbar-height, 58px) + var(--_list-height, 42px));
  }
  .editor > * {
    font-size: 0.9375em;
  }
  .toolbar {
    position: sticky;
    z-index: 20;
    inset-block-start: var(--_top);
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 10px;
    padding: 10px 14px;
    border: 1px solid var(--_line);
    border-block-end: 0;
    border-radius: 14px 14px 0 0;
    background: var(--_surface);
  }
  .state {
    flex: 1 1 100px;
    display: grid;
    min-inline-size: 0;
    line-height: 1.3;
  }
  .state strong {
    font-weight: 600;
  }
  .state strong::before {
    content: '';
    display: inline-block;
    inline-size: 8px;
    block-size: 8px;
    margin-inline-end: 8px;
    border-radius: 50%;
    background: var(--_open);
  }
  .state.unsaved strong::before {
    background: var(--_warning);
  }
  .state.failed strong {
    color: var(--_danger);
  }
  .state.failed strong::before {
    border-radius: 0;
    background: currentColor;
  }
  .save[aria-disabled='true'] {
    cursor: progress;
  }
  @media (forced-colors: active) {
    .state strong::before {
      border: 4px solid CanvasText;
    }
    .state.unsaved strong::before {
      border-width: 2px;
    }
  }
  .said {
    color: var(--_quiet);
    font-size: 0.87em;
    overflow-wrap: anywhere;
  }
  .more {
    display: none;
  }
  .history {
    gap: 0;
    flex-wrap: nowrap;
  }
  .mistakes {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .mistakes.warning {
    border-color: var(--_warning);
    color: var(--_warning);
  }
  .summary {
    display: grid;
    gap: 8px;
    margin-block-end: 16px;
    padding: 16px 20px;
    border: 1px solid var(--_danger);
    border-inline-start-width: 5px;
    border-radius: 14px;
    background: var(--_surface);
  }
  .summary.warning {
    border-color: var(--_warning);
  }
  .summary:focus {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .summary ul {
    display: grid;
    gap: 2px;
    overflow-wrap: anywhere;
  }
  button.link {
    min-block-size: 28px;
    padding: 2px 0;
    border: 0;
    background: none;
    color: var(--_link);
    font-weight: 450;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  /* With the toolbar it looks like one. */
  nav {
    position: sticky;
    z-index: 19;
    /* a little under it: its height is rounded up, and nothing is to be seen between the two */
    inset-block-start: calc(var(--_top) + var(--_toolbar-height, 58px) - 1px);
    margin-block-end: 16px;
    border: 1px solid var(--_line);
    border-radius: 0 0 14px 14px;
    background: var(--_surface);
    box-shadow: 0 4px 16px #0000000f;
  }
  .sections {
    display: flex;
    flex-wrap: wrap;
    padding-inline: 4px;
  }
  nav button {
    position: relative;
    flex: none;
    min-block-size: max(32px, 2.6em);
    padding: 4px 10px;
    border: 0;
    border-radius: 8px;
    color: var(--_quiet);
    font-size: 0.87em;
    font-weight: 500;
    --_fill: transparent;
  }
  /* Not in bold: wider words would have the list wrap into another row, and what has the focus would be under it. */
  nav button[aria-current='true'] {
    color: var(--_text);
  }
  nav button[aria-current='true']::after {
    content: '';
    position: absolute;
    inset: auto 10px 0;
    block-size: 3px;
    border-radius: 3px 3px 0 0;
    background: var(--_mark);
    forced-color-adjust: none;
  }
  nav .badge {
    font-size: 0.92em;
    font-weight: 500;
  }
  nav button:focus-visible {
    outline-offset: -3px;
  }
  /* Said to a screen reader with the list; shown to whoever comes to it by keys. */
  #section-keys {
    position: absolute;
    inset: 100% 0 auto;
    inline-size: fit-content;
    margin-inline: auto;
    padding: 4px 12px;
    border: 1px solid var(--_line);
    border-radius: 0 0 10px 10px;
    background: var(--_surface);
    visibility: hidden;
  }
  .sections:has(:focus-visible) + #section-keys {
    visibility: visible;
  }
  @media (forced-colors: active) {
    nav button[aria-current='true']::after {
      background: Highlight;
    }
  }
  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
  }
  /* What is in a part is laid out by the room that the part has, not by that of the whole editor. */
  .parts > * {
    container: editor / inline-size;
    min-inline-size: 0;
    scroll-margin-block-start: calc(var(--_top) + var(--_bar) + 16px);
  }
  /* A large document leaves less time for drawing: what is out of sight waits. Focus rings may reach out a little. */
  .parts.large > :not(office-hours-editor-preview) {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 500px;
    overflow-clip-margin: 12px;
  }
  /* What is unsaved and what was done last have a line of their own, and room for a whole sentence. */
  @container editor (max-width: 30em) {
    .toolbar {
      padding: 8px 10px;
    }
    .state {
      flex-basis: 100%;
    }
    .history button.icon {
      inline-size: 2.4em;
    }
    .mistakes,
    .save {
      padding-inline: 10px;
    }
    .save {
      margin-inline-start: auto;
    }
  }
  @container editor (min-width: 65em) {
    .parts {
      grid-template-columns: minmax(0, 1fr) minmax(26.67em, 36%);
      align-items: start;
      gap: 20px;
    }
    office-hours-editor-preview {
      grid-area: 1 / 2 / span 9;
      position: sticky;
      inset-block-start: calc(var(--_top) + var(--_bar) + 10px);
      max-block-size: calc(100vh - var(--_top) - var(--_bar) - 26px);
      overflow-y: auto;
      border-radius: 14px;
    }
  }
  /* On a phone, and on any low screen: the list of sections is one row at the top, the toolbar one row under the thumb. */
  @media (max-width: 30em), (max-height: 31.25em) {
    .editor {
      --_bar: var(--_list-height, 42px);
    }
    nav {
      inset-block-start: var(--_top);
      border-radius: 14px;
    }
    .sections {
      flex-wrap: nowrap;
      overflow-x: auto;
      scrollbar-width: none;
      padding-inline: 12px;
      scroll-padding-inline: 24px;
      /* there is more where it fades */
      mask: linear-gradient(to right, transparent, #000 14px calc(100% - 14px), transparent);
    }
    .toolbar {
      order: 1;
      inset-block: auto max(var(--_bottom), var(--_keyboard-height, 0px));
      flex-wrap: wrap;
      gap: 0 6px;
      margin-block: 16px 0;
      padding: 6px max(10px, env(safe-area-inset-right)) max(6px, env(safe-area-inset-bottom))
        max(10px, env(safe-area-inset-left));
      border-block-end: 1px solid var(--_line);
      border-radius: 14px 14px 0 0;
      box-shadow: 0 -4px 16px #0000000f;
    }
    .state {
      display: contents;
    }
    .state strong {
      flex: 1 1 5em;
      min-inline-size: 0;
      padding-inline-start: 16px;
      font-size: 0.8em;
      line-height: 1.25;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
    .state strong::before {
      margin-inline: -16px 8px;
    }
    /* What was done last has a line of its own, and room for a whole sentence. */
    .said {
      flex: 1 0 100%;
      order: -1;
      padding-block-end: 4px;
    }
    .said.silent {
      padding: 0;
    }
    .more {
      display: block;
    }
    .history .redo {
      display: none;
    }
    .mistakes {
      padding-inline: 10px;
    }
    /* It is told of in the list of sections, and in the menu. */
    .mistakes.warning {
      display: none;
    }
    /* As long as there are mistakes, nothing can be saved: that is the state. */
    .toolbar:has(.mistakes:not(.warning)) .state strong {
      display: none;
    }
    .mistakes:not(.warning) {
      margin-inline-end: auto;
    }
    .save {
      max-inline-size: 55%;
      line-height: 1.2;
    }
    @container editor (max-width: 20.5em) {
      .history {
        display: none;
      }
    }
  }
  @media (max-height: 31.25em) {
    .editor {
      --_bar: 0px;
    }
    nav {
      position: static;
    }
  }
`;
