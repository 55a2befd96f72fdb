// Checks one chat of a page: what it has been told, whether its addresses can be asked, what stands in the way. The widget's
// own diagnosis finds most of it; here it is asked for all of that at once, and what is right is said as well.
import type {ChatWidget} from '../chat-widget/chat-widget.js';
import {diagnoseDelivery} from '../chat-widget/diagnostics/delivery-diagnosis.js';
import {adviceOn, obstacleTo, wholeAddress} from '../chat-widget/diagnostics/obstacle.js';
import {diagnoseSettings} from '../chat-widget/diagnostics/settings-diagnosis.js';
import {diagnoseSource} from '../chat-widget/diagnostics/source-diagnosis.js';
import {pageLanguage} from '../controllers/page-language.js';
import {HttpTransport} from '../delivery/http-transport.js';
import {timelineOf} from '../domain/availability.js';
import {newId} from '../domain/new-id.js';
import {timeZone} from '../domain/time-zone.js';
import type {ChatErrorEvent} from '../events/page-load.js';
import {checkDocument, momentsFrom} from './document-check.js';
import {type Finding, look, note, right, wrong} from './finding.js';
import {momentLines} from './moment-words.js';
import {browserZone, clockTime} from './surroundings.js';

/** As messages are sent, except that nothing is. */
const LIKE_A_MESSAGE = {method: 'HEAD', headers: {'Content-Type': 'application/json'}};
/** Whoever waits longer than this for an answer, in milliseconds, thinks that nothing happens. */
const SLOW = 2000;
const PATIENCE = 20_000;
const CHANGES = 3;
/** Failed this often in a row, a fault counts as one, and not as a tunnel. */
const OFTEN = 3;

/** What is checked of a chat, by the heading under which it is told. */
export const WIDGET_CHECKS: Readonly<Record<string, (widget: ChatWidget) => Promise<Finding[]> | Finding[]>> = {
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

async function settings(widget: ChatWidget): Promise<Finding[]> {
  const found = await saidWhile(() => diagnoseSettings(widget));
  return found.length ? found : [right('Every attribute and text is known and can be used.')];
}

async function source(widget: ChatWidget): Promise<Finding[]> {
  const {src} = widget;
  if (!src) return [];
  let response: Response | undefined;
  let text: string | undefined;
  let document: unknown;
  const began = performance.now();
  try {
    response = await fetch(src, {cache: 'no-store', signal: AbortSignal.timeout(PATIENCE)});
    text = await response.text();
    if (!response.ok) throw new Error(String(response.status));
    document = JSON.parse(text);
  } catch (error) {
    return saidWhile(() => diagnoseSource(widget, src, error, response, text));
  }
  return [...checkDocument(document), ...speed(began), ...tellsTheTime(response)];
}

/** Where a server of another origin hides it, a visitor's wrong clock is not put right. */
function tellsTheTime({url, headers}: Response): Finding[] {
  if (headers.has('Date')) return [];
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
  const {statusOverride, statusOverrideUntil, availability} = widget;
  const timeline = timelineOf(widget.officeHours);
  const findings: Finding[] = [];
  if (statusOverride && availability.status !== 'unset') {
    const end = statusOverrideUntil ? `until ${statusOverrideUntil}` : 'until that attribute is removed';
    findings.push(look(`"status-override" is set: "${statusOverride}" wins over the schedule ${end}.`));
  }
  if (!timeline)
    return [...findings, look('No office hours are set, or they cannot be used: the chat says nothing of hours.')];
  const visitor = timeZone(widget.visitorTimezone) ?? timeZone(browserZone()) ?? timeline.zone;
  const now = widget.now?.() ?? clockTime();
  const lines = momentLines(momentsFrom(timeline, now, CHANGES), timeline.zone, visitor);
  findings.push(...lines.map(note), ...(await clock()));
  return findings;
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

async function endpoint(widget: ChatWidget): Promise<Finding[]> {
  const {endpoint, transport} = widget;
  if (transport)
    return [look('Code of the page delivers messages (the property "transport"): what it does is not checked here.')];
  if (!endpoint) {
    return [wrong('Messages go nowhere: set "endpoint" to the URL that takes them, or the property "transport".')];
  }
  const url = wholeAddress(endpoint)?.href ?? endpoint;
  const began = performance.now();
  const obstacle = await obstacleTo(endpoint, LIKE_A_MESSAGE);
  if (obstacle) return [wrong(`${url} ${adviceOn(obstacle, true)}`)];
  const findings = [
    right(`${url} is there, and this page may ask it. Send a test message to see whether it takes messages.`),
  ];
  findings.push(...speed(began));
  try {
    findings.push(...tellsTheTime(await fetch(url, {method: 'HEAD', cache: 'no-store'})));
  } catch {
    // answers no HEAD from elsewhere, which it need not
  }
  return findings;
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
      AbortSignal.timeout(PATIENCE),
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
  const found = await saidWhile(() => diagnoseDelivery(widget, `test-${newId()}`, OFTEN));
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
  const primary = (tag: string) => tag.split('-')[0]!.toLowerCase();
  const isSame = primary(asked) === primary(spoken) || (primary(asked) === 'no' && primary(spoken) === 'nb');
  if (isSame) return [right(`"${asked}", as ${own ? 'its texts say' : 'the page says'}; the chat speaks "${spoken}".`)];
  return [
    look(
      `"${asked}" is asked for, and has no texts here: the chat speaks "${spoken}". Give it texts of your own ("strings").`,
    ),
  ];
}
