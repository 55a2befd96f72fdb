// What all transports to other services read in an answer: whether it is worth another attempt, and when.
import {isFinalStatus, retryAfter} from '../delivery/http-answer.js';
import {DeliveryError} from '../delivery/transport.js';

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
  return new RefusedError(`${url} answered ${status}`, status, isFinalStatus(status), retryAfter(headers));
}
