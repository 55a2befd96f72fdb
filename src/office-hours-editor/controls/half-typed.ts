/**
 * Whether somebody is in the middle of typing into a field for a date: some of it is there, or the year has only
 * begun ("0002"). What the field gives then is not what the person means.
 */
export function isHalfTyped({type, value, validity}: HTMLInputElement): boolean {
  return validity.badInput || (type === 'date' && value.startsWith('0'));
}
