import {css} from '@lit/reactive-element';

/** What is there once something is said: messages and buttons with words. Adds to `panel.styles.ts`. */
export const conversationStyles = css`
  .panel {
    --_visitor: var(--chat-visitor-bubble, var(--_accent));
    --_on-visitor: var(--chat-on-visitor-bubble, var(--_on-own-visitor, var(--_on-accent)));
    --_danger: #b3171d;
  }
  @supports (color: lch(from light-dark(red, red) l c h)) {
    .panel {
      --_danger: lch(from var(--_surface) calc(var(--_far) * 0.7) 60 30);
      /* There only where the page has set the bubble's colour; elsewhere the fallback above counts. */
      --_on-own-visitor: lch(from var(--chat-visitor-bubble) calc(var(--_far) * 0) 0 0);
    }
  }
  .panel .text {
    inline-size: auto;
    block-size: auto;
    min-block-size: 32px;
    padding: 4px 14px;
    border-radius: var(--_radius);
    font: inherit;
    font-size: 0.87em;
  }
  .panel .text:not(.save, .danger) {
    border-color: var(--_edge);
  }
  .panel .danger {
    color: var(--_surface);
    --_fill: var(--_danger);
    --_hover: color-mix(in srgb, var(--_danger) 86%, var(--_text));
    --_press: color-mix(in srgb, var(--_danger) 72%, var(--_text));
  }
  .message .text,
  .ending .text {
    font-size: inherit;
  }
  .rows > .text {
    margin: auto;
  }
  .ending {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    padding: 4px 18px 14px;
    font-size: 0.87em;
  }
  .ending p {
    inline-size: 100%;
  }
  .typing {
    padding: 0 18px 8px;
  }
  .message a {
    color: inherit;
  }
  @media (hover: hover) {
    .message a:hover {
      text-decoration-thickness: 2px;
    }
  }
  /* Whose it is stands below a message, and comes before it for a screen reader. */
  .message {
    display: grid;
    grid-template-columns: auto 1fr;
  }
  .message > p {
    grid-area: 1 / 1 / auto / -1;
  }
  .message > small {
    grid-row: 2;
  }
  .message small {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin: 3px 4px 0;
  }
  .failed small {
    color: inherit;
    font-weight: 600;
  }
  /* The button, with which the line would break anywhere, has one of its own. */
  .failed p ~ small {
    display: contents;
  }
  .failed p ~ small > * {
    margin: 3px 4px 0;
  }
  .failed .text {
    grid-area: 3 / 1 / auto / -1;
    justify-self: end;
  }
  /* Not fixed as elsewhere: an animated panel would hold them, far outside of itself. */
  .message .words {
    position: absolute;
  }
  .goes-on {
    margin-block-end: -8px;
  }
  .visitor {
    align-self: end;
    grid-template-columns: 1fr auto;
  }
  .visitor p {
    margin-inline-start: auto;
    border-color: #8883;
    border-radius: min(var(--_radius), 20px);
    border-end-end-radius: min(var(--_radius), 4px);
    background: var(--_visitor);
    color: var(--_on-visitor);
  }
  .visitor small {
    justify-content: end;
  }
  .auto p {
    border-color: var(--_line);
    background: none;
    color: inherit;
  }
  .system {
    align-self: center;
    text-align: center;
  }
  .system small {
    grid-column: 1 / -1;
    justify-content: center;
    gap: 0;
  }
  .system p {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
  }
  @container (max-height: 25em) {
    .ending {
      inline-size: 100%;
      padding-block: 2px 6px;
    }
    .ending p {
      inline-size: auto;
    }
  }
`;
