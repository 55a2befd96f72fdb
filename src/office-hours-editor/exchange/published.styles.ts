import {css} from 'lit';

/** The hours for search engines. */
export const publishedStyles = css`
  summary {
    min-block-size: 28px;
    font-weight: 550;
    cursor: pointer;
  }
  details[open] summary {
    margin-block-end: 6px;
  }
  .row {
    margin-block-start: 8px;
  }
  .parts,
  .fields {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  .cases,
  .limits {
    display: grid;
    gap: 6px;
    padding-inline-start: 1.4em;
    list-style: disc;
    overflow-wrap: anywhere;
  }
  :is(.cases, .limits) li {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .limits {
    margin-block-start: 4px;
  }
  @container editor (min-width: 42.67em) {
    .fields {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
