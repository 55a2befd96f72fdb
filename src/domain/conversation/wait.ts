/** No server is waited for longer, in milliseconds. */
const MAX_WAIT = 3_600_000;

/** How long a server may have itself waited for, in milliseconds, whatever it asks for. */
export const asked = (wait: unknown): number => Math.min(Math.max(Number(wait) || 0, 0), MAX_WAIT);
