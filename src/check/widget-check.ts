// Checks one chat of a page: what it has been told, whether its addresses can be asked, what stands in the way. The widget's
// own diagnosis finds most of it; here it is asked for all of that at once, and what is right is said as well.
import type {ChatWidget} from '../chat-widget/chat-widget.js';
import {diagnoseDelivery} from '../chat-widget/diagnostics/delivery-diagnosis.js';
import {adviceOn, obstacleTo, wholeAddress} from '../chat-widget/diagnostics/obstacle.js';
import {diagnoseSettings} from '../chat-widget/diagnostics/settings-diagnosis.js';
import {diagnoseSource} from '../chat-widget/diagnostics/source-diagnosis.js';
import {pageLanguage} from '../controllers/page-language.js';
import {HttpTransport} from '../delivery/http-transport.js';
import {instantOf} from '../domain/calendar.js';
import {isOnThisDevice} from '../domain/delivery-settings.js';
import {HoursInForce} from '../domain/hours-in-force.js';
import {newId} from '../domain/new-id.js';
import {timeZone} from '../domain/time-zone.js';
import type {ChatErrorEvent} from '../events/page-load.js';
import {shippedLanguages} from '../i18n/shipped-languages.js';
import {checkDocument, momentsFrom, oddAddress, withoutOpening, writtenTwice} from './document-check.js';
import {ALL_FILES, type Finding, look, note, right, wrong} from './finding.js';
import type {HoursElement} from '../hours-elements/hours-element.js';
import {momentLines} from './moment-words.js';
import {browserZone, clockTime} from './surroundings.js';
import {meantLanguage, translationsNobodySees} from './translations-check.js';
import {visibility} from './visibility-check.js';

/** As messages are sent, except that nothing is. */
const LIKE_A_MESSAGE = {method: 'HEAD', headers: {'Content-Type': 'application/json'}};
/** Whoever waits longer than this for an answer, in milliseconds, thinks that nothing happens. */
const SLOW = 2000;
const TIMEOUT = 20_000;
const CHANGES = 3;
/** What a server answers that takes messages and nothing else: a question without one is none. */
const TAKES_ONLY_MESSAGES = [400, 405, 411, 415, 422, 501];
/** Failed this often in a row, a fault counts as one, and not as a tunnel. */
const OFTEN = 3;

/** What is checked of a chat, by the heading under which it is told. */
export const WIDGET_CHECKS: Readonly<Record<string, (widget: ChatWidget) => Promise<Finding[]> | Finding[]>> = {
  'What opens the chat': parts,
  'What the element is told': settings,
  'The document (src)': source,
  'What visitors see': outlook,
  'Where messages go': endpoint,
  'Where answers come from': stream,
  'What is kept in the browser': storage,
  Language: language,
};

/** What the widget's diagnosis says while it is asked; neither the console nor the page hears it. */
async function saidWhile(ask: () => Promise<void> | void): Promise<Finding[]> {
  const said: Finding[] = [];
  const keep = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const {source, message} = event as ChatErrorEvent;
    said.push(...message.split('\n').map((line) => wrong(`${source}: ${line}`)));
  };
  addEventListener('chat-error', keep, true);
  try {
    await ask();
  } finally {
    removeEventListener('chat-error', keep, true);
  }
  return said;
}

/** Most of the code comes when somebody is about to open the chat: here it is fetched, since nobody may have done that yet. */
async function parts(widget: ChatWidget): Promise<Finding[]> {
  const said = await saidWhile(() => {
    widget.receive({text: ''}); // a blank answer adds nothing, and still needs the code that would add it
    return widget.updateComplete.then(() => undefined);
  });
  const failures = said.filter(({text}) => text.startsWith('panel: '));
  if (!failures.length) return [right('It could be loaded.')];
  const advice = `${ALL_FILES}, and let the page's policy allow them (script-src).`;
  return failures.map(({text}) => wrong(`${text}: the chat does not open. ${advice}`));
}

async function settings(widget: ChatWidget): Promise<Finding[]> {
  const found = await saidWhile(() => diagnoseSettings(widget));
  found.push(
    ...cutOff(widget),
    ...underData(widget),
    ...attributesWrittenTwice(widget),
    ...translationsNobodySees(widget.src ? undefined : widget.translations),
  );
  return found.length ? found : [right('Every attribute and text is known and can be used.')];
}

