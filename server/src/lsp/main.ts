// The server's one door for what ships: Node and a web worker are given the same file, so that the word lists are packed once.
if (typeof process === 'object' && process.versions?.node) void import('./node.ts');
else void import('./browser.ts');
