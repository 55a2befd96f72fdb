// HTML by hand, for what a shop's page loads: a template library would weigh more than all that is built here.

type Attributes = Readonly<Record<string, string>>;

/** An element with attributes and children; text stays text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const name of Object.keys(attributes)) made.setAttribute(name, attributes[name]!);
  made.append(...children);
  return made;
}

/** A button that does nothing but what is told it, and says so in words. */
export const textButton = (): HTMLButtonElement => element('button', {type: 'button', class: 'text'});

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing of one path, which is handed out too, since it may change. */
export function icon(d = ''): {svg: Element; path: Element} {
  const svg = document.createElementNS(SVG, 'svg');
  const path = document.createElementNS(SVG, 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.ariaHidden = 'true';
  path.setAttribute('d', d);
  svg.append(path);
  return {svg, path};
}

/** Setting the same text again would have a screen reader say it again. */
export function setText(target: Node, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
