// Parts of the hours for search engines: what to do with them, what the shop is called in them, and what they leave unsaid.
import {html} from 'lit';
import type {Unsaid} from '../../domain/exchange/published-hours.js';
import type {PublishedPlace} from '../../domain/exchange/published-script.js';
import {formatDay} from '../../i18n/editor/formats.js';
import type {EditorModel} from '../editor-context.js';

export const renderCases = ({strings: {published}}: EditorModel): unknown =>
  html`<ul class="cases">
    ${published.cases.split('\n').map((line) => html`<li>${line}</li>`)}
  </ul>`;

export function renderPlace({strings: {published}}: EditorModel, {name, type}: PublishedPlace): unknown {
  return html`<div class="field">
      <label for="name">${published.name}</label>
      <input id="name" type="text" dir="auto" autocomplete="organization" .value=${name} />
    </div>
    <div class="field">
      <label for="type">${published.type}</label>
      <input
        id="type"
        type="text"
        dir="ltr"
        autocomplete="off"
        autocapitalize="words"
        spellcheck="false"
        aria-describedby="type-note"
        .value=${type}
      />
      <small id="type-note">${published.typeNote}</small>
    </div>`;
}

export function renderLimits({strings: {published}, zone, locale}: EditorModel, unsaid: readonly Unsaid[]): unknown {
  const worded = (one: Unsaid) =>
    one.code === 'yearly' ? published.yearly(formatDay(one.through, locale, {dateStyle: 'long'})) : published[one.code];
  const limits = [published.anew, published.timeZone(zone.name), ...unsaid.map(worded)];
  return html`<div>
    <h3 id="limits">${published.limits}</h3>
    <ul class="limits" aria-labelledby="limits">
      ${limits.map((limit) => html`<li>${limit}</li>`)}
    </ul>
  </div>`;
}
