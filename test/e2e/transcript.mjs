// What a person hears who does not see: what live regions say, what gets the focus, and what there is to be found, written
// down as text that can be read and reviewed (`transcripts/`).
import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {TIMEOUT} from './stage.mjs';

/** How long nothing new has to be said until a step is over, in milliseconds. */
const QUIET = 800;
/** The same where nobody knows yet how much will be said: longer than any text waits for its turn. */
const LONG_QUIET = 3500;

/** With `WRITE_TRANSCRIPTS=1` they are written anew, to be reviewed. */
const isWriting = Boolean(process.env.WRITE_TRANSCRIPTS);

/** Runs in the page before anything else: writes down what live regions say, through all shadow roots, as "role: text". */
function listen() {
  globalThis.announced = [];
  const up = (node) => node.parentNode ?? node.host;
  const regionOf = (node) => {
    for (let each = node; each; each = up(each)) {
      const role = each.getAttribute?.('role') ?? '';
      const live = each.getAttribute?.('aria-live') ?? {log: 'polite', status: 'polite', alert: 'assertive'}[role];
      if (live) return {region: each, live, role};
    }
    return undefined;
  };
  const isHidden = (node) => {
    for (let each = node; each; each = up(each)) if (each.matches?.('dialog:not([open]), [hidden]')) return true;
    return false;
  };
  const spoken = (node) => {
    const copy = node.cloneNode(true);
    for (const part of copy.querySelectorAll?.('[aria-live=off]') ?? []) part.remove();
    return copy.textContent.replace(/\s+/g, ' ').trim();
  };
  const observer = new MutationObserver((records) => {
    const said = new Set();
    for (const {target, addedNodes, type} of records) {
      for (const node of type === 'characterData' ? [target] : addedNodes) {
        const found = node.isConnected && regionOf(node);
        if (!found || found.live === 'off' || isHidden(found.region)) continue;
        const {region, role} = found;
        // A log says what is added to it; a status, all that it holds.
        const whole = role === 'log' ? node : region;
        const text = spoken(whole);
        if (!text || said.has(whole)) continue;
        said.add(whole);
        globalThis.announced.push(`${role}: ${text}`);
      }
    }
  });
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    observer.observe(root, {childList: true, subtree: true, characterData: true});
    return root;
  };
}

/** What neither says nor groups anything. */
const SILENT = new Set(['none', 'generic', 'InlineTextBox', 'LabelText', 'LineBreak', 'ListMarker', 'LayoutTableCell']);
/** Fields of the browser's own: what is inside of them is other in each version of it. */
const FIELDS = new Set(['InputTime', 'Date']);
const STATES = ['expanded', 'pressed', 'checked', 'disabled', 'invalid', 'required', 'busy', 'selected', 'modal'];

const tidy = (value) =>
  String(value ?? '')
    .replace(/\s+/g, ' ')
    .trim();

function worded({role, name, description, properties = []}) {
  const states = properties
    .filter(({name: key, value}) => STATES.includes(key) && ![false, 'false'].includes(value.value))
    .map(({name: key, value}) => ([true, 'true'].includes(value.value) ? key : `${key}: ${value.value}`));
  const collapsed = properties.some(({name: key, value}) => key === 'expanded' && value.value === false);
  if (collapsed) states.unshift('collapsed');
  const parts = [role.value === 'StaticText' ? 'text' : role.value];
  if (tidy(name?.value)) parts.push(JSON.stringify(tidy(name.value)));
  if (tidy(description?.value)) parts.push(`(${tidy(description.value)})`);
  if (states.length) parts.push(`[${states.join(', ')}]`);
  return parts.join(' ');
}

