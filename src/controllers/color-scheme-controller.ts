import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';

/** What CSS makes of a colour that cannot be seen through, in any notation, as lightness. */
const OPAQUE = /^lch\(([\d.]+)[^/]*$/;

/** The first colour of a gradient that lets nothing through, as browsers write it. */
const GRADIENT = /^\w+-gradient\((?!.*rgba)[^]*?(rgb\([^)]*\))/;

/** Of a page's height: margins and a footer may be outside of what an application is drawn into; a first screen is less. */
const NEARLY_ALL = 0.9;

/**
 * Has the host be light or dark as the page really is: a background of the page decides over its `color-scheme`, which many
 * themes do not declare, and others declare without following it. Where there is none, the `color-scheme` is inherited. Looks only while the host is open, or when it is asked to. Owns one rule for `:host`, over which a rule of the
 * page for the element wins.
 */
export class ColorSchemeController implements ReactiveController {
  private readonly _sheet = new CSSStyleSheet();
  private readonly _observer = new MutationObserver(() => this._onChange());
  private readonly _systemScheme = matchMedia('(prefers-color-scheme: dark)');
  /** The backgrounds that were looked at last. */
  private _backgrounds = '';
  /** What had them. */
  private _elements: readonly HTMLElement[] = [];

  constructor(private readonly _host: ReactiveElement & {readonly open: boolean}) {
    (_host.renderRoot as ShadowRoot).adoptedStyleSheets.push(this._sheet);
    _host.addController(this);
  }

  // A theme is switched by the system, by an attribute or by a stylesheet, and its colours may take a while to follow.
  hostConnected(): void {
    this._systemScheme.addEventListener('change', this._onChange);
    for (const type of ['transitionend', 'load']) document.addEventListener(type, this._onPageEvent, true);
    this._onChange();
  }

  hostDisconnected(): void {
    this._observer.disconnect();
    this._systemScheme.removeEventListener('change', this._onChange);
    for (const type of ['transitionend', 'load']) document.removeEventListener(type, this._onPageEvent, true);
  }

  // Before anything is drawn: to look at styles then would have the browser work them out twice.
  hostUpdate(): void {
    this._onChange();
  }

  private readonly _onPageEvent = ({target}: Event): void => {
    if (this._elements.includes(target as HTMLElement) || (target as HTMLLinkElement).sheet) this._onChange();
  };

  private readonly _onChange = (): void => {
    if (this._host.open) this.look();
  };

  /** Follows the page as it is now; also before the host is open. */
  look(): void {
    this._elements = pageElements();
    for (const element of this._elements) this._observer.observe(element, {attributes: true});
    const backgrounds = this._elements.flatMap((element) => {
      const {backgroundColor, backgroundImage} = getComputedStyle(element);
      return [GRADIENT.exec(backgroundImage)?.[1] ?? [], backgroundColor].flat();
    });
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

/**
 * Whose backgrounds a page is painted with, the one in front first: many applications paint no more than what they are
 * drawn into, which is as large as the page.
 */
function pageElements(): HTMLElement[] {
  const {body, documentElement: root} = document;
  const found = [body, root];
  // What is fixed, as a modal's backdrop, has no parent of that kind.
  const isPage = ({offsetParent, offsetWidth, offsetHeight}: HTMLElement) =>
    offsetParent && offsetWidth >= root.clientWidth && offsetHeight >= NEARLY_ALL * root.scrollHeight;
  for (let at: HTMLElement | undefined = body; (at = ([...at.children] as HTMLElement[]).find(isPage));)
    found.unshift(at);
  return found;
}
