/** What was changed of an exception or of a season; `title` is its name, or its dates: what undo takes back. */
export const changesStrings = {
  /** One of its fields, by its label. */
  field: ({title, field}: {title: string; field: string}) => `${title}: “${field}” changed`,
  /** What was chosen for it, or done in it: "Christmas: Closed", "Summer hours: Monday, first hours changed". */
  deed: ({title, deed}: {title: string; deed: string}) => `${title}: ${deed}`,
};
