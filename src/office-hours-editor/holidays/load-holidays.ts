import type Holidays from 'date-holidays';

export interface LoadedHolidays {
  /** The class of the package `date-holidays`. It carries the data of all countries (240 kB compressed). */
  readonly Holidays: typeof Holidays;
  readonly part: typeof import('./holidays-part.js');
}

/** Loads the holidays of all countries, and what shows them: only when somebody asks for them. */
export async function loadHolidays(): Promise<LoadedHolidays> {
  const [part, library] = await Promise.all([import('./holidays-part.js'), import('date-holidays')]);
  return {Holidays: library.default, part};
}
