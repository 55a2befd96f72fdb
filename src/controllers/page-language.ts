/** An element, and each one around it in whose shadow root it is. */
export function withHosts(element: Element): readonly Element[] {
  const {host} = element.getRootNode() as Partial<ShadowRoot>;
  return host ? [element, ...withHosts(host)] : [element];
}

/** The language of an element's place on the page: its own or its closest ancestor's `lang`, through shadow roots. */
export const pageLanguage = (element: Element): string =>
  withHosts(element)
    .map((each) => each.closest<HTMLElement>('[lang]:not([lang=""])')?.lang)
    .find(Boolean) ?? '';
