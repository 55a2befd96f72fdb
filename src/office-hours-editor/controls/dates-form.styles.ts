import {css} from 'lit';

export const datesFormStyles = css`
  .form {
    display: grid;
    gap: 16px;
    margin-block: 10px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: 12px;
    background: var(--_ground);
  }
  .form input:not([type='checkbox'], [type='radio']),
  textarea {
    background: var(--_surface);
  }
  input[type='text'] {
    inline-size: 100%;
  }
  small:empty {
    display: none;
  }
  .dates {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
  }
  /* What is said under a date must not push the others aside. */
  .dates .field {
    flex: 0 1 13.33em;
  }
  .dates input[type='date'] {
    inline-size: 100%;
  }
  .dates .yearly {
    flex: 1 1 14.67em;
  }
  fieldset {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    font-weight: 550;
  }
  .choices {
    gap: 4px 20px;
  }
  @container editor (max-width: 28em) {
    .form {
      padding: 12px 8px;
    }
  }
  @container editor (max-width: 22em) {
    .form {
      padding-inline: 4px;
    }
  }
  @container editor (min-width: 37.33em) {
    .yearly {
      padding-block-start: 1.73em;
    }
  }
`;
