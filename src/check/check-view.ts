// Shows what a check finds, topic by topic as it comes. In English, as the console is: it is for whoever builds the page.
import {adoptStyles} from '@lit/reactive-element';
import type {ChatWidget} from '../chat-widget/chat-widget.js';
import type {HoursElement} from '../hours-elements/hours-element.js';
import {checkStyles} from './check.styles.js';
import {type Finding, type Verdict, wrong} from './finding.js';
import {chats, elementsIn, laterFiles, PolicyWatch, scripts} from './script-check.js';
import {hoursOnThePage, sendTestMessage, WIDGET_CHECKS} from './widget-check.js';

/** Said in words, so that colour is not needed. */
const WORDS: Readonly<Record<Verdict, string>> = {right: '✓ Right', note: '· Note', look: '! Look', wrong: '✗ Wrong'};
const CHAT = 'chat-widget';
const ELEMENTS = [CHAT, 'office-hours-status', 'office-hours-week'];
/** An element waits this long, in milliseconds, for what it needs of the browser's zones. */
const TIMEOUT = 10_000;
/** How often it is looked for one, in milliseconds. */
const LOOK_AGAIN = 200;

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', text);
  made.type = 'button';
  made.onclick = act;
  return made;
}

export class CheckView {
  private readonly _host = element('div');
  private readonly _dialog = element('dialog');
  private readonly _heading = element('h2', 'Chat check');
  /** Says the outcome, and what becomes of a press. */
  private readonly _status = element('p', 'Checking …');
  private readonly _topics = element('div');
  private readonly _policy = new PolicyWatch();
  private _found: {readonly topic: string; readonly findings: readonly Finding[]}[] = [];

  constructor() {
    const root = this._host.attachShadow({mode: 'open'});
    adoptStyles(root, [checkStyles]);
    this._host.lang = 'en';
    this._host.dir = 'ltr';
    this._heading.id = 'heading';
    this._heading.tabIndex = -1;
    this._dialog.setAttribute('aria-labelledby', 'heading');
    this._status.role = 'status';
    const header = element('header');
    header.append(
      this._heading,
      button('Copy as text', () => void this._copy()),
      button('Close', () => this._host.remove()),
    );
    this._dialog.append(header, this._status, this._topics);
    // In braces: a handler that returns false keeps the browser from what a key does.
    this._dialog.onkeydown = ({key}) => {
      if (key === 'Escape') this._host.remove();
    };
    root.append(this._dialog);
  }

  /** Puts it into the page, and checks. */
  show(): void {
    document.body.append(this._host);
    this._dialog.show();
    this._heading.focus();
    void this._check();
  }

  private async _check(): Promise<void> {
    const files = laterFiles(this._policy.forbids); // some may take their time: nobody waits for them before the end
    this._tell('The script', scripts());
    const found = await elementsOnceThere();
    const widgets = found.filter(({localName}) => localName === CHAT) as ChatWidget[];
    const others = found.filter(({localName}) => localName !== CHAT) as HoursElement[];
    // A page may say hours and have no chat.
    if (widgets.length > 1 || !found.length) this._tell('The element', chats(widgets));
    if (widgets.length && (await isDefined())) {
      for (const widget of widgets) await this._checkWidget(widget, widgets.length > 1 ? `${name(widget)}: ` : '');
    } else if (widgets.length) {
      this._tell('The element', [
        wrong('<chat-widget> did not come to life: look at the console for what failed to load.'),
      ]);
    }
    for (const other of others) {
      this._tell(
        `<${other.localName}>`,
        await checked((element) => hoursOnThePage(element, widgets.length > 0), other),
      );
    }
    this._tell('Files of the script', await files);
    this._tell('What the page forbids', this._policy.findings);
    const counts = (verdict: Verdict) => this._findings.filter((finding) => finding.verdict === verdict).length;
    this._status.textContent = `Done: ${counts('wrong')} wrong, ${counts('look')} to look at, ${counts('right')} right.`;
  }

  private async _checkWidget(widget: ChatWidget, prefix: string): Promise<void> {
    // One after the other: what the diagnosis says is told apart by who has asked.
    for (const [topic, check] of Object.entries(WIDGET_CHECKS)) {
      const findings = await checked(check, widget);
      const section = this._tell(prefix + topic, findings);
      if (topic === 'Where messages go' && (widget.endpoint || widget.transport)) this._offerTest(widget, section!);
    }
  }

  /** A message that is really sent: only when somebody asks for it. */
  private _offerTest(widget: ChatWidget, section: HTMLElement): void {
    const offer = button('Send a test message', () => {
      if (offer.ariaDisabled === 'true') return;
      offer.ariaDisabled = 'true';
      this._status.textContent = 'Sending …';
      void sendTestMessage(widget).then((findings) => {
        offer.ariaDisabled = 'false';
        section.querySelector('ul')!.append(...findings.map(row));
        this._found.push({topic: 'Test message', findings});
        this._status.textContent = findings.map(({text}) => text).join(' ');
      });
    });
    section.append(offer);
  }

  /** Adds what was found of a topic, where anything was. */
  private _tell(topic: string, findings: readonly Finding[]): HTMLElement | undefined {
    if (!findings.length) return undefined;
    this._found.push({topic, findings});
    const section = element('section');
    const list = element('ul');
    list.append(...findings.map(row));
    section.append(element('h3', topic), list);
    this._topics.append(section);
    return section;
  }

  private get _findings(): readonly Finding[] {
    return this._found.flatMap(({findings}) => findings);
  }

  private async _copy(): Promise<void> {
    const lines = this._found.flatMap(({topic, findings}) => [
      topic,
      ...findings.map(({verdict, text}) => `  ${WORDS[verdict]}: ${text}`),
    ]);
    const text = [location.origin + location.pathname, navigator.userAgent, ...lines].join('\n');
    try {
      await navigator.clipboard.writeText(text);
      this._status.textContent = 'Copied.';
    } catch {
      this._status.textContent = 'This browser does not let the page copy: select the text below.';
    }
  }
}

function row({verdict, text}: Finding): HTMLLIElement {
  const made = element('li');
  made.className = verdict;
  made.append(element('strong', WORDS[verdict]), ' ', element('span', text));
  return made;
}

/** Frameworks and tag managers put the element into the page a while after its script. */
async function elementsOnceThere(): Promise<Element[]> {
  const end = performance.now() + TIMEOUT;
  let found = elementsIn(document, ELEMENTS);
  while (!found.length && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
    found = elementsIn(document, ELEMENTS);
  }
  return found;
}

/** A check that fails says so in place of what it should have found. */
async function checked<Checked>(
  check: (element: Checked) => Promise<Finding[]> | Finding[],
  widget: Checked,
): Promise<Finding[]> {
  try {
    return await check(widget);
  } catch (error) {
    return [wrong(`It could not be checked: ${String(error)}`)];
  }
}

const name = ({id}: Element): string => (id ? `#${id}` : 'The one without an id');

const isDefined = (): Promise<boolean> =>
  Promise.race([
    customElements.whenDefined('chat-widget').then(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), TIMEOUT)),
  ]);
