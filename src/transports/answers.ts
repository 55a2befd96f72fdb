// What all transports to other services read in an answer: whether it is worth another attempt, and when.
import {DeliveryError} from '../delivery/transport.js';

/** These say "not now", unlike other answers between 400 and 499. */
const TEMPORARY = [408, 425, 429];

/** A failure of which the HTTP status is known. */
export class RefusedError extends DeliveryError {
  constructor(message: string, status: number, isFinal: boolean, retryAfter: number) {
    super(message, isFinal, retryAfter, status);
  }
}

/** `fetch`, with a network that fails as a temporary failure. An abort stays an abort. */
export async function request(url: string, options: RequestInit & {signal: AbortSignal}): Promise<Response> {
  try {
    return await fetch(url, options);
  } catch (error) {
    if (options.signal.aborted) throw error;
    throw new DeliveryError(`${url} could not be reached: ${(error as Error).message}`);
  }
}

/** What an answer that is no success means for the next attempt. */
export function refusal({url, status, headers}: Response): RefusedError {
  const isFinal = status >= 400 && status < 500 && !TEMPORARY.includes(status);
  return new RefusedError(`${url} answered ${status}`, status, isFinal, waitAskedFor(headers));
}

/** `Retry-After` in milliseconds; 0 where it is missing, hidden by CORS or makes no sense. */
function waitAskedFor(headers: Headers): number {
  const value = headers.get('Retry-After')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // A date says how long only beside the clock of the server that wrote it.
  const wait = Date.parse(value) - Date.parse(headers.get('Date') ?? '');
  return wait > 0 ? wait : 0;
}
