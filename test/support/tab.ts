import type {ChatWidget} from '../../src/chat-widget/chat-widget.js';
import {waitUntil} from './wait.js';

const frames: HTMLIFrameElement[] = [];

/** Another tab of the same site: a page of its own, with a window, storage events and locks of its own. */
export async function openTab(attributes: string): Promise<ChatWidget> {
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.srcdoc = `<script type="module" src="/src/chat-widget.ts"></script><chat-widget ${attributes}></chat-widget>`;
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
  const widget = frame.contentDocument!.querySelector('chat-widget')!;
  await waitUntil(() => widget.updateComplete, 'the other tab works');
  await widget.updateComplete;
  return widget;
}

/** To be called after each test that has opened one. */
export function closeTabs(): void {
  for (const frame of frames.splice(0)) frame.remove();
  window.focus(); // it may have been in one of them
}
