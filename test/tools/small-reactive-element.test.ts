import {ReactiveElement as Lits} from '@lit/reactive-element';
import {css, type PropertyDeclarations, type ReactiveElement as Kind} from '@lit/reactive-element';
import {expect} from '@open-wc/testing';
import {css as smallCss, ReactiveElement as Small} from '../../tools/small-reactive-element.mjs';

type Act = (element: Told, log: string[]) => void | Promise<void>;

type Acts = {[step: string]: ((element: Told) => void) | undefined};

/** What the scenarios use of an element. */
interface Told extends Kind {
  open: boolean;
  size: string | null;
  data: unknown;
  /** What it does in its updates. */
  acts: Acts;
}

let count = 0;

/** An element as the widget is one, that writes down what happens to it. */
function define(Base: typeof Lits, styles: ReturnType<typeof css>, log: string[]): string {
  const name = `told-by-${Base === Lits ? 'lit' : 'us'}-${count++}`;
  class Element extends Base {
    static override styles = styles;
    static override properties: PropertyDeclarations = {
      open: {
        reflect: true,
        useDefault: true,
        converter: {fromAttribute: (text) => text !== null, toAttribute: (isOpen) => (isOpen ? 'yes' : null)},
      },
      size: {attribute: 'the-size'},
      data: {attribute: false},
    };
    acts: Acts = {};

    private _log(step: string, changed?: Map<PropertyKey, unknown>): void {
      log.push([step, ...(changed ? [...changed.keys()].map(String).sort() : [])].join(' '));
      const act = this.acts[step];
      this.acts[step] = undefined;
      act?.(this as unknown as Told);
    }

    override connectedCallback(): void {
      super.connectedCallback();
      this._log('connected');
    }
    override disconnectedCallback(): void {
      super.disconnectedCallback();
      this._log('disconnected');
    }
    override attributeChangedCallback(attribute: string, before: string | null, text: string | null): void {
      log.push(`attribute ${attribute} ${text}`);
      super.attributeChangedCallback(attribute, before, text);
    }
    protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
      this._log('willUpdate', changed);
    }
    protected override update(changed: Map<PropertyKey, unknown>): void {
      this._log('update', changed);
      super.update(changed);
      this._log('after update');
    }
    protected override firstUpdated(): void {
      this._log(`firstUpdated ${this.hasUpdated}`);
    }
    protected override updated(changed: Map<PropertyKey, unknown>): void {
      this._log('updated', changed);
    }
  }
  // As constructors compiled for today's classes set them: through the accessors.
  class WithDefaults extends Element {
    constructor() {
      super();
      Object.assign(this, {open: false, size: ''});
    }
  }
  customElements.define(name, WithDefaults);
  return name;
}

const controller = (log: string[], name: string) => ({
  hostConnected: () => log.push(`${name} connected`),
  hostDisconnected: () => log.push(`${name} disconnected`),
  hostUpdate: () => log.push(`${name} update`),
  hostUpdated: () => log.push(`${name} updated`),
});

/** Waits until nothing happens any more. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 20));

const SCENARIOS: {[what: string]: {html?: string; early?: object; act?: Act}} = {
  'an element that is put into the page': {},
  'attributes, also those that it would reflect': {html: 'open the-size="small"'},
  'properties from before there was code for it': {
    html: 'the-size="small"',
    early: {size: 'large', data: 1, open: true},
  },
  'properties, several in one update': {
    act: async (element) => {
      element.size = 'large';
      element.data = {};
      element.size = 'larger';
      await element.updateComplete;
    },
  },
  'the same value again': {
    act: (element) => {
      element.size = '';
      element.data = undefined;
      element.data = NaN;
    },
  },
  'reflecting, and taking back': {
    act: async (element, log) => {
      element.open = true;
      await element.updateComplete;
      log.push(element.outerHTML.replace(/told-by-\w+-\d+/g, ''));
      element.open = false;
      await element.updateComplete;
      log.push(element.outerHTML.replace(/told-by-\w+-\d+/g, ''));
      element.setAttribute('open', '');
      await element.updateComplete;
      element.open = false;
      element.open = true;
      await element.updateComplete;
      element.removeAttribute('open');
      element.removeAttribute('the-size');
    },
  },
  'changes while it updates': {
    act: async (element, log) => {
      for (const step of ['willUpdate', 'update', 'after update', 'updated']) {
        element.acts[step] = (each) => (each.size = step);
        element.data = step;
        log.push(`complete ${await element.updateComplete}`);
        await rest();
      }
    },
  },
  'controllers, early and late, and one that adds another': {
    act: async (element, log) => {
      element.addController({
        ...controller(log, 'a'),
        hostUpdate: () => element.addController(controller(log, 'b')),
      });
      element.size = 'large';
      await element.updateComplete;
      element.remove();
      element.addController(controller(log, 'c'));
      document.body.append(element);
    },
  },
  'going and coming back': {
    act: async (element, log) => {
      const root = element.renderRoot;
      element.remove();
      element.size = 'large';
      await rest();
      document.body.append(element);
      log.push(`same ${element.renderRoot === root}`);
    },
  },
  'an update that fails': {
    act: async (element, log) => {
      element.acts['update'] = () => {
        throw new Error('no');
      };
      element.size = 'large';
      await element.updateComplete.catch((error: unknown) => log.push(String(error)));
      log.push(`pending ${element.isUpdatePending}`);
      element.size = 'larger';
      await rest();
    },
  },
  'asking for an update, and doing it at once': {
    act: (element) => {
      element.requestUpdate();
      (element as unknown as {performUpdate(): void}).performUpdate();
      (element as unknown as {performUpdate(): void}).performUpdate();
    },
  },
};

async function play(
  Base: typeof Lits,
  styles: ReturnType<typeof css>,
  {html = '', early, act}: (typeof SCENARIOS)[string],
) {
  const log: string[] = [];
  const noteRejection = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    log.push(`rejected ${event.reason}`);
  };
  addEventListener('unhandledrejection', noteRejection);
  const place = document.createElement('div');
  document.body.append(place);
  const before = `told-by-${Base === Lits ? 'lit' : 'us'}-${count}`;
  place.innerHTML = `<${before} ${html}></${before}>`;
  const element = place.firstElementChild as Told;
  Object.assign(element, early);
  define(Base, styles, log);
  await rest();
  log.push('—');
  await act?.(element, log);
  await rest();
  const {color} = getComputedStyle(element);
  log.push(
    element.outerHTML.replaceAll(before, 'x'),
    `${element.open} ${element.size} ${String(element.data)} ${color}`,
  );
  log.push(String((element.constructor as typeof Lits).observedAttributes));
  place.remove();
  element.remove();
  removeEventListener('unhandledrejection', noteRejection);
  return log;
}

describe('what the build for a script tag has in place of Lit’s element', () => {
  for (const [what, scenario] of Object.entries(SCENARIOS)) {
    it(`does as Lit’s does: ${what}`, async () => {
      const lits = await play(
        Lits,
        css`
          :host {
            color: #010203;
          }
        `,
        scenario,
      );
      const ours = await play(Small, smallCss`:host { color: #010203; }`, scenario);
      expect(lits.length).to.be.above(8);
      expect(ours).to.deep.equal(lits);
    });
  }
});
