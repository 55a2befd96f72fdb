import type {ReactiveController, ReactiveElement} from '@lit/reactive-element';

/** A colour that cannot be seen through, as browsers write most of them, and as they write any that CSS makes of one. */
const RGB = /^rgb\((\d+), (\d+), (\d+)\)$/;
const LCH = /^lch\(([\d.]+)[^/]*$/;
/** One that can. */
const TRANSPARENT = /^rgba/;

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
  private _sheet: CSSStyleSheet | undefined;
  private readonly _observer = new MutationObserver(() => this._onChange());
  private readonly _systemScheme = matchMedia('(prefers-color-scheme: dark)');
  /** The backgrounds that were looked at last. */
  private _backgrounds = '';
  /** What had them. */
  private _elements: readonly HTMLElement[] = [];
  /** Looked at before the host was open, and nothing has changed since, as far as is known. */
  private _isFresh = false;

  constructor(private readonly _host: ReactiveElement & {readonly open: boolean}) {
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
    this._isFresh = false;
  }

  // Before anything is drawn: to look at styles then would have the browser work them out twice.
  hostUpdate(): void {
    if (!this._host.open) return;
    if (!this._isFresh) this.look();
    this._isFresh = false;
  }

  private readonly _onPageEvent = ({target}: Event): void => {
    if (this._elements.includes(target as HTMLElement) || (target as HTMLLinkElement).sheet) this._onChange();
  };

  private readonly _onChange = (): void => {
    this._isFresh = false;
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
    this._isFresh = true;
    if (backgrounds.join() === this._backgrounds) return;
    this._backgrounds = backgrounds.join();
    const [lightness] = backgrounds.flatMap((background) => this._lightnessOf(background) ?? []);
    const rule = lightness === undefined ? '' : `:host{color-scheme:${lightness < 50 ? 'dark' : 'light'}}`;
    if (!this._sheet && rule) {
      this._sheet = new CSSStyleSheet();
      (this._host.renderRoot as ShadowRoot).adoptedStyleSheets.push(this._sheet);
    }
    this._sheet?.replaceSync(rule);
  }

  /** From 0 to 100; undefined for what can be seen through. */
  private _lightnessOf(color: string): number | undefined {
    if (TRANSPARENT.test(color)) return undefined;
    const rgb = RGB.exec(color)?.slice(1).map(Number) as [number, number, number] | undefined;
    return rgb ? lightnessOf(...rgb) : this._askStyles(color);
  }

  /** Any notation is for styles to read: they have the page's own worked out first. */
  private _askStyles(color: string): number | undefined {
    const probe = document.createElement('span');
    this._host.renderRoot.append(probe);
    probe.style.color = `lch(from ${color} l 0 0 / alpha)`;
    const [, lightness] = LCH.exec(getComputedStyle(probe).color) ?? [];
    probe.remove();
    return lightness === undefined ? undefined : +lightness;
  }
}

/** The lightness of an sRGB colour as CSS has it in `lch()`, up to 100; what is nearly black comes out as less than it has there. */
export function lightnessOf(...rgb: [number, number, number]): number {
  const [red, green, blue] = rgb.map((part) =>
    part > 10 ? ((part / 255 + 0.055) / 1.055) ** 2.4 : part / 3295,
  ) as typeof rgb;
  return 116 * Math.cbrt(0.2225 * red + 0.7169 * green + 0.0606 * blue) - 16;
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
