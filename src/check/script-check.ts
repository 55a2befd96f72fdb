// Checks what is there of the chat's script on a page, and what the page's policy has kept from it.
import {nearestName} from '../domain/nearest-name.js';
import {ALL_FILES, type Finding, look, right, wrong} from './finding.js';
import {LATER_FILES} from './later-files.js';
import {VERSION} from './version.js';

/** The window has one symbol for each build that was loaded (vite.config.ts). */
const BUILD = /^Symbol\(chat-core-/;
const SCRIPT = /chat-widget(\.min)?\.js([?#]|$)/;

/** A file that takes longer, in milliseconds, is not waited for. */
const TIMEOUT = 20_000;

/** Which script is there, and whether it is there once. */
export function scripts(): Finding[] {
  const builds = Object.getOwnPropertySymbols(globalThis).filter((symbol) => BUILD.test(String(symbol)));
  const urls = [...document.querySelectorAll<HTMLScriptElement>('script[src]')]
    .map(({src}) => src)
    .filter((src) => SCRIPT.test(src));
  const different = [...new Set(urls)];
  const found = [right(`Version ${VERSION}${different[0] ? ` from ${different[0]}` : ''}.`)];
  if (builds.length > 1) {
    found.push(
      wrong(
        `${builds.length} versions of the script are loaded: the first one counts, the others only cost time. Keep one.`,
      ),
    );
  }
  if (different.length > 1)
    found.push(wrong(`The script is loaded from ${different.length} addresses: ${different.join(', ')}. Keep one.`));
  return found;
}

/**
 * Whether what may be needed later is there too: one that is missing is noticed by the visitor who first needs it.
 *
 * @param isForbidden whether the page's policy has kept a file from it, once all have been asked for.
 */
export async function laterFiles(isForbidden: (name: string) => boolean): Promise<Finding[]> {
  if (!LATER_FILES.length || !document.createElement('link').relList.supports('modulepreload')) return [];
  const areThere = await Promise.all(LATER_FILES.map(isThere));
  const failed = LATER_FILES.filter((_, index) => !areThere[index]);
  if (!failed.length) return [right(`All ${LATER_FILES.length} files that may be needed later are there.`)];
  await new Promise((resolve) => setTimeout(resolve)); // what was forbidden is told of in a task of its own
  const missing = failed.filter((name) => !isForbidden(name));
  const advice = {
    [`${ALL_FILES}.`]: missing,
    "The page's Content-Security-Policy (script-src) forbids them: allow them there.": failed.filter(isForbidden),
  };
  return Object.entries(advice)
    .filter(([, names]) => names.length)
    .map(([what, names]) => wrong(`${names.join(', ')} cannot be loaded, beside chat-widget.js. ${what}`));
}

/** As the widget asks for it, so that the page's policy for scripts counts; it is not run. */
async function isThere(name: string): Promise<boolean> {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = new URL(name, import.meta.url).href;
  // A policy that goes by nonces takes the page's own; an import carries it by itself.
  link.nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
  const outcome = new Promise<boolean>((resolve) => {
    link.onload = () => resolve(true);
    link.onerror = () => resolve(false);
    setTimeout(resolve, TIMEOUT, true);
  });
  document.head.append(link);
  const isLoaded = await outcome;
  link.remove();
  return isLoaded;
}

/** All elements of the page with one of these names, those in open shadow roots as well. */
export function elementsIn(root: ParentNode, names: readonly string[]): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (names.includes(element.localName)) return element;
    return element.shadowRoot ? elementsIn(element.shadowRoot, names) : [];
  });
}

/** How many chats there are. */
export function chats(widgets: readonly Element[]): Finding[] {
  if (!widgets.length) return [wrong(`There is no <chat-widget> on this page: ${insteadOfOne()}`)];
  const ids = widgets.map(({id}) => id);
  if (new Set(ids).size < ids.length) {
    return [
      look(
        `There are ${widgets.length} chats, and some share a conversation: give each an "id" of its own, if they should not.`,
      ),
    ];
  }
  return [];
}

function insteadOfOne(): string {
  const inTemplate = [...document.querySelectorAll('template')].some(({content}) =>
    content.querySelector('chat-widget'),
  );
  if (inTemplate) return 'one is in a <template>, which browsers leave alone; put it outside of that.';
  const others = [...document.querySelectorAll(':not(:defined)')].map(({localName}) => localName);
  const typed = others.find((name) => nearestName(name, ['chat-widget']));
  return typed ? `you probably mean it by <${typed}>.` : 'paste the element, beside the script.';
}

interface Violation {
  readonly directive: string;
  readonly blocked: string;
}

/** What the page's Content-Security-Policy forbids, from before this was loaded where a browser tells that, and from now on. */
export class PolicyWatch {
  private readonly _violations: Violation[] = [];

  constructor() {
    document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, disposition}) => {
      if (disposition === 'enforce') this._violations.push({directive: effectiveDirective, blocked: blockedURI});
    });
    const {ReportingObserver} = globalThis as {ReportingObserver?: typeof globalThis.ReportingObserver};
    if (!ReportingObserver) return;
    const observer = new ReportingObserver(
      (reports) => {
        for (const {body} of reports) {
          const {effectiveDirective, blockedURL, disposition} = body as unknown as Record<string, string>;
          if (disposition === 'enforce') this._violations.push({directive: effectiveDirective!, blocked: blockedURL!});
        }
      },
      {types: ['csp-violation'], buffered: true},
    );
    observer.observe();
  }

  /** Whether it has forbidden a file of this name. */
  readonly forbids = (name: string): boolean => this._violations.some(({blocked}) => blocked.endsWith(`/${name}`));

  get findings(): Finding[] {
    const found = new Map(
      // The page itself is asked for the time by the check alone.
      this._violations
        .filter(({blocked}) => blocked !== location.href)
        .map(({directive, blocked}) => [
          `${directive} ${blocked}`,
          look(
            `The page's Content-Security-Policy (${directive}) has forbidden ${blocked || 'something inline'}. If that is the chat's, allow it there.`,
          ),
        ]),
    );
    return found.size ? [...found.values()] : [right('The page forbids nothing that was tried.')];
  }
}
