import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';

/** What CSS makes of a colour that cannot be seen through, in any notation, as lightness. */
const OPAQUE = /^lch\(([\d.]+)[^/]*$/;

/**
 * Has the host be light or dark as the page really is: a background of body or html decides over the page's
 * `color-scheme`, which many themes do not declare, and others declare without following it. Where there is none, the
 * `color-scheme` is inherited. Looks only while the host is open, or when it is asked to. Owns one rule for `:host`, over which a rule of the
 * page for the element wins.
 */
export class ColorSchemeController implements ReactiveController {
  private readonly _sheet = new CSSStyleSheet();
  private readonly _observer = new MutationObserver(() => this._onChange());
  private readonly _systemScheme = matchMedia('(prefers-color-scheme: dark)');
  /** The backgrounds that were looked at last. */
  private _backgrounds = '';

  constructor(private readonly _host: ReactiveElement & {readonly open: boolean}) {
    (_host.renderRoot as ShadowRoot).adoptedStyleSheets.push(this._sheet);
    _host.addController(this);
  }

  // A theme is switched by the system or by an attribute, and its colours may take a while to follow.
  hostConnected(): void {
    for (const element of pageElements()) this._observer.observe(element, {attributes: true});
    this._systemScheme.addEventListener('change', this._onChange);
    document.addEventListener('transitionend', this._onTransitionEnd);
  }

  hostDisconnected(): void {
    this._observer.disconnect();
    this._systemScheme.removeEventListener('change', this._onChange);
    document.removeEventListener('transitionend', this._onTransitionEnd);
  }

  // Before anything is drawn: to look at styles then would have the browser work them out twice.
  hostUpdate(): void {
    this._onChange();
  }

  private readonly _onTransitionEnd = ({target}: Event): void => {
    if ((target as Node).contains(document.body)) this._onChange();
  };

  private readonly _onChange = (): void => {
    if (this._host.open) this.look();
  };

  /** Follows the page as it is now; also before the host is open. */
  look(): void {
    const backgrounds = pageElements().map((element) => getComputedStyle(element).backgroundColor);
    if (backgrounds.join() === this._backgrounds) return;
    this._backgrounds = backgrounds.join();
    const probe = document.createElement('span');
    this._host.renderRoot.append(probe);
    const [lightness] = backgrounds.flatMap((background) => {
      probe.style.color = `lch(from ${background} l 0 0 / alpha)`;
      return OPAQUE.exec(getComputedStyle(probe).color)?.[1] ?? [];
    });
    probe.remove();
    this._sheet.replaceSync(lightness ? `:host{color-scheme:${+lightness < 50 ? 'dark' : 'light'}}` : '');
  }
}

/** Whose backgrounds a page is painted with, the one in front first. */
const pageElements = (): HTMLElement[] => [document.body, document.documentElement];
