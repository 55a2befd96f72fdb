import {css} from '@lit/reactive-element';

export const panelStyles = css`
  .panel:not([open]) {
    display: none;
  }
  .panel {
    position: fixed;
    z-index: var(--_layer);
    inset-block: auto calc(var(--_block) + 68px + env(safe-area-inset-bottom, 0px));
    inset-inline: auto var(--_inline);
    inline-size: 384px;
    block-size: min(620px, 100% - var(--_block) - 92px - var(--chat-offset-top, 0px));
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: 16px;
    overflow: hidden;
    background: var(--_surface);
    color: var(--_text);
    font: 400 15px/1.45 var(--_font);
    box-shadow: 0 12px 40px #0003;
    --_line: #8883;
    --_quiet: color-mix(in srgb, var(--_text) 68%, var(--_surface));
  }
  .panel[open] {
    display: flex;
    flex-direction: column;
    animation: rise 0.16s ease-out;
  }
  .panel.start {
    inset-inline: var(--_inline) auto;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
  h2,
  p {
    margin: 0;
  }
  small {
    color: var(--_quiet);
    font-size: 12px;
  }
  header {
    display: flex;
    align-items: center;
    padding-block: 8px 6px;
    padding-inline: 18px 10px;
  }
  h2 {
    margin-inline-end: auto;
    font-size: 17px;
    line-height: 1.3;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .panel button {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 50%;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .panel button:hover {
    background: #8882;
  }
  .panel .text {
    inline-size: auto;
    block-size: auto;
    min-block-size: 32px;
    padding: 4px 14px;
    border-color: var(--_line);
    border-radius: 16px;
    font: inherit;
    font-size: 13px;
  }
  .panel .save,
  .panel [type='submit'] {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .thread > .text,
  .contact > .text {
    margin: auto;
  }
  .contact div,
  .ending {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    font-size: 13px;
  }
  .contact div {
    padding: 12px 14px;
    border: 1px solid var(--_line);
    border-radius: 16px;
  }
  .ending {
    padding: 4px 18px 14px;
  }
  .contact p,
  .ending p {
    inline-size: 100%;
  }
  .contact label {
    flex: 1 1 40%;
  }
  .contact p + label {
    flex-basis: 50%;
  }
  .contact input {
    display: block;
    inline-size: 100%;
    margin-block-start: 4px;
    padding: 7px 10px;
    border: 1px solid #80848f;
    border-radius: 8px;
    background: none;
    color: inherit;
    font: 16px/20px var(--_font);
  }
  .message small {
    align-items: center;
    flex-wrap: wrap;
  }
  .message a {
    color: inherit;
  }
  .failed small {
    color: inherit;
    font-weight: 600;
  }
  .typing,
  .other-ways {
    padding: 0 18px 8px;
  }
  ::slotted(*) {
    color: inherit !important;
    font: inherit !important;
  }
  .panel svg {
    inline-size: 20px;
  }
  .banner {
    display: flex;
    gap: 10px;
    padding: 0 18px 12px;
    border-block-end: 1px solid var(--_line);
  }
  .banner .dot {
    flex: none;
    margin-block-start: 5px;
  }
  .banner small {
    display: block;
  }
  .thread {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 12px;
    min-block-size: 0;
    padding: 16px 18px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .message {
    align-self: start;
    max-inline-size: 85%;
  }
  .message p {
    padding: 9px 14px;
    border: 1px solid transparent;
    border-radius: 16px;
    border-end-start-radius: 4px;
    background: #8882;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .message small {
    display: flex;
    gap: 8px;
    margin: 3px 4px 0;
  }
  .goes-on {
    margin-block-end: -8px;
  }
  .visitor {
    align-self: end;
  }
  .visitor p {
    border-radius: 16px;
    border-end-end-radius: 4px;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .visitor small {
    justify-content: end;
  }
  .visitor p,
  [type='submit'] {
    border-color: var(--_line);
  }
  .auto p {
    border-color: var(--_line);
    background: none;
  }
  .system {
    align-self: center;
    text-align: center;
  }
  .system small {
    justify-content: center;
    gap: 0;
  }
  .system p {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_quiet);
  }
  [part='composer'] {
    display: flex;
    align-items: end;
    gap: 8px;
    margin: 0 10px 10px;
    padding: 4px;
    border: 1px solid #80848f;
    border-radius: 24px;
  }
  [part='composer']:focus-within {
    outline: 2px solid var(--_quiet);
    outline-offset: -1px;
  }
  textarea {
    flex: 1;
    min-inline-size: 0;
    max-block-size: 132px;
    padding: 9px 12px;
    border: 0;
    outline: 0;
    resize: none;
    background: none;
    color: inherit;
    font: 16px/22px var(--_font);
  }
  textarea:focus-visible {
    outline: 0;
    box-shadow: none;
  }
  textarea:placeholder-shown + button {
    opacity: 0.5;
  }
  ::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  @media (max-width: 600px), (max-height: 480px) {
    .panel {
      --_inline: 0;
      inset-block: var(--_visible-top, 0) auto;
      inline-size: 100%;
      block-size: var(--_visible-height, 100%);
      border: 0;
      border-radius: 0;
      padding-block: env(safe-area-inset-top, 0px) env(safe-area-inset-bottom, 0px);
    }
  }
  @media (max-height: 320px) {
    .panel {
      overflow-y: auto;
    }
    .thread {
      flex: none;
      overflow: visible;
    }
    [part='composer'] {
      position: sticky;
      inset-block-end: 0;
      background: var(--_surface);
    }
  }
`;
