import {html, nothing} from 'lit';
import type {Finding} from '../domain/editing/check-configuration.js';
import {wordFinding} from '../i18n/editor/findings.js';
import type {EditorModel} from './editor-context.js';

/** What is wrong with a field, right under it; the field names `id` in its aria-describedby. */
export function renderFindings(findings: readonly Finding[], id: string, model: EditorModel): unknown {
  if (!findings.length) return nothing;
  return html`<div id=${id}>
    ${findings.map((finding) => html`<p class="finding ${finding.severity}">${wordFinding(finding, model)}</p>`)}
  </div>`;
}

/** "true" where one of the findings is an error, for `aria-invalid`. */
export const isInvalid = (findings: readonly Finding[]): 'true' | 'false' =>
  findings.some(({severity}) => severity === 'error') ? 'true' : 'false';
