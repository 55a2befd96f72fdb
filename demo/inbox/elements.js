// Making elements. Text comes in as text only: what visitors write never becomes HTML.

/** An element with properties, `data`/ARIA attributes in `attributes`, and children; `undefined` children are left out. */
export function element(name, {attributes = {}, ...properties} = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** A piece of somebody's text: its own direction, whatever the words around it. */
export const theirs = (name, className, text) => element(name, {className, dir: 'auto', textContent: text});
