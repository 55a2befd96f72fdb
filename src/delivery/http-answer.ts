// What an HTTP answer that is no success means for the next attempt.

/** "Not now": the request took too long, came too early, or there were too many (RFC 9110, 8470 and 6585). */
const TEMPORARY = [408, 425, 429];

/** Whether another attempt would do no better: any other status between 400 and 499. */
export const isFinalStatus = (status: number): boolean => status >= 400 && status < 500 && !TEMPORARY.includes(status);

/**
 * `Retry-After` in milliseconds, as seconds or as a date (RFC 9110, 10.2.3); 0 where it is missing, hidden by CORS or makes no sense.
 * A date says how long only beside the clock of the server that wrote it.
 */
export function retryAfter(headers: Headers): number {
  const value = headers.get('Retry-After')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const wait = Date.parse(value) - Date.parse(headers.get('Date') ?? '');
  return wait > 0 ? wait : 0;
}
