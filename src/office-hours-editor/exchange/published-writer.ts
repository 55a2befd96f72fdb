// What makes hours for search engines, which loads when somebody wants to publish them.
export {publishedHours, unsaidOf} from '../../domain/exchange/published-hours.js';
export {parseOfficeHours} from '../../domain/parse-office-hours.js';
