import {css} from 'lit';

export const yearSectionStyles = css`
  #year {
    margin-block-start: 16px;
  }
  #year .row {
    margin-block-start: 8px;
  }
`;
