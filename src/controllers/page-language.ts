/** The language of an element's place on the page: its own or its closest ancestor's `lang`, through shadow roots. */
export function pageLanguage(element: Element): string {
  const {host} = element.getRootNode() as Partial<ShadowRoot>;
  return element.closest<HTMLElement>('[lang]')?.lang ?? (host ? pageLanguage(host) : '');
}
