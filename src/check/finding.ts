// What a check has found: a sentence about one thing, which is right, worth a look, or wrong, or is only told.

/** `wrong`: it does not work, or is ignored. `look`: it works, and may not be what was meant. `note`: whoever reads it judges. */
export type Verdict = 'right' | 'note' | 'look' | 'wrong';

export interface Finding {
  readonly verdict: Verdict;
  /** A whole sentence, with what to do about it where it is not right. */
  readonly text: string;
}

/** What to do where a file is missing. */
export const ALL_FILES = 'Put all files of dist/cdn/, of one version, into one folder';

export const right = (text: string): Finding => ({verdict: 'right', text});
export const note = (text: string): Finding => ({verdict: 'note', text});
export const look = (text: string): Finding => ({verdict: 'look', text});
export const wrong = (text: string): Finding => ({verdict: 'wrong', text});
