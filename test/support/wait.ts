import {waitUntil as until} from '@open-wc/testing';

/** Waits for something to be true; longer than usual, for a browser that shares a slow machine. */
export const waitUntil = (isTrue: () => unknown, what?: string) => until(isTrue, what, {timeout: 15_000});
