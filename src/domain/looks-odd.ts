// What a page without a slip answers with no, at hardly any cost. What is behind a yes is worked out, and said, by code that
// loads only then (`unknown-names.ts`, `parse-office-hours.ts`).

/** A brace that begins neither one of the placeholders that there are nor an object of JSON. */
export const ODD_BRACE = /\{(?!\s*["}]|(opens|closes|timezone|exception)\})/;

/** Attributes that frameworks and tools leave on any element. */
export const FOREIGN_ATTRIBUTE = /^(class$|(data|aria|p?..?)-|_)|[^\w-]/;
