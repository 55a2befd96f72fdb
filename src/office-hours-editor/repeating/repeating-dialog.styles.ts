import {css} from 'lit';

export const repeatingDialogStyles = css`
  .fields .field {
    flex-basis: 10em; /* a date, whole */
    min-inline-size: 0;
  }
  .fields .whole {
    flex-basis: 100%;
  }
  li .check {
    grid-template-columns: 18px minmax(0, 1fr);
    overflow-wrap: anywhere;
  }
  li small {
    display: block;
  }
`;
