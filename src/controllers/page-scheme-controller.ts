import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';

/** A colour that cannot be seen through, in the notation that the browser gives for `lch(from …)`, with its lightness. */
const OPAQUE = /^lch\(([\d.]+)[^/]*$/;

/**
 * Has its host be light or dark as what it stands on: the closest background behind it decides, since many pages declare
 * no `color-scheme`, and others declare one that they do not follow. Without any, the page's `color-scheme` is inherited.
 * Owns one rule for `:host`, over which a rule of the page for the element wins.
 */
export class PageSchemeController implements ReactiveController {
  private readonly _sheet = new CSSStyleSheet();
  private readonly _observer = new MutationObserver(() => this._look());
  private readonly _system = matchMedia('(prefers-color-scheme: dark)');
  private _isAdopted = false;
  private _rule = '';

  constructor(private readonly _host: ReactiveControllerHost & HTMLElement) {
    _host.addController(this);
  }

  hostConnected(): void {
    // A theme is switched by the system, by an attribute or by a stylesheet, and its colours may take a while to follow.
    this._system.addEventListener('change', this._look);
    document.addEventListener('transitionend', this._onChange);
    document.addEventListener('load', this._onChange, true);
    for (const element of ancestors(this._host)) this._observer.observe(element, {attributes: true});
    if (this._isAdopted) this._look();
  }

  hostDisconnected(): void {
    this._system.removeEventListener('change', this._look);
    document.removeEventListener('transitionend', this._onChange);
    document.removeEventListener('load', this._onChange, true);
    this._observer.disconnect();
  }

  hostUpdated(): void {
    if (this._isAdopted) return;
    this._isAdopted = true;
    this._host.shadowRoot!.adoptedStyleSheets.push(this._sheet);
    this._look();
  }

  /** A stylesheet has come, or a transition has ended: of the host's surroundings, not of what is in it. */
  private readonly _onChange = ({target}: Event): void => {
    const isStyle = target instanceof HTMLLinkElement;
    if (isStyle || (target !== this._host && (target as Node).contains(this._host))) this._look();
  };

  private readonly _look = (): void => {
    if (!this._isAdopted) return;
    const lightness = this._lightnessBehind();
    const rule = lightness === undefined ? '' : `:host{color-scheme:${lightness < 50 ? 'dark' : 'light'}}`;
    if (rule !== this._rule) this._sheet.replaceSync((this._rule = rule));
  };

  /** From 0 to 100; undefined where nothing is painted behind the host, or the browser cannot tell. */
  private _lightnessBehind(): number | undefined {
    const probe = document.createElement('span');
    this._host.shadowRoot!.append(probe);
    try {
      for (const element of ancestors(this._host)) {
        probe.style.setProperty('color', `lch(from ${getComputedStyle(element).backgroundColor} l 0 0 / alpha)`);
        const [, lightness] = OPAQUE.exec(getComputedStyle(probe).color) ?? [];
        if (lightness) return Number(lightness);
      }
      return undefined;
    } finally {
      probe.remove();
    }
  }
}

/** All that an element is in, through shadow roots and slots. */
function* ancestors(element: Element): Generator<Element> {
  for (let at: Element | null | undefined = element; ;) {
    at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host;
    if (!at) return;
    yield at;
  }
}