/** The lines of the browser's accessibility tree below the first node of that role and name. */
function treeLines(nodes, role, name) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const walk = (node, depth, around) => {
    const {ignored, childIds = []} = node;
    const isSaid = !ignored && !SILENT.has(node.role.value);
    const text = tidy(node.name?.value);
    // The words of a button are its name already.
    const isRepeated = node.role?.value === 'StaticText' && (!text || around.includes(text));
    if (isSaid && !isRepeated) lines.push('  '.repeat(depth) + worded(node));
    const isInside = isSaid && !isRepeated;
    // What a status holds has been written down when it was said, and is gone in a moment.
    if (FIELDS.has(node.role?.value) || node.role?.value === 'status') return;
    for (const id of childIds) {
      const child = byId.get(id);
      if (child) walk(child, depth + (isInside ? 1 : 0), isInside ? text : around);
    }
  };
  const top = nodes.find((node) => !node.ignored && node.role.value === role && tidy(node.name?.value) === name);
  assert.ok(top, `there is no ${role} "${name}"`);
  walk(top, 0, '');
  return lines;
}

/** The field that a node is a part of, or itself. */
function fieldOf(nodes, node) {
  for (let each = node; each; each = nodes.find(({nodeId}) => nodeId === each.parentId)) {
    if (FIELDS.has(each.role?.value)) return each;
  }
  return node;
}

async function accessibilityNodes(page) {
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes;
}

/** Has a page written down from its beginning: to be called before it is loaded. */
export const hear = (page) => page.addInitScript(listen);

/** A transcript that is kept in `transcripts/`, written step by step. */
export class Transcript {
  #page;
  #file;
  #lines = [];
  #expected;

  constructor(page, name) {
    this.#page = page;
    this.#file = new URL(`transcripts/${name}.txt`, import.meta.url);
  }

  /** Does something, and writes down what is said of it and what has the focus afterwards. */
  async step(what, act) {
    this.#expected ??= isWriting ? '' : await readFile(this.#file, 'utf8');
    await this.#page.evaluate(() => void (globalThis.announced.length = 0));
    await act();
    const [, ...rest] = this.#expected.split(`\n> ${what}\n`);
    const count = rest.length
      ? rest[0]
          .split(/\n(?=\n)/)[0]
          .split('\n')
          .filter((line) => /^(status|log|alert): /.test(line)).length
      : 0;
    const announced = await this.#quiet(count);
    const focus = await this.#focus(isWriting ? undefined : /^focus: .*$/m.exec(rest[0])?.[0]);
    this.#lines.push('', `> ${what}`, ...announced, focus);
  }

  /** Writes down what there is below the first node of that role and name. */
  async tree(role, name) {
    this.#lines.push('', ...treeLines(await accessibilityNodes(this.#page), role, name).map((line) => `  ${line}`));
  }

  /** What has the focus, once that is what is expected; where it never is, what has it in the end. */
  async #focus(expected) {
    for (const deadline = Date.now() + TIMEOUT; ;) {
      const nodes = await accessibilityNodes(this.#page);
      const focused = fieldOf(
        nodes,
        nodes.findLast(({ignored, properties = []}) => {
          return !ignored && properties.some(({name, value}) => name === 'focused' && value.value);
        }),
      );
      const focus = `focus: ${focused ? worded(focused) : 'nowhere'}`;
      if (!expected || focus === expected || Date.now() > deadline) return focus;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** What is said until nothing more is, and at least as much as is expected. */
  async #quiet(count) {
    const read = () => this.#page.evaluate(() => [...globalThis.announced]);
    const deadline = Date.now() + TIMEOUT;
    let announced = await read();
    let since = Date.now();
    while (Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      const now = await read();
      if (now.length !== announced.length) since = Date.now();
      announced = now;
      if (announced.length >= count && Date.now() - since > (isWriting ? LONG_QUIET : QUIET)) break;
    }
    return announced;
  }

  /** Compares it with the one that is kept. */
  async check(title) {
    const text = `${[title, ...this.#lines].join('\n')}\n`;
    if (isWriting) await writeFile(this.#file, text);
    assert.equal(text, await readFile(this.#file, 'utf8'));
  }
}
