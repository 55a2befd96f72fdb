import {css} from 'lit';

export const languagesSectionStyles = css`
  .list {
    margin-block-start: 12px;
  }
  .list li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 12px;
    min-block-size: 44px;
    padding-block: 4px;
    border-block-start: 1px solid var(--_line);
  }
  .list strong {
    font-weight: 550;
  }
  .list .what {
    flex: 1 1 auto;
    color: var(--_quiet);
  }
  .actions {
    margin-block-start: 12px;
  }
  h3 {
    margin-block: 20px 4px;
  }
  .text {
    display: grid;
    gap: 8px;
    padding-block: 14px;
    border-block-start: 1px solid var(--_line);
  }
  .text .badge {
    font-weight: 400;
  }
  .versions {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 12px 16px;
  }
  .versions > * {
    min-inline-size: 0;
  }
  .own {
    display: grid;
    align-content: start;
    gap: 4px;
  }
  .said {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
  .versions label {
    font-size: 0.87em;
    line-height: 1.45;
  }
  .versions input {
    inline-size: 100%;
  }
  textarea {
    field-sizing: content;
    min-block-size: 3.9em;
    max-block-size: 21.33em;
  }
  .versions button {
    justify-self: start;
  }
  .empty {
    margin-block-start: 12px;
    color: var(--_quiet);
  }
`;
