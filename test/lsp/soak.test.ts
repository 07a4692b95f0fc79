// A soak: random edits over many articles, no two alike. Memory stays level, and answers are those of a fresh server.
// `npm run soak` makes ten times as many edits in long articles and tells what memory was held.
import { expect, test, vi } from 'vitest';
import { startBuiltServer } from '../support/built-server.ts';
import { longArticle, randomNumbers } from '../support/long-article.ts';

const long = process.env.MODE === 'soak';
const edits = long ? 30_000 : 3000;
/** After so many edits what is remembered has its size. */
const settled = edits / (long ? 10 : 3);
const articles = 50;
const length = long ? 2500 : 400;
/** Articles stay of the kind that they were: one that has grown by so much is put back as it came. */
const growth = length / 10;
/** What is held may be so many times what was. */
const level = 1.1;
const pieces = [
  'a',
  ' ',
  '\n\n',
  '“We go,” Okello said. ',
  'Mara Okello ',
  '”',
  '“',
  'the U.S. ',
  'Council backs bridge\n',
  'x',
];

test(
  'memory is level, answers are right',
  async () => {
    const server = await startBuiltServer();
    const { client } = server;
    const pick = randomNumbers(7);
    const texts = Array.from({ length: articles }, (_, at) => longArticle(at, length));
    const originals = [...texts];
    for (const [at, text] of texts.entries()) await client.open(`untitled:${at}`, text);
    let before = await server.held();
    for (let edit = 1; edit <= edits; edit++) {
      const at = pick(articles);
      const uri = `untitled:${at}`;
      const text = texts[at];
      const isBack = text.length > originals[at].length + growth;
      const start = isBack ? 0 : pick(text.length + 1);
      const end = isBack ? text.length : Math.min(text.length, start + pick(4));
      const piece = isBack ? originals[at] : pieces[pick(pieces.length)];
      texts[at] = text.slice(0, start) + piece + text.slice(end);
      const place = (offset: number) => {
        const lines = text.slice(0, offset).split('\n');
        return { line: lines.length - 1, character: lines[lines.length - 1].length };
      };
      await client.edit(uri, piece, { start: place(start), end: place(end) });
      if (long || edit % 3 === 0) await client.pull(uri); // the suite's own has less time
      client.heard.length = 0; // the test's own memory
      if (edit === settled) before = await server.held();
      if (long && edit % 1000 === 0) tell(edit, await server.held());
    }
    const after = await server.held();
    expect(after.heapUsed).toBeLessThan(before.heapUsed * level);
    if (long) expect(after.rss).toBeLessThan(before.rss * level);

    const fresh = await startBuiltServer();
    for (const [at, text] of texts.entries()) await fresh.client.open(`untitled:${at}`, text);
    for (let at = 0; at < articles; at++) {
      const uri = `untitled:${at}`;
      // what articles share is told a moment later
      const same = async () => expect(await client.pull(uri)).toEqual(await fresh.client.pull(uri));
      await vi.waitFor(same, { timeout: 10_000 });
    }
    if (long) console.log(`The answers for all ${articles} articles are those of a fresh server.`);
    await fresh.stop();
    await server.stop();
  },
  edits * 200,
);

const inMegabytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;

function tell(edit: number, { rss, heapUsed, external }: NodeJS.MemoryUsage): void {
  const sizes = `${inMegabytes(rss)} resident, ${inMegabytes(heapUsed)} of heap, ${inMegabytes(external)} beside it`;
  console.log(`After edit ${edit}: ${sizes}, ${process.uptime().toFixed(0)} s.`);
}
