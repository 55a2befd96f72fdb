import {css} from 'lit';

export const questionsSectionStyles = css`
  ol {
    margin-block-start: 12px;
  }
  .entry {
    grid-template: 'text' auto 'buttons' auto / minmax(0, 1fr);
  }
  .text {
    grid-area: text;
    display: grid;
    justify-items: start;
    gap: 2px;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .text strong {
    font-weight: 550;
  }
  /* The beginning is enough to tell one from the other. */
  .answer {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    color: var(--_quiet);
    white-space: pre-line;
  }
  .most {
    margin-block-start: 14px;
  }
  @container editor (min-width: 28em) {
    .entry {
      grid-template: 'text buttons' auto / minmax(0, 1fr) auto;
    }
  }
`;
