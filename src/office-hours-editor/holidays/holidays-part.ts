// What the dialog of public holidays needs once the holidays have come: it comes with them.
export {holidayDoubts, YEARS_BEFORE} from '../../domain/editing/holiday-doubts.js';
export {holidayCandidates, withPart} from '../../domain/editing/public-holidays.js';
export {HolidaysLibrary} from './holidays-library.js';
export {renderCandidates, renderDoubts, renderPlaces, renderYears} from './holidays-view.js';
