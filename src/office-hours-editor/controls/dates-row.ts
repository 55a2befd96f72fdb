// What the rows of exceptions and seasons share.
import {html, nothing} from 'lit';
import type {Finding} from '../../domain/editing/check-configuration.js';
import type {EditorStrings} from '../../i18n/editor/strings.js';
import {icon} from './icons.js';

export interface RowActions {
  edit(index: number): void;
  remove(index: number): void;
}

interface RowButtons {
  readonly index: number;
  readonly isDisabled: boolean;
  /** What the buttons say to a screen reader. */
  readonly edit: string;
  readonly remove: string;
}

export function renderRowButtons({index, isDisabled, edit, remove}: RowButtons, actions: RowActions): unknown {
  const button = (name: 'edit' | 'remove', style: string, label: string) =>
    html`<button
      type="button"
      class="icon ${style}"
      id="${name}-${index}"
      aria-label=${label}
      ?disabled=${isDisabled}
      @click=${() => actions[name](index)}
    >
      ${icon(name)}
    </button>`;
  return html`${button('edit', '', edit)} ${button('remove', 'danger', remove)}`;
}

/** How much there is to put right; where there is nothing of that kind, how much to look at. */
export function renderFound(findings: readonly Finding[], problems: EditorStrings['problems']): unknown {
  const mistakes = findings.filter(({severity}) => severity === 'error').length;
  if (mistakes) return html`<span class="badge wrong">${problems.mistakes(mistakes)}</span>`;
  return findings.length ? html`<span class="badge odd">${problems.count(findings.length)}</span>` : nothing;
}
