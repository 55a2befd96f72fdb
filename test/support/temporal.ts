// For a browser without a `Temporal` of its own (TEST_ZONES=temporal).
export {};
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
