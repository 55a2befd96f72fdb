import {css} from '@lit/reactive-element';

/** The form for an address. Adds to `conversation.styles.ts`. */
export const contactStyles = css`
  .contact > .text {
    margin: auto;
  }
  .contact div {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px;
    max-inline-size: 32em;
    padding: 12px 14px;
    border: 1px solid var(--_line);
    border-radius: min(var(--_radius), 20px);
    font-size: 0.87em;
  }
  .contact .text {
    font-size: inherit;
  }
  .contact p {
    inline-size: 100%;
  }
  .contact .error {
    color: var(--_danger);
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
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) / 2);
    background: none;
    color: inherit;
    font: max(16px, 1em) / 1.25 var(--_font);
  }
  .contact [aria-invalid='true'] {
    border: 2px solid var(--_danger);
  }
  /* Where there is little room, what is answered is to be seen while the answer is written. */
  @container (max-height: 25em) {
    dialog:has(textarea:focus:not(:placeholder-shown)) .contact {
      display: none;
    }
  }
`;
