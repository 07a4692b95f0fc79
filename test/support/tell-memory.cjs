// Loaded into a program before it starts (node --require): tells whoever started it, when asked, what memory the program holds: as it
// is (`now`), or once all that nothing holds has been collected.
const { Session } = require('node:inspector');

const session = new Session();
session.connect();
process.on('message', (asked) => {
  if (asked === 'now') return process.send(process.memoryUsage());
  session.post('HeapProfiler.collectGarbage', () => process.send(process.memoryUsage()));
});
process.channel.unref(); // whoever listens keeps no program running
