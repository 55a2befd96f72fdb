import {css} from '@lit/reactive-element';

/**
 * What the shop's page pays for: the launcher, and the values that both stages share. The host itself has no box and
 * inherits nothing, so that a theme's rules for `*`, `div` or `button` have nothing to take hold of; only `direction`,
 * custom properties and `color-scheme` come through. What is in here reads on any page, light or dark; `panel.styles.ts` has
 * the colours that follow the page.
 */
export const launcherStyles = css`
  :host {
    display: contents;
    /* A page's rule for every element must not move or fade ours; its "display" may hide it. */
    transform: none !important;
    filter: none !important;
    opacity: 1 !important;
    --_accent: var(--chat-accent, #1f5eff);
    --_on-accent: var(--chat-on-accent, #fff);
    --_font: var(--chat-font, system-ui, sans-serif);
    --_inline: var(--chat-offset-inline, 20px);
    --_block: var(--chat-offset-block, 20px);
    --_layer: var(--chat-z-index, 99999);
    --_size: var(--chat-launcher-size, 3.5em);
    --_surface: var(--chat-surface, #fff);
    --_open: var(--chat-open, #12823b);
    --_closed: var(--chat-closed, #79808c);
  }
  @supports (color: lch(from red l c h)) {
    :host {
      /* black or white, whichever reads better: each has 4.5:1 at least on its side of this lightness */
      --_on-accent: var(--chat-on-accent, lch(from var(--_accent) calc((49.44 - l) * 999) 0 0));
    }
  }
  @media (max-width: 600px), (max-height: 480px) {
    :host {
      --_inline: var(--chat-offset-inline-small, var(--chat-offset-inline, 20px));
      --_block: var(--chat-offset-block-small, var(--chat-offset-block, 20px));
    }
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  .launcher,
  .panel,
  .fallback,
  .words {
    all: initial;
    box-sizing: border-box;
    color-scheme: inherit;
    /* One typeface also for what is heard only: a browser looks for another one where that has none. */
    font: medium/1.5 var(--_font);
  }
  .launcher,
  .fallback {
    position: fixed;
    z-index: var(--_layer);
    inset-block-end: calc(var(--_block) + env(safe-area-inset-bottom, 0px));
    inset-inline-end: var(--_inline);
    box-shadow: 0 4px 16px #0004;
  }
  .start {
    inset-inline: var(--_inline) auto;
  }
  .launcher {
    display: grid;
    place-items: center;
    inline-size: var(--_size);
    block-size: var(--_size);
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--chat-launcher-radius, 50%);
    background: var(--_accent);
    color: var(--_on-accent);
    cursor: pointer;
    -webkit-tap-highlight-color: transparent;
    transition: transform 0.15s;
  }
  @media (hover: hover) {
    .launcher:hover {
      transform: scale(1.05);
    }
  }
  .launcher:active {
    transform: scale(0.96);
  }
  .launcher[aria-busy='true'] {
    animation: pulse 1s infinite alternate;
  }
  @keyframes pulse {
    to {
      opacity: 0.4;
    }
  }
  :focus-visible {
    /* one of the two is seen on any page */
    outline: 2px solid #15181e;
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #fff;
  }
  .launcher ::slotted(*) {
    max-inline-size: 54%;
  }
  svg {
    inline-size: 54%;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .launcher::after {
    box-sizing: border-box;
    inset-block-end: 1px;
    inline-size: 0.95em;
    block-size: 0.95em;
    border: 3px solid var(--_closed);
    border-radius: 50%;
    outline: 2px solid var(--_surface);
    background: var(--_surface);
  }
  .open::after {
    border-color: var(--_open);
    background: var(--_open);
  }
  @media (forced-colors: active) {
    .open::after {
      background: Highlight;
    }
  }
  .launcher::after,
  .unread {
    position: absolute;
    inset-inline-end: -1px;
  }
  .open::after,
  .closed::after {
    content: '';
  }
  .unread {
    box-sizing: border-box;
    inset-block-start: -3px;
    min-inline-size: 1.6em;
    padding-inline: 5px;
    border-radius: 16px;
    background: #c8102e;
    color: #fff;
    font-size: 0.75em;
    font-weight: 600;
    text-align: center;
  }
  .fallback {
    padding: 12px 16px;
    border-radius: 12px;
    background: Canvas;
    color: CanvasText;
    margin-block-end: calc(var(--_size) + 12px);
  }
  .words {
    position: fixed;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
      animation: none !important;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
