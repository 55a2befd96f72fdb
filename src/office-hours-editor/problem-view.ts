// What is wrong, at the top: the list of mistakes with links, and what of a document could not be read.
import {html, nothing, type TemplateResult} from 'lit';
import type {Finding} from '../domain/editing/check-configuration.js';
import type {Loss} from '../domain/editing/read-configuration.js';
import {wordFindingWithPlace} from '../i18n/editor/findings.js';
import type {EditorModel} from './editor-context.js';

const MAX_SHOWN = 60;

/** Leads to where something can be put right; `link` is what was pressed. */
type Go = (finding: Finding, link: HTMLElement) => void;

export function renderSummary(model: EditorModel, go: Go): unknown {
  const {problems} = model.strings;
  const errors = model.findings.filter(({severity}) => severity === 'error');
  const warnings = model.findings.filter(({severity}) => severity === 'warning');
  if (!model.findings.length) return nothing;
  return html`<section class="summary ${errors.length ? '' : 'warning'}" tabindex="-1" aria-labelledby="summary-title">
    <h2 id="summary-title">${errors.length ? problems.title(errors.length) : problems.warningsTitle}</h2>
    ${errors.length ? html`<p>${problems.note}</p>` : nothing} ${renderLinks(errors, model, go)}
    ${errors.length && warnings.length ? html`<h3>${problems.warningsTitle}</h3>` : nothing}
    ${renderLinks(warnings, model, go)}
  </section>`;
}

function renderLinks(findings: readonly Finding[], model: EditorModel, go: Go): unknown {
  const shown = findings.slice(0, MAX_SHOWN);
  return html`<ul>
    ${shown.map(
      (finding) =>
        html`<li>
          <button
            type="button"
            class="link"
            @click=${({currentTarget}: Event) => go(finding, currentTarget as HTMLElement)}
          >
            ${wordFindingWithPlace(finding, model)}
          </button>
        </li>`,
    )}
    ${findings.length > MAX_SHOWN ? html`<li>${model.strings.problems.more(findings.length - MAX_SHOWN)}</li>` : nothing}
  </ul>`;
}

export interface LossesView {
  readonly losses: readonly Loss[];
  /** What was given, for a person who has to copy it with the keys. */
  readonly original: string | undefined;
  accept(): void;
  copy(): void;
}

export function renderLosses({losses, original, accept, copy}: LossesView, {strings}: EditorModel): TemplateResult {
  const {problems} = strings;
  return html`<section class="lost summary" aria-labelledby="lost-title">
    <h2 id="lost-title" tabindex="-1">${problems.lostTitle}</h2>
    <p>${problems.lostNote}</p>
    <ul>
      ${losses.slice(0, MAX_SHOWN).map(({path, code, value}) => {
        const shown = value.length > 120 ? `${value.slice(0, 120)}…` : value;
        return html`<li>${problems.lost[code](path, shown)}</li>`;
      })}
      ${losses.length > MAX_SHOWN ? html`<li>${problems.more(losses.length - MAX_SHOWN)}</li>` : nothing}
    </ul>
    <div class="row">
      <button type="button" class="primary" @click=${accept}>${problems.acceptLoss}</button>
      <button type="button" @click=${copy}>${problems.copyOriginal}</button>
    </div>
    ${
      original === undefined
        ? nothing
        : html`<p>${strings.exchange.pressKeys}</p>
            <div class="field">
              <label for="original">${problems.original}</label>
              <textarea id="original" class="original code" dir="ltr" readonly rows="8" .value=${original}></textarea>
            </div>`
    }
  </section>`;
}
