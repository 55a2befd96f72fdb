import {css} from '@lit/reactive-element';

/**
 * What is there after opening. Each control says by custom properties what it is filled with in each state (`--_fill`,
 * `--_hover`, `--_press`), and one rule a state applies them: no state of one kind of control can win over another kind.
 *
 * A page may set some of the colours and leave out others: what is left out is derived from what it stands on. `--_far`
 * is a part of a sum with `l`, the lightness of that: what is multiplied with says how far from black (on what is light)
 * or white (on what is dark) the colour is. 0 is black or white itself, whichever reads better: each has 4.5:1 at least on
 * its side of 49.44. Near there everything is black or white, so that the contrast stays; 1.1 keeps 3:1, 0.7 keeps 4.5:1.
 */
export const panelStyles = css`
  .panel:not([open], [inert]) {
    display: none;
  }
  .panel > * {
    font-size: var(--chat-font-size, 0.9375em);
  }
  .panel > small {
    font-size: calc(0.8 * var(--chat-font-size, 0.9375em));
  }
  /* Drawn ahead. What the page puts into it may have a visibility of its own. */
  [inert] {
    visibility: hidden;
    opacity: 0;
  }
  .panel * {
    box-sizing: border-box;
  }
  .panel {
    display: flex;
    flex-direction: column;
    position: fixed;
    z-index: var(--_layer);
    inset-block: auto calc(var(--_block) + var(--_size) + 12px + env(safe-area-inset-bottom, 0px));
    inset-inline: auto var(--_inline);
    inline-size: var(--chat-width, 24em);
    block-size: min(
      var(--chat-height, 38.75em),
      100% - var(--_block) - var(--_size) - 36px - var(--chat-offset-top, 0px)
    );
    max-inline-size: calc(100% - 2 * var(--_inline));
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    /* Nothing in here scrolls but the thread: neither a focus nor an animation can shift the rest. */
    overflow: hidden;
    overflow: clip;
    container-type: size;
    background: var(--_surface);
    color: var(--_text);
    /* The size that the visitor has set in the browser, which no rule of the page changes: 1em of the panel's own lengths. */
    font: medium / 1.45 var(--_font);
    box-shadow: 0 12px 40px #0003;
    --_radius: var(--chat-radius, 16px);
    --_text: var(--chat-text, #15181e);
    --_tint: #ececef;
    --_shade: #d5d6da;
    --_line: var(--chat-border, var(--_shade));
    --_edge: #79808c;
    --_muted: var(--chat-muted, #535760);
    --_bubble: var(--chat-bubble, var(--_tint));
    --_on-bubble: var(--chat-on-bubble, var(--_on-own-bubble, var(--_text)));
    --_away: #000;
    /* Where the accent colour cannot be told from the surface, what stands on it can. */
    --_rim: color-mix(in srgb, var(--_on-accent) 70%, transparent);
    --_far: clamp(0, (49.44 - l) * 999, 100) + (l - 50);
  }
  @supports (color: lch(from light-dark(red, red) l c h)) {
    .panel {
      --_surface: var(--chat-surface, light-dark(#fff, #1b1d22));
      --_text: var(--chat-text, lch(from var(--_surface) calc(var(--_far) * 0.16) min(c, 8) h));
      --_tint: lch(from var(--_surface) calc(l - (l - 50) * 0.13) c h);
      --_shade: lch(from var(--_surface) calc(l - (l - 50) * 0.28) c h);
      --_edge: lch(from var(--_surface) calc(var(--_far) * 1.1) min(c, 8) h);
      --_muted: var(--chat-muted, lch(from var(--_surface) calc(var(--_far) * 0.7) min(c, 8) h));
      --_open: var(--chat-open, lch(from var(--_surface) calc(var(--_far) * 0.95) 55 150));
      --_closed: var(--chat-closed, var(--_edge));
      /* There only where the page has set the bubble's colour; elsewhere the fallback above counts. */
      --_on-own-bubble: lch(from var(--chat-bubble) calc(var(--_far) * 0.16) min(c, 8) h);
      /* There only beside an accent colour that is too close to the surface, at the latest while it is pressed. */
      --_rim: light-dark(
        lch(from var(--_accent) 50 calc(c / 2) h / calc((l - 49.44) * 999)),
        lch(from var(--_accent) 65 calc(c / 2) h / calc((49.44 - l) * 999))
      );
      --_own-rim: lch(from var(--chat-surface) calc(var(--_far) * 1.1) min(c, 8) h);
      /* away from what stands on the accent colour, so that hovering and pressing only add contrast */
      --_away: lch(from var(--_on-accent) calc(var(--_far) * 0) 0 0);
    }
  }
  /* The corner is the page's, and so is the direction in which somebody begins to write. */
  .panel {
    direction: inherit;
  }
  .panel[dir='ltr'] > :not(form, slot) {
    direction: ltr;
  }
  .panel[dir='rtl'] > :not(form, slot) {
    direction: rtl;
  }
  @media (prefers-contrast: more) {
    .panel {
      --_muted: var(--_text);
      --_line: var(--_text);
      --_edge: var(--_text);
    }
    .panel .message p {
      border-color: var(--_line);
    }
  }
  .panel[open] {
    animation: rise 0.16s ease-out;
  }
  .panel.start {
    inset-inline: var(--_inline) auto;
  }
  @keyframes rise {
    from {
      /* seen in its first frame already */
      opacity: 0.3;
      transform: translateY(8px);
    }
  }
  h2,
  p {
    margin: 0;
  }
  /* Words go their own way; what they stand in (the tail of a bubble, the room beside the heading) goes the panel's. */
  h2,
  p,
  small,
  small > *,
  small ::slotted(*),
  strong,
  input,
  textarea {
    unicode-bidi: plaintext;
  }
  /* empty, or without letters that say where it goes */
  textarea:placeholder-shown,
  time {
    unicode-bidi: isolate;
  }
  small {
    color: var(--_muted);
    font-size: 0.8em;
  }
  .top {
    display: contents;
  }
  .header {
    display: flex;
    align-items: center;
    gap: 4px;
    padding-block: 8px 6px;
    padding-inline: 18px 10px;
  }
  h2 {
    margin-inline-end: auto;
    font-size: 1.13em;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  /* Only where room is short: whoever asks for it waits until another process has its dictionary. */
  @container (max-width: 340px) {
    h2 {
      hyphens: auto;
    }
  }
  .header ::slotted(*) {
    flex: none;
    max-inline-size: 40%;
    max-block-size: 32px;
    margin-inline-end: 10px;
  }
  .panel button {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 2.5em;
    block-size: 2.5em;
    padding: 0;
    border: 1px solid transparent;
    border-radius: calc(var(--_radius) * 1.25);
    background: var(--_fill, none);
    color: inherit;
    font-size: medium;
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    --_hover: var(--_tint);
    --_press: var(--_shade);
  }
  .panel :focus-visible {
    outline-color: var(--_text);
    box-shadow: 0 0 0 2px var(--_surface);
  }
  .panel .save,
  textarea:not(:placeholder-shown) + [type='submit'] {
    border-color: var(--_own-rim, var(--_rim));
    color: var(--_on-accent);
    --_fill: var(--_accent);
    --_hover: color-mix(in srgb, var(--_accent) 86%, var(--_away));
    --_press: color-mix(in srgb, var(--_accent) 72%, var(--_away));
  }
  textarea:placeholder-shown + [type='submit'] {
    color: var(--_muted);
  }
  @media (hover: hover) {
    .panel button:hover {
      background: var(--_hover);
    }
  }
  .panel button:active {
    background: var(--_press);
  }
  .other-ways {
    padding: 0 18px 8px;
    flex: none;
    max-block-size: 25cqb;
    overflow-y: auto;
  }
  /* The sentence says where its line goes, also where a link in other letters follows. */
  .other-ways > span {
    unicode-bidi: normal;
  }
  ::slotted(*) {
    color: inherit !important;
    font: inherit !important;
  }
  .panel svg {
    inline-size: 1.25em;
  }
  .banner {
    display: flex;
    gap: 10px;
    padding: 0 18px 12px;
    border-block-end: 1px solid var(--_line);
  }
  .dot {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    margin-block-start: calc(0.725em - 6px);
    border: 3px solid var(--_closed);
    border-radius: 50%;
    background: var(--_surface);
  }
  .dot.open {
    border-color: var(--_open);
    background: var(--_open);
  }
  @media (forced-colors: active) {
    .dot.open {
      background: Highlight;
    }
  }
  .banner small {
    display: block;
  }
  .banner:has(+ .week) {
    padding-block-end: 0;
    border: 0;
  }
  .week {
    flex: none;
    padding-block: 0 8px;
    padding-inline: 40px 18px;
    border-block-end: 1px solid var(--_line);
  }
  .week summary {
    inline-size: fit-content;
    min-block-size: 24px;
    border-radius: 4px;
    color: var(--_muted);
    font-size: 0.8em;
    cursor: pointer;
  }
  .week > div {
    /* Seven days whole, where a panel of its usual height has room for them beside the rest. */
    max-block-size: max(50cqb, 100cqb - 265px);
    overflow-y: auto;
    font-size: 0.93em;
  }
  .thread {
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    /* thread-view.ts does that in every browser in the same way */
    overflow-anchor: none;
  }
  .rows,
  .list {
    display: flex;
    flex-direction: column;
    gap: 12px;
  }
  .rows {
    padding: 16px 18px;
  }
  [role='log'] {
    /* Where nothing has been said yet, whoever comes to it by keyboard sees where they are. */
    min-block-size: 24px;
  }
  .message {
    position: relative;
    align-self: start;
    max-inline-size: min(85%, 36em);
  }
  .message p {
    inline-size: fit-content;
    padding: 9px 14px;
    border: 1px solid transparent;
    border-radius: min(var(--_radius), 20px);
    border-end-start-radius: min(var(--_radius), 4px);
    background: var(--_bubble);
    color: var(--_on-bubble);
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  [part='composer'] {
    display: flex;
    align-items: end;
    gap: 8px;
    margin: 0 10px 10px;
    padding: 4px;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 1.5);
  }
  [part='composer']:focus-within {
    outline: 2px solid var(--_muted);
    outline-offset: -1px;
  }
  /* one ring at a time */
  [part='composer']:has(button:focus-visible) {
    outline: 0;
  }
  textarea {
    flex: 1;
    min-inline-size: 0;
    max-block-size: 8.25em;
    max-block-size: min(8.25em, 30cqb);
    padding: 0.5625em 12px;
    border: 0;
    outline: 0;
    resize: none;
    background: none;
    color: inherit;
    font: max(16px, 1em) / 1.375 var(--_font);
  }
  .panel textarea:focus-visible {
    outline: 0;
    box-shadow: none;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .panel > .privacy {
    padding-block: 0 10px;
    text-align: center;
  }
  .privacy a {
    color: inherit;
  }
  [name='footer']::slotted(*) {
    flex: none;
    max-block-size: 15cqb;
    margin: 0;
    padding: 0 18px 10px;
    overflow-y: auto;
    color: var(--_muted);
    font-size: 0.8em;
    text-align: center;
  }
  @media (max-width: 600px), (max-height: 480px) {
    .panel {
      --_inline: 0px;
      inset-block: var(--_visible-top, 0) auto;
      inline-size: 100%;
      block-size: var(--_visible-height, 100%);
      border: 0;
      border-radius: 0;
      padding: env(safe-area-inset-top, 0px) env(safe-area-inset-right, 0px) env(safe-area-inset-bottom, 0px)
        env(safe-area-inset-left, 0px);
    }
  }
  /* With a keyboard out, or at 400 %: status and buttons share a row, and what is written leaves room for what is read. */
  @container (max-height: 25em) {
    .top {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      border-block-end: 1px solid var(--_line);
    }
    .header {
      flex: 1;
      justify-content: end;
      padding-block: 0;
    }
    .banner {
      order: -1;
      flex: 1 1 45%;
      max-block-size: max(44px, 25cqb);
      padding-block: 2px;
      border: 0;
      overflow-y: auto;
      font-size: 0.87em;
    }
    .banner div > * {
      display: inline;
    }
    .week {
      order: -1;
      padding: 0 8px;
      border: 0;
    }
    .week[open] {
      order: 1;
      inline-size: 100%;
      padding-inline: 18px;
    }
    /* still the panel's name */
    .top:has(.banner) h2 {
      display: none;
    }
    .rows,
    .list {
      gap: 8px;
    }
    .rows {
      padding-block: 8px;
    }
    .other-ways {
      max-block-size: 16cqb;
      padding-block-end: 2px;
    }
    [part='composer'] {
      margin-block-end: 4px;
    }
  }
  /* Where the status would get too narrow beside the buttons, it has a row of its own, and the week stands beside them. */
  @container (max-height: 25em) and (max-width: 30em) {
    .week {
      padding-inline: 18px 0;
    }
    .banner {
      order: 0;
      flex: 1 1 100%;
      max-block-size: 32cqb;
    }
  }
`;
