import type {ChatWidget} from '../../src/chat-widget/chat-widget.js';

/** "off", "polite" or "assertive", as the closest ancestor has it; undefined outside of every live region. */
function livenessOf(node: Node | null): {region: Element; live: string} | undefined {
  for (let each = node instanceof Element ? node : node?.parentElement; each; each = each.parentElement) {
    const role = each.getAttribute('role') ?? '';
    const live = each.getAttribute('aria-live') ?? {log: 'polite', status: 'polite', alert: 'assertive'}[role];
    if (live) return {region: each, live};
  }
  return undefined;
}

/** The text, without that of parts which are not announced. */
function spoken(node: Node): string {
  const copy = node.cloneNode(true);
  if (copy instanceof Element) for (const part of copy.querySelectorAll('[aria-live=off]')) part.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Writes down what a screen reader is told by live regions from now on, as "role: text", in order. */
export function recordAnnouncements(element: ChatWidget): string[] {
  const transcript: string[] = [];
  new MutationObserver((records) => {
    for (const {target, addedNodes} of records) {
      for (const node of addedNodes) {
        const {region, live} = livenessOf(node.isConnected ? node : null) ?? {};
        if (!region || live === 'off' || region.closest('dialog:not([open])')) continue;
        const isWhole = region.getAttribute('role') !== 'log';
        const text = spoken(isWhole ? region : node);
        const line = `${live === 'polite' ? '' : `${live} `}${region.getAttribute('role')}: ${text}`;
        if (text && target.isConnected) transcript.push(line);
      }
    }
  }).observe(element.shadowRoot!, {childList: true, subtree: true, characterData: true});
  return transcript;
}
