import {css} from 'lit';

export const dayPictureStyles = css`
  .lane {
    block-size: var(--_lane);
    border-radius: 8px;
    outline: 1px solid var(--_line);
    outline-offset: -1px;
    background: var(--_field);
  }
  .sentence {
    margin-block-start: 2px;
    color: var(--_text);
    font-size: 0.87em;
    line-height: 1.45;
  }
`;
