// What a visitor's browser loads, step by step, as recorded by `npm run size`.
import {readFile} from 'node:fs/promises';
import {tableClose, tableOpen} from './html.mjs';

const sizes = JSON.parse(await readFile(new URL('../size.json', import.meta.url), 'utf8'));

/** The steps of a visit, as the record names them, and what somebody who has not measured them calls each. */
const STEPS = {
  'page load': 'a page is loaded',
  'page load in a browser without Temporal':
    'a page is loaded, in a browser that has no time zones of its own (<code>Temporal</code>)',
  'open and read': 'the chat is opened, in all',
  'write and deliver': 'a message is written and delivered, in all',
  'leave an address': 'an address is left, in all',
  'come back and read': 'a visitor comes back and reads, in all',
};

const kilobytes = new Intl.NumberFormat('en', {minimumFractionDigits: 1, maximumFractionDigits: 1});

export function sizeFigures() {
  const id = 'step-by-step';
  const rows = Object.entries(STEPS).map(
    ([step, words]) => `<tr><th scope="row">${words}</th><td>${kilobytes.format(sizes[step] / 1000)} kB</td></tr>`,
  );
  return {
    html: `<h3 id="${id}"><a class="header-anchor" href="#${id}">Step by step</a></h3>
<p>Scripts after brotli, measured in a browser and recorded with this version.</p>
${tableOpen('Step by step')}
<thead><tr><th scope="col">when</th><th scope="col">loaded</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
${tableClose}
`,
    headings: [],
  };
}
