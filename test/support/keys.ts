import {executeServerCommand, sendKeys} from '@web/test-runner-commands';

/** WebKitGTK's driver has no mouse here. */
export const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrome/.test(navigator.userAgent);

/** Presses real keys. WebKit has a driver of its own (tools/webkitgtk-launcher.mjs). */
async function keys(payload: Parameters<typeof sendKeys>[0]): Promise<void> {
  if (isWebKit) await executeServerCommand('webkitgtk-keys', payload);
  else await sendKeys(payload);
}

export const type = (text: string) => keys({type: text});

/** A key, or a key while another is held: `press('Enter', 'Shift')`. */
export async function press(key: string, held?: string): Promise<void> {
  if (held) await keys({down: held});
  await keys({press: key});
  if (held) await keys({up: held});
}
