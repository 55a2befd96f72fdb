import {css} from 'lit';

export const timeZoneFieldStyles = css`
  .box {
    position: relative;
    display: flex;
    max-inline-size: 30.67em;
  }
  input[role='combobox'] {
    flex: 1;
    min-inline-size: 0;
    padding-inline-end: 2.67em;
    text-overflow: ellipsis;
  }
  .box button.icon {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    inline-size: 2.67em;
    block-size: 100%;
    min-block-size: 0;
    border-radius: 9px;
  }
  [role='option'] {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 52px;
  }
  .city {
    font-weight: 550;
  }
  [aria-current='true'] .city {
    color: var(--_link);
  }
  .time,
  .offset {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .offset {
    color: var(--_quiet);
    font-size: 0.87em;
    line-height: 1.4;
  }
  .none {
    padding: 12px 14px;
  }
  @media (pointer: coarse) {
    .box button.icon {
      inline-size: 44px;
    }
  }
`;
