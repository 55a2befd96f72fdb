/**
 * The language of an element's place on the page: its own or its closest ancestor's `lang`, through shadow roots.
 *
 * @param observer is told of changes of `lang` wherever one was looked for.
 */
export function pageLanguage(element: Element, observer?: MutationObserver): string {
  const root = element.getRootNode();
  observer?.observe(root, {attributeFilter: ['lang'], subtree: true});
  const {host} = root as Partial<ShadowRoot>;
  // "de_DE" is how programs write it.
  return (
    element.closest<HTMLElement>('[lang]')?.lang.replaceAll('_', '-') ?? (host ? pageLanguage(host, observer) : '')
  );
}
