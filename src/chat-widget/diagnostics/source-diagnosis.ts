// What is wrong with the document at `src`, or why there is none. Loaded only where that is so.
import {configurationProblems} from '../../domain/configuration-problems.js';
import {whyNotJson} from '../../domain/json-advice.js';
import {adviceOn, obstacleTo} from './obstacle.js';
import {warnOnce} from './warn-once.js';

/** Says what in the document has no meaning, or cannot be used. */
export function diagnoseDocument(widget: Element, document: unknown): void {
  for (const problem of configurationProblems(document)) warnOnce(widget, 'src', problem.message, [problem]);
}

/**
 * Says why nothing could be read.
 *
 * @param response what came, where anything did; `text` is its body.
 */
export async function diagnoseSource(
  widget: Element,
  url: string,
  error: unknown,
  response: Response | undefined,
  text = '',
): Promise<void> {
  const tell = (why: string) => warnOnce(widget, 'src', `${url} could not be used: ${why}`);
  if (!response) {
    const obstacle = navigator.onLine ? await obstacleTo(url, {method: 'GET'}) : undefined;
    tell(obstacle ? `it ${adviceOn(obstacle, false)}` : (error as Error).message);
  } else if (!response.ok) {
    const isMissing = response.status === 404 || response.status === 410;
    tell(`the server answered ${response.status}${isMissing ? '; check the address' : ''}`);
  } else if (/^\s*</.test(text)) {
    tell('it is a web page and no JSON; check the address');
  } else if (error instanceof SyntaxError) {
    tell(`it is no JSON ${whyNotJson(text, error)}`);
  } else {
    tell('it is no JSON object with "officeHours" and "messages"');
  }
}
