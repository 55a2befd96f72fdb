// The chat as a visitor and a page find it: by parts, roles and public properties.
import assert from 'node:assert/strict';

export const ONLINE = 'We’re online';
export const AWAY = 'We’re away';

const part = (page, name) => page.locator(`[part=${name}]`);
export const launcher = (page) => part(page, 'launcher');
export const panel = (page) => part(page, 'panel');
export const composer = (page) => part(page, 'composer').getByRole('textbox');

/** Runs in the page with the widget (and an argument); waits until the widget has drawn all that follows. */
export async function withWidget(page, act, argument) {
  await settled(page);
  const result = await page.locator('chat-widget').evaluate(act, argument);
  await settled(page);
  return result;
}

export const settled = (page) =>
  page.locator('chat-widget').evaluate(async (widget) => {
    await customElements.whenDefined('chat-widget'); // after a reload, an older browser may need a moment
    await widget.updateComplete;
  });

/** Sets attributes as a page's script would; null removes one. */
export const setAttributes = (page, attributes) =>
  withWidget(
    page,
    (widget, entries) => {
      for (const [name, value] of entries) {
        if (value === null) widget.removeAttribute(name);
        else widget.setAttribute(name, typeof value === 'string' ? value : JSON.stringify(value));
      }
    },
    Object.entries(attributes),
  );

/** Opens the panel, where it is not open still from the tab's page before. */
export async function openPanel(page) {
  await settled(page);
  const {open} = await page.locator('chat-widget').evaluate((widget) => ({open: widget.open}));
  if (!open) await launcher(page).click();
  await composer(page).waitFor();
  await settled(page);
}

/** Types a message and sends it with Enter. */
export async function write(page, text) {
  await composer(page).fill(text);
  await composer(page).press('Enter');
  await settled(page);
}

/** Fields and buttons of the form for an address, by what they are called in English. */
export const email = (page) => part(page, 'thread').getByRole('textbox', {name: 'Email address'});
export const nameField = (page) => part(page, 'thread').getByRole('textbox', {name: 'Name (optional)'});
export const button = (page, name) => panel(page).getByRole('button', {name, exact: true});

/** Leaves an address, or another one, as a visitor does. */
export async function leaveAddress(page, address, name) {
  await settled(page);
  if (!(await email(page).count())) {
    const change = button(page, 'Change email address').or(button(page, 'Leave an email address'));
    await change.click();
  }
  await email(page).fill(address);
  if (name !== undefined) await nameField(page).fill(name);
  await button(page, 'Save').click();
  await settled(page);
}

/** Ends the conversation, as a visitor does. */
export async function endConversation(page) {
  await button(page, 'End conversation').click();
  await button(page, 'End and delete').click();
  await settled(page);
}

/** Runs in a page: fills what the site may store, with keys that begin with "cart", but for `spare` characters. */
export function fillStorage(spare = 0) {
  localStorage.setItem('cart', 'x'.repeat(spare));
  for (let size = 1_000_000; size >= 1;) {
    try {
      localStorage.setItem(`cart${size}-${Math.random()}`, 'x'.repeat(size));
    } catch {
      size = Math.floor(size / 2);
    }
  }
  localStorage.removeItem('cart');
}

/** Runs in a page: gives back what `fillStorage` took. */
export function freeStorage() {
  for (const key of Object.keys(localStorage)) if (key.startsWith('cart')) localStorage.removeItem(key);
}

/** The page's own code hands over an answer. */
export const receive = (page, message) => withWidget(page, (widget, given) => widget.receive(given), message);

/** All that was said, as "role: text"; each of it stands in the log of an open panel. A closed one draws nothing. */
export async function conversation(page) {
  await settled(page);
  const {thread, open, drawn} = await page.locator('chat-widget').evaluate(async (widget) => {
    void widget.thread; // a need of the panel's part, which a kept conversation alone is not
    await widget.updateComplete;
    return {
      thread: widget.thread.map(({role, text}) => ({role, text})),
      open: widget.open,
      drawn: widget.shadowRoot.querySelector('[part=thread]')?.textContent ?? '',
    };
  });
  for (const {text} of thread) {
    assert.ok(!open || drawn.includes(text), `"${text}" is not in the log: ${drawn}`);
  }
  return thread.map(({role, text}) => `${role}: ${text}`);
}

/** The automatic replies among it, without the role. */
export async function replies(page) {
  const said = await conversation(page);
  return said.filter((line) => line.startsWith('auto: ')).map((line) => line.slice('auto: '.length));
}

/** What a screen reader calls the launcher. */
export async function launcherName(page) {
  await settled(page);
  return /"(.*)"/.exec(await launcher(page).ariaSnapshot())[1];
}

/** The banner's sentences; none where there is no banner. */
export async function banner(page) {
  await settled(page);
  const texts = await part(page, 'banner').allInnerTexts();
  return texts.flatMap((text) => text.split(/\n+/));
}

/** The events of one type that the page was told, in order. */
export const told = (page, type) => page.evaluate((name) => globalThis.told.filter((each) => each.type === name), type);

/** Gives an element of the page the focus; in vain where it is behind a modal panel. */
export const tryToFocus = (page, selector) => page.evaluate((css) => document.querySelector(css).focus(), selector);

/** Whether the panel is open to be seen. */
export const isOpen = (page) => panel(page).isVisible();

/** What has the keyboard's focus, through shadow roots: by label, part, id or name; the launcher's label changes. */
export const focused = (page) =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element.matches('.launcher')) return 'launcher';
    return ['aria-label', 'part', 'id'].map((name) => element.getAttribute(name)).find(Boolean) ?? element.localName;
  });
