/** What stays in sight while the sections scroll. */
export const toolbarStrings = {
  /** The button with further actions, where the screen has no room for all. */
  more: 'More actions',
  /** Under the list of sections, for whoever gets there by keys. */
  sectionKeys: 'F6 goes to the next section, Shift+F6 to the one before.',
};
