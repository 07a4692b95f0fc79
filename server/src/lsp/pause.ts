// Letting others go first: messages that wait are handled before the promise resolves.

/** Resolves after what already waits in the event loop has run; in Node and in a web worker. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    // in the first turn what waits is read, in the second it is handled
    if (typeof setImmediate === 'function') setImmediate(() => setImmediate(resolve));
    else setTimeout(resolve);
  });
}