/** What comes after a quotation mark that ends an attribute too early is read as names of attributes. */
function cutOff(widget: ChatWidget): Finding[] {
  if (!widget.getAttributeNames().some((name) => /["']/.test(name))) return [];
  return [
    wrong(
      'A quotation mark ends an attribute too early: write JSON between single quotes (office-hours=\'{"timezone": …}\') and ' +
        'an apostrophe in it as &#39;, or name a file by "src".',
    ),
  ];
}

/** Some themes and builders let only attributes through that begin so; they are nobody's own. */
function underData(widget: ChatWidget): Finding[] {
  const known = (widget.constructor as typeof ChatWidget).observedAttributes;
  return widget
    .getAttributeNames()
    .filter((name) => name.startsWith('data-') && known.includes(name.slice(5)))
    .map((name) => wrong(`"${name}" means nothing here: write "${name.slice(5)}".`));
}

/** In attributes whose JSON can be read: what is wrong with others is said by the diagnosis. */
function attributesWrittenTwice(widget: ChatWidget): Finding[] {
  return ['office-hours', 'questions', 'translations'].flatMap((name) => {
    const text = widget.getAttribute(name) ?? '';
    try {
      JSON.parse(text);
    } catch {
      return [];
    }
    return writtenTwice(text).map(({text}) => wrong(`${name}: ${text}`));
  });
}

async function source(widget: ChatWidget | HoursElement): Promise<Finding[]> {
  const {src} = widget;
  if (!src) return [];
  let response: Response | undefined;
  let text: string | undefined;
  const began = performance.now();
  try {
    response = await fetch(src, {cache: 'no-store', signal: AbortSignal.timeout(TIMEOUT)});
    text = await response.text();
    if (!response.ok) throw new Error(String(response.status));
    JSON.parse(text);
  } catch (error) {
    return saidWhile(() => diagnoseSource(widget, src, error, response, text));
  }
  return [...checkDocument(text), ...overridden(widget, text), ...speed(began), ...tellsTheTime(src, response)];
}

/** Hours in two places: whoever changes those of the document sees no change. */
function overridden(widget: ChatWidget | HoursElement, text: string): Finding[] {
  const {officeHours} = JSON.parse(text) as {officeHours?: unknown};
  if (!officeHours || !widget.getAttribute('office-hours')) return [];
  return [look('The element has "office-hours" of its own, which win over those of the document: keep one of them.')];
}

/** Checks an element that says hours outside of the chat. */
export async function hoursOnThePage(element: HoursElement, hasChat: boolean): Promise<Finding[]> {
  const {localName, officeHours, src, statusOverride} = element;
  if (!customElements.get(localName)) {
    return [wrong(`It did not come to life: is there a script tag for ${localName}.js, and does it load?`)];
  }
  if (!(officeHours || src || statusOverride || hasChat)) {
    return [wrong('It has no hours: give it "office-hours" or "src", or put a <chat-widget> on the page.')];
  }
  const found = [...(await saidWhile(() => diagnoseSettings(element))), ...(await source(element))];
  return found.length ? found : [right('Every attribute is known and can be used.')];
}

/** Where a server of another origin hides it, a visitor's wrong clock is not put right. */
function tellsTheTime(address: string, {type, headers}: Response): Finding[] {
  if (headers.has('Date') || type === 'opaqueredirect') return [];
  const url = wholeAddress(address)!.href;
  return [
    look(
      `${url} does not let this page read its "Date", so a visitor's wrong clock is not put right: ` +
        'send "Access-Control-Expose-Headers: Date, Retry-After".',
    ),
  ];
}

function speed(began: number): Finding[] {
  const duration = Math.round(performance.now() - began);
  return duration > SLOW ? [look(`It took ${duration} ms to answer.`)] : [];
}

async function outlook(widget: ChatWidget): Promise<Finding[]> {
  const hours = new HoursInForce(() => widget);
  const {timeline} = hours;
  const now = widget.now?.() ?? clockTime();
  const findings = [...visibility(widget), ...override(widget, now), ...inSeconds(now)];
  if (!timeline)
    findings.push(look('No office hours are set, or they cannot be used: the chat says nothing of hours.'));
  if (hours.stretchAt(now)) {
    const visitor = timeZone(widget.visitorTimezone) ?? timeZone(browserZone()) ?? timeline!.zone;
    const moments = momentsFrom(hours, now, CHANGES);
    findings.push(...momentLines(moments, timeline?.zone ?? visitor, visitor).map(note));
    if (timeline) findings.push(...withoutOpening(momentsFrom(timeline, now, 0)));
  }
  return [...findings, ...(await clock())];
}

/** A time before there was any web. */
function inSeconds(now: number): Finding[] {
  if (now > Date.UTC(1990)) return [];
  return [wrong(`"now" gives ${now}: it has to give milliseconds since 1970, as Date.now() does, and no seconds.`)];
}

function override({statusOverride, statusOverrideUntil}: ChatWidget, now: number): Finding[] {
  if (statusOverride !== 'online' && statusOverride !== 'offline') return []; // another word has been pointed at
  const end = instantOf(statusOverrideUntil ?? '');
  if (now >= end) {
    return [look(`"status-override" ended at ${statusOverrideUntil}, and the schedule holds: remove both attributes.`)];
  }
  const until = end ? `until ${statusOverrideUntil}` : 'until that attribute is removed';
  return [look(`"status-override" is set: "${statusOverride}" wins over the schedule ${until}.`)];
}

/** Whether this browser's clock is right, by the page's own server. */
async function clock(): Promise<Finding[]> {
  try {
    const {headers} = await fetch(location.href, {method: 'HEAD', cache: 'no-store'});
    const error = Math.round((clockTime() - Date.parse(headers.get('Date') ?? '')) / 60_000);
    if (Math.abs(error) < 1 || Number.isNaN(error)) return [];
    return [
      look(
        `The clock of this device is ${Math.abs(error)} min ${error > 0 ? 'fast' : 'slow'}, says the shop's server.`,
      ),
    ];
  } catch {
    return []; // a page that is a file
  }
}

/** A page that is tried out where it is made may have all of it there. */
const isHereOnly = (address: string): boolean => isOnThisDevice(location.href) && isOnThisDevice(address);

async function endpoint(widget: ChatWidget): Promise<Finding[]> {
  const {endpoint, transport} = widget;
  if (transport)
    return [look('Code of the page delivers messages (the property "transport"): what it does is not checked here.')];
  if (!endpoint) {
    return [wrong('Messages go nowhere: set "endpoint" to the URL that takes them, or the property "transport".')];
  }
  const odd = isHereOnly(endpoint) ? [] : oddAddress('endpoint', endpoint);
  if (odd.some(({verdict}) => verdict === 'wrong')) return odd;
  const url = wholeAddress(endpoint)?.href ?? endpoint;
  const began = performance.now();
  const obstacle = await obstacleTo(endpoint, LIKE_A_MESSAGE);
  if (obstacle) return [wrong(`${url} ${adviceOn(obstacle, true)}`)];
  const late = speed(began);
  try {
    const question = {...LIKE_A_MESSAGE, method: 'GET', cache: 'no-store', redirect: 'manual'} as const;
    const answer = await fetch(url, {...question, signal: AbortSignal.timeout(TIMEOUT)});
    return [...odd, await whetherItTakes(url, answer), ...late, ...tellsTheTime(url, answer)];
  } catch {
    return [look(`${url} was there, and does not answer any more: check again.`), ...late];
  }
}

/** What an answer without a message promises: whether messages are taken, only one tells. */
async function whetherItTakes(url: string, answer: Response): Promise<Finding> {
  const {type, ok, status} = answer;
  const test = 'Send a test message to see whether it takes messages.';
  const isHtml = ok && answer.headers.get('Content-Type')?.startsWith('text/html');
  const isPage = isHtml && (await answer.text()).trim().startsWith('<'); // PHP calls all that it says HTML, also nothing
  if ((ok && !isPage) || TAKES_ONLY_MESSAGES.includes(status)) {
    return right(`${url} is there, and this page may ask it. ${test}`);
  }
  const what = isPage ? 'a web page' : type === 'opaqueredirect' ? 'that it is elsewhere (a redirect)' : status;
  return look(`${url} answers ${what} when it is asked without a message: that may be no place for messages. ${test}`);
}

/** Sends a message that the shop really gets. */
export async function sendTestMessage(widget: ChatWidget): Promise<Finding[]> {
  const {origin, pathname} = location;
  const nobody = () => undefined;
  const transport = widget.transport ?? new HttpTransport(widget.endpoint ?? '', '', nobody, nobody);
  const began = performance.now();
  try {
    await transport.send(
      {
        id: newId(),
        conversation: `test-${newId()}`,
        sentAt: widget.now?.() ?? clockTime(),
        text: 'This is a test of the chat. Nobody is waiting for an answer.',
        page: origin + pathname,
        availability: widget.availability,
      },
      AbortSignal.timeout(TIMEOUT),
    );
    return [right('The test message was taken: the shop has it.'), ...speed(began)];
  } catch (error) {
    const found = await saidWhile(() => diagnoseDelivery(widget, '', OFTEN, error));
    return found.length ? found : [wrong(`The test message was not taken: ${String(error)}`)];
  }
}

async function stream(widget: ChatWidget): Promise<Finding[]> {
  const {stream, transport} = widget;
  if (transport) return [];
  if (!stream) {
    return [
      note('No "stream" is set: answers come with the reply to a message, or by mail, but not into the open chat.'),
    ];
  }
  const found = [
    ...(isHereOnly(stream) ? [] : oddAddress('stream', stream)),
    ...(await saidWhile(() => diagnoseDelivery(widget, `test-${newId()}`, OFTEN))),
  ];
  return found.length ? found : [right(`${wholeAddress(stream)?.href ?? stream} is a stream of server-sent events.`)];
}

function storage({storage}: ChatWidget): Finding[] {
  if (storage === 'none') return [look('Nothing (storage="none"): a conversation is over when the page is left.')];
  const name = storage === 'session' ? 'sessionStorage' : 'localStorage';
  const key = `office-hours-chat-check:${newId()}`;
  try {
    globalThis[name].setItem(key, key);
    globalThis[name].removeItem(key);
    return [right(`The conversation, in ${name}.`)];
  } catch (error) {
    return [
      look(
        `Nothing, since this browser lets the page keep nothing (${String(error)}): the chat works until the page is left.`,
      ),
    ];
  }
}

async function language(widget: ChatWidget): Promise<Finding[]> {
  const own = widget.strings?.locale;
  const asked = own || pageLanguage(widget);
  await widget.updateComplete;
  const spoken = widget.shadowRoot?.querySelector<HTMLElement>('[part=launcher]')?.lang || 'en';
  if (!asked)
    return [look(`The page does not say its language: write <html lang="…">. The chat speaks English (${spoken}).`)];
  if (languageOf(asked) === languageOf(spoken)) {
    return [right(`"${asked}", as ${own ? 'its texts say' : 'the page says'}; the chat speaks "${spoken}".`)];
  }
  const meant = meantLanguage(asked);
  const where = own ? '"locale" of "strings"' : '"lang" of the page';
  if (meant !== asked) {
    const advice = meant ? `"${meant}"` : 'one such as "de" or "pt-BR"';
    return [wrong(`"${asked}" is no tag of a language: write ${advice} as ${where}. The chat speaks "${spoken}".`)];
  }
  if (!own && shippedLanguages.some((tag) => languageOf(tag) === languageOf(asked))) {
    return [
      wrong(`"${asked}" is asked for, and its texts could not be loaded: the chat speaks "${spoken}". ${ALL_FILES}.`),
    ];
  }
  return [
    look(
      `"${asked}" is asked for, and has no texts here: the chat speaks "${spoken}". Give it texts of your own ("strings").`,
    ),
  ];
}

/** The language of a tag by its present name; written Norwegian is one, as far as texts go. */
function languageOf(tag: string): string {
  try {
    const {language} = new Intl.Locale(tag);
    return ['no', 'nn'].includes(language) ? 'nb' : language;
  } catch {
    return '';
  }
}
