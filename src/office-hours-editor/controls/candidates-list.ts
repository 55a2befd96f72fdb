// The list of what a dialog would add, to be looked at and ticked before it is: holidays, dates of a repeating closure.
import {html} from 'lit';
import {live} from 'lit/directives/live.js';
import type {HolidaysStrings} from '../../i18n/editor/strings/holidays-strings.js';

interface Candidate {
  /** Whether it can be ticked at all. */
  readonly isAddable: boolean;
}

export interface Ticks<Each extends Candidate> {
  readonly isTicked: (candidate: Each) => boolean;
  readonly onTick: (candidates: readonly Each[], isTicked: boolean) => void;
}

interface ListWords {
  readonly legend: string;
  /** What is said where there are none. */
  readonly none: string;
  /** What is said after how many are ticked. */
  readonly note?: string;
  readonly general: Pick<HolidaysStrings, 'chosen' | 'tickAll' | 'tickNone'>;
}

export function renderCandidatesList<Each extends Candidate>(
  candidates: readonly Each[],
  {isTicked, onTick}: Ticks<Each>,
  {legend, none, note = '', general: words}: ListWords,
  renderCandidate: (candidate: Each) => unknown,
): unknown {
  if (!candidates.length) return html`<p role="status">${none}</p>`;
  const addable = candidates.filter((candidate) => candidate.isAddable);
  const ticked = candidates.filter(isTicked).length;
  return html`<fieldset>
    <legend>${legend}</legend>
    <div class="row head">
      <p class="note" role="status">${words.chosen({ticked, count: candidates.length})} ${note}</p>
      <div class="row">
        <button type="button" class="quiet" @click=${() => onTick(addable, true)}>${words.tickAll}</button>
        <button type="button" class="quiet" @click=${() => onTick(addable, false)}>${words.tickNone}</button>
      </div>
    </div>
    <ul>
      ${candidates.map(renderCandidate)}
    </ul>
  </fieldset>`;
}

export function renderTick<Each extends Candidate>(candidate: Each, {isTicked, onTick}: Ticks<Each>): unknown {
  return html`<input
    type="checkbox"
    .checked=${live(isTicked(candidate))}
    ?disabled=${!candidate.isAddable}
    @change=${(event: Event) => onTick([candidate], (event.target as HTMLInputElement).checked)}
  />`;
}
