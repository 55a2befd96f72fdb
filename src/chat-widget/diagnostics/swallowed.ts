// An element that was not closed: `<chat-widget />` in HTML holds all of the page that comes after it, and shows none of it.

/** What stands between the element's tags only where they are not both there. */
export const NO_FALLBACK = 'script, main, h1, chat-widget';
/** What hardly ever does, apart from that. */
const HARDLY = 'header, footer, nav, article, section, aside, h2, h3';
/** A fallback has less in it. */
const MAX_ELEMENTS = 12;

/** What of the rest of its page an element holds; undefined where it holds what may be meant for it. */
export function restOfThePage(widget: Element): Element | undefined {
  const all = widget.querySelectorAll(':scope > :not([slot]), :scope > :not([slot]) *');
  return widget.querySelector(`${NO_FALLBACK}, ${HARDLY}`) ?? (all.length > MAX_ELEMENTS ? all[0] : undefined);
}

/** That it does, as a sentence that goes on after the element's name. */
export const saysSwallowed = ({localName}: Element, widget: Element): string =>
  `holds more of the page (<${localName}>), which nobody sees once it has come to life: close it with </${widget.localName}>; ` +
  'browsers do not take "/>" for that.';
