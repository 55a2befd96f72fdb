// The sections of the editor, in the order of the page: the one declaration that the list of sections, the ways by keys and
// what is said of mistakes are made of. A section's element is `office-hours-editor-` and `tag`; its title is that of its texts.
import type {Finding} from '../domain/editing/check-configuration.js';
import type {EditorStrings} from '../i18n/editor/strings.js';

interface Section {
  readonly tag: string;
  /** Which of the editor's texts are the section's: they have its `title`. */
  readonly texts: {
    [Key in keyof EditorStrings]: EditorStrings[Key] extends {readonly title: string} ? Key : never;
  }[keyof EditorStrings];
  /** Whose mistakes can be put right there (JSON paths begin with it). */
  readonly paths: readonly string[];
}

export const SECTIONS = [
  {tag: 'time-zone', texts: 'timeZone', paths: ['$.officeHours.timezone']},
  {tag: 'week', texts: 'week', paths: ['$.officeHours.weekly']},
  {tag: 'year', texts: 'year', paths: []},
  {tag: 'seasons', texts: 'seasons', paths: ['$.officeHours.seasons']},
  {tag: 'exceptions', texts: 'exceptions', paths: ['$.officeHours.exceptions']},
  {tag: 'messages', texts: 'messages', paths: ['$.messages']},
  {tag: 'questions', texts: 'questions', paths: ['$.questions']},
  {tag: 'languages', texts: 'languages', paths: []},
  {tag: 'delivery', texts: 'delivery', paths: ['$.chat', '$.snippet']},
  {tag: 'preview', texts: 'preview', paths: []},
  {tag: 'exchange', texts: 'exchange', paths: []},
] as const satisfies readonly Section[];

export type SectionTag = (typeof SECTIONS)[number]['tag'];

/** What there is to put right or to look at in each section, in their order. */
export function findingsBySection(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const bySection = SECTIONS.map((): Finding[] => []);
  for (const finding of findings) bySection[sectionOf(finding)]!.push(finding);
  return bySection;
}

/** A key that means nothing has no field: it is to be seen in the text of the document. */
function sectionOf({code, path}: Finding): number {
  const sectionWith = (tag: SectionTag) => SECTIONS.findIndex((section) => section.tag === tag);
  if (code === 'unknown-key') return sectionWith('exchange');
  if (path.includes('.translations')) return sectionWith('languages');
  const index = SECTIONS.findIndex(({paths}: Section) => paths.some((start) => path.startsWith(start)));
  return index < 0 ? sectionWith('exchange') : index;
}
