import {executeServerCommand, sendKeys, sendMouse} from '@web/test-runner-commands';
import {pause} from './wait.js';

/** WebKit has a driver of its own (tools/webkitgtk-launcher.mjs). */
export const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);

/** How long a press may take to arrive once the driver says that it is done, in milliseconds, before it counts as lost. */
const LOST_AFTER = 3000;
const MAX_PRESSES = 3;

/** Presses real keys. */
async function keys(payload: Parameters<typeof sendKeys>[0]): Promise<void> {
  if (!isWebKit) return sendKeys(payload);
  // A driver on a busy machine loses a press now and then.
  for (let presses = 1; ; presses++) {
    const arrives = 'press' in payload ? listenForKey() : () => true;
    await executeServerCommand('webkitgtk-keys', payload);
    if ((await arrives()) || presses === MAX_PRESSES) return;
  }
}

/**
 * Listens for a key; some code keeps the one event from everybody else, or the other. The function that it returns resolves
 * with whether one has come: to be called when the driver is done, which may take longer than any press.
 */
function listenForKey(): () => Promise<boolean> {
  let hasCome = false;
  const hear = () => (hasCome = true);
  for (const type of ['keydown', 'keyup']) addEventListener(type, hear, true);
  return async () => {
    for (let waited = 0; !hasCome && waited < LOST_AFTER; waited += 10) await pause(10);
    for (const type of ['keydown', 'keyup']) removeEventListener(type, hear, true);
    return hasCome;
  };
}

export const type = (text: string) => keys({type: text});

/** A key, or a key while another is held: `press('Enter', 'Shift')`. */
export async function press(key: string, held?: string): Promise<void> {
  if (held) await keys({down: held});
  await keys({press: key});
  if (held) await keys({up: held});
}

/** What the real mouse does: see `sendMouse` of @web/test-runner-commands. */
export async function mouse(payload: Parameters<typeof sendMouse>[0]): Promise<void> {
  if (isWebKit) await executeServerCommand('webkitgtk-mouse', payload);
  else await sendMouse(payload);
}

/** Clicks with the real mouse, near the element's upper left corner. */
export function click(element: Element): Promise<void> {
  const {left, top} = element.getBoundingClientRect();
  return mouse({type: 'click', position: [Math.round(left) + 5, Math.round(top) + 5]});
}
