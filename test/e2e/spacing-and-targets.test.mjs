// Words may be spaced out by a person's own styles, and targets have room for a finger that trembles: both elements, in the
// states in which there is most to see.
import assert from 'node:assert/strict';
import {office, settled as editorSettled} from './editor.mjs';
import {FULL, STATES} from './editor-states.mjs';
import {MONDAY_EVENING, PARIS_WEEK} from './shop.mjs';
import {PHONE, useBrowser} from './stage.mjs';
import {button, email, openPanel, withWidget, write} from './widget.mjs';

const scenario = useBrowser();
const attributes = {'office-hours': PARIS_WEEK, 'welcome-message': 'Hi!', 'ask-email': 'always'};

/** A conversation with a failure, the form for an address, and the question whether to end it. */
async function talk(page) {
  await withWidget(page, (widget) => {
    widget.transport = {
      async send({text}) {
        if (text === 'No') throw Object.assign(new Error('refused'), {isFinal: true});
      },
    };
  });
  await openPanel(page);
  await write(page, 'Hello');
  await email(page).fill('marie'); // what has been begun stays
  await write(page, 'No');
  await button(page, 'Try again').waitFor();
  await email(page).waitFor();
  await button(page, 'End conversation').click();
}

/** Runs in the page: `rootsOf` gives all shadow roots of an element but those of a chat in it. */
function provideRoots() {
  globalThis.rootsOf = (host) => {
    const roots = [host.shadowRoot];
    for (const root of roots) {
      for (const {shadowRoot, localName} of root.querySelectorAll('*')) {
        if (shadowRoot && localName !== 'chat-widget') roots.push(shadowRoot);
      }
    }
    return roots;
  };
}

/** Spaces out an element's words as WCAG 1.4.12 has it; returns what is cut off then, or stands beyond the window. */
const cutWhenSpaced = (page, name) =>
  page.locator(name).evaluate((host) => {
    const roots = globalThis.rootsOf(host);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important} p {margin-block-end: 2em !important}',
    );
    for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return roots.flatMap((root) =>
      [...root.querySelectorAll('button, p, h2, h3, strong, small, label, legend, summary')]
        .filter((each) => {
          const {width, left, right} = each.getBoundingClientRect();
          if (width <= 1 || getComputedStyle(each).display === 'inline') return false;
          const {clientWidth, scrollWidth, clientHeight, scrollHeight} = each;
          // The list of sections may be a row that scrolls sideways.
          const isOut = !each.closest('[role=toolbar]') && (left < 0 || right > innerWidth + 0.5);
          return scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1 || isOut;
        })
        .map(({outerHTML}) => outerHTML.slice(0, 200)),
    );
  });

/** What can be pressed and is smaller than 24 by 24 pixels, but for links in sentences and what its label is pressed for. */
const smallTargets = (page, name) =>
  page.locator(name).evaluate((host) => {
    const roots = globalThis.rootsOf(host);
    return roots.flatMap((root) =>
      [...root.querySelectorAll('button, input, select, textarea, summary, [role=option]')]
        .map((each) => (each.matches('[type=checkbox], [type=radio]') ? (each.closest('label') ?? each) : each))
        .filter((each) => {
          const {width, height} = each.getBoundingClientRect();
          return each.checkVisibility() && width > 0 && (width < 24 || height < 24);
        })
        .map(({outerHTML}) => outerHTML.slice(0, 200)),
    );
  });

for (const [screen, viewport] of Object.entries({desktop: undefined, phone: PHONE})) {
  const prepare = ({page}) => page.addInitScript(provideRoots);
  const options = {at: MONDAY_EVENING, prepare, tolerated: /messages are not taken/, ...(viewport && {viewport})};
  scenario(
    `a conversation loses nothing to wider spacing on a ${screen}`,
    {...options, shop: {attributes}},
    async ({page}) => {
      await talk(page);
      assert.deepEqual(await cutWhenSpaced(page, 'chat-widget'), []);
    },
  );

  scenario(
    `all that is pressed in a conversation has 24 pixels on a ${screen}`,
    {...options, shop: {attributes}},
    async ({page}) => {
      await talk(page);
      assert.deepEqual(await smallTargets(page, 'chat-widget'), []);
    },
  );

  scenario(
    `the editor loses nothing to wider spacing on a ${screen}`,
    {...options, shop: office(FULL)},
    async ({page}) => {
      await STATES['everything at once'].act(page);
      await editorSettled(page);
      assert.deepEqual(await cutWhenSpaced(page, 'office-hours-editor'), []);
    },
  );

  scenario(
    `all that is pressed in the editor has 24 pixels on a ${screen}`,
    {...options, shop: office(FULL)},
    async ({page}) => {
      await STATES['everything at once'].act(page);
      await editorSettled(page);
      assert.deepEqual(await smallTargets(page, 'office-hours-editor'), []);
    },
  );
}
