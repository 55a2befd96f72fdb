// The journeys of a visitor and of an admin who hear in place of seeing, against the transcripts in `transcripts/`.
import {
  listen,
  button as editorButton,
  choose,
  hours,
  office,
  section,
  setTimes,
  settled as editorSettled,
  WEEK,
} from './editor.mjs';
import {MONDAY_NOON, PARIS_WEEK} from './shop.mjs';
import {useBrowser} from './stage.mjs';
import {hear, Transcript} from './transcript.mjs';
import {button, composer, email, launcher, panel, receive, withWidget, write} from './widget.mjs';

const scenario = useBrowser();
const attributes = {
  'office-hours': PARIS_WEEK,
  heading: 'Ask a gardener',
  'welcome-message': 'Hi! How can we help?',
  'online-message': 'One moment, please.',
  'offline-message': 'Thanks for your message. We are back {opens}.',
};
const prepare = ({page}) => hear(page);

/** Messages that begin with "Refuse" are refused, all others arrive. */
const takeMessages = (page) =>
  withWidget(page, (widget) => {
    widget.transport = {
      async send({text}) {
        if (text.startsWith('Refuse')) throw Object.assign(new Error('refused'), {isFinal: true});
      },
    };
  });

/** Comes to the launcher by keyboard, and presses it. */
async function open(page) {
  await launcher(page).focus();
  await panel(page).waitFor({state: 'attached'}); // drawn ahead
  await page.keyboard.press('Enter');
  await composer(page).waitFor();
}

/**
 * Types a letter and thinks for a moment: what is there when a conversation begins is no news, and nobody writes a message
 * in no time.
 */
async function begin(page) {
  await page.evaluate(() => {
    const log = document.querySelector('chat-widget').shadowRoot.querySelector('[role=log]');
    let hasBegun = false;
    globalThis.isNewsAgain = new Promise((resolve) => {
      const look = () => {
        hasBegun ||= log.ariaLive === 'off';
        if (hasBegun && !log.ariaLive) resolve();
      };
      new MutationObserver(look).observe(log, {attributeFilter: ['aria-live']});
      look();
    });
  });
  await composer(page).pressSequentially('D');
  await page.evaluate(() => globalThis.isNewsAgain);
}

/** What time it is, from now on. */
const travel = (page, instant) =>
  withWidget(
    page,
    (widget, time) => {
      widget.now = () => time;
    },
    +instant,
  );

scenario(
  'a conversation',
  {tolerated: /messages are not taken/, at: MONDAY_NOON, shop: {attributes}, prepare},
  async ({page}) => {
    const transcript = new Transcript(page, 'conversation');
    await takeMessages(page);
    await transcript.step('opens the chat', () => open(page));
    await transcript.tree('dialog', 'Ask a gardener');
    await begin(page);
    await transcript.step('sends a message', () => write(page, 'Do you ship to Belgium?'));
    await transcript.step('gets an answer', () => receive(page, {text: 'Yes, we do.', author: 'Marie'}));
    await transcript.tree('log', 'Messages');
    await transcript.step('sends a message that is refused', () => write(page, 'Refuse me'));
    await transcript.tree('dialog', 'Ask a gardener');
    await transcript.step('tries again in vain', () => button(page, 'Try again').click());
    await transcript.step('is still there when the shop closes', () =>
      travel(page, new Date('2026-03-02T17:00+01:00')),
    );
    await transcript.step('asks to end the conversation', () => button(page, 'End conversation').click());
    await transcript.tree('group', 'End this conversation and delete it from this browser?');
    await transcript.step('ends it', () => button(page, 'End and delete').click());
    await transcript.tree('dialog', 'Ask a gardener');
    await transcript.step('closes the chat', () => page.keyboard.press('Escape'));
    await transcript.check(
      'A visitor opens the chat during hours, writes, is answered, is refused, and ends the conversation.',
    );
  },
);

scenario(
  'an address',
  {at: MONDAY_NOON, shop: {attributes: {...attributes, 'ask-email': 'always'}}, prepare},
  async ({page}) => {
    const transcript = new Transcript(page, 'address');
    await takeMessages(page);
    await open(page);
    await begin(page);
    await transcript.step('sends a message', () => write(page, 'Do you ship to Belgium?'));
    await email(page).waitFor();
    await transcript.step('goes to the field for an address', () => email(page).focus());
    await transcript.tree('dialog', 'Ask a gardener');
    await transcript.step('saves what is no address', async () => {
      await page.keyboard.type('marie');
      await page.keyboard.press('Enter');
    });
    await transcript.tree('textbox', 'Email address');
    await transcript.step('puts it right', () => page.keyboard.type('@example.com'));
    await transcript.step('saves it', () => page.keyboard.press('Enter'));
    await transcript.check('A visitor leaves an address, at first a wrong one.');
  },
);

scenario(
  'a handoff',
  {at: MONDAY_NOON, shop: {attributes: {...attributes, assistant: true}}, prepare},
  async ({page}) => {
    const transcript = new Transcript(page, 'handoff');
    await takeMessages(page);
    await travel(page, new Date('2026-03-02T20:00+01:00'));
    await transcript.step('opens the chat while nobody is there', () => open(page));
    await button(page, /^Talk to a person/).waitFor(); // the conversation is there
    await transcript.step('writes to the assistant', () => write(page, 'My parcel is broken'));
    await transcript.step('is handed over to people', () => withWidget(page, (widget) => widget.handoff()));
    await transcript.tree('log', 'Messages');
    await transcript.step('closes the chat', () => page.keyboard.press('Escape'));
    await transcript.step('gets an answer while it is closed', () =>
      receive(page, {text: 'Good morning', author: 'Marie'}),
    );
    await transcript.check('An assistant hands a visitor over to people while nobody is there.');
  },
);

const DOCUMENT = {
  officeHours: {timezone: 'Europe/Paris', weekly: {monday: [{opens: '09:00', closes: '12:00'}]}},
};

scenario('the editor', {at: MONDAY_NOON, shop: office(DOCUMENT), prepare}, async ({page}) => {
  const transcript = new Transcript(page, 'editor');
  await editorSettled(page);
  await listen(page); // to what is saved, and confirms it
  await transcript.step('adds hours to Monday', () => editorButton(page, 'Add hours on Monday').click());
  await transcript.tree('group', 'Monday');
  await transcript.step('asks to copy Monday', () =>
    choose(section(page, WEEK), 'More for Monday', 'Copy to other days…'),
  );
  await transcript.tree('dialog', 'Copy the hours of Monday');
  await transcript.step('copies it to Tuesday', async () => {
    const dialog = page.getByRole('dialog', {name: 'Copy the hours of Monday'});
    await dialog.getByLabel('Tuesday').check();
    await editorButton(dialog, 'Copy').click();
  });
  await transcript.step('removes the second hours of Tuesday', () =>
    editorButton(page, 'Remove Tuesday, second hours').click(),
  );
  await transcript.step('undoes that', () => page.getByRole('button', {name: 'Undo', exact: true}).click());
  await transcript.step('types the same time twice', () => setTimes(page, 'Tuesday, second hours', '13:00', '13:00'));
  await transcript.tree('group', 'Tuesday, second hours');
  await transcript.step('saves with the mistake', () => editorButton(page, 'Save').click());
  await transcript.step('puts it right', async () => {
    await hours(page, 'Tuesday, second hours').getByLabel('Closes').fill('17:00');
  });
  await transcript.step('saves', () => editorButton(page, 'Save').click());
  await transcript.check('An admin adds, copies, removes, undoes, makes a mistake and saves.');
});
