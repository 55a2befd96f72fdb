import {css} from 'lit';

export const messagesSectionStyles = css`
  .no-hours {
    margin-block-end: 16px;
    padding: 12px 16px;
    border-radius: 12px;
    background: var(--_ground);
  }
  .message {
    display: grid;
    gap: 8px;
    padding-block: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .message:last-child {
    padding-block-end: 0;
  }
  .message-head {
    display: grid;
  }
  .message > * {
    min-inline-size: 0;
  }
  textarea {
    field-sizing: content;
    min-block-size: 3.9em;
    max-block-size: 21.33em;
  }
  .reading {
    display: grid;
    gap: 6px;
    justify-items: start;
  }
  /* as an automatic reply looks in the chat */
  .bubble {
    max-inline-size: min(100%, 46ch);
    padding: 9px 14px;
    border: 1px solid var(--_line);
    border-radius: 16px;
    border-end-start-radius: 4px;
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .note.odd {
    color: var(--_warning);
  }
`;
