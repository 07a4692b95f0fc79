// A soak: random edits over many open articles. Memory is level after the first thousand, and answers are those of a fresh server.
// COPYDESK_SOAK=30000 makes it a long one.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test, vi } from 'vitest';
import { startClient } from '../support/lsp-client.ts';

const edits = Number(process.env.COPYDESK_SOAK ?? 3000);
const articles = 50;
const pieces = [
  'a',
  ' ',
  '\n\n',
  '"We go," Okello said. ',
  'Mara Okello ',
  '”',
  '“',
  'the U.S. ',
  'Council backs bridge\n',
  'x',
];

function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0;
    return (state >>> 0) % below;
  };
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const heap = () => {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
};

test(
  'memory is level, answers are right',
  async () => {
    const client = await startClient();
    const pick = random(7);
    const texts = Array.from(
      { length: articles },
      (_, at) => `Council backs bridge ${at}\n\n"We will mend it," Mara Okello said.\n`,
    );
    for (const [at, text] of texts.entries()) await client.open(`untitled:${at}`, text);
    let level = 0;
    for (let edit = 0; edit < edits; edit++) {
      const at = pick(articles);
      const uri = `untitled:${at}`;
      const text = texts[at];
      const start = pick(text.length + 1);
      // what grows too long is cut back, so that the articles stay of a size
      const end = text.length > 1500 ? text.length : Math.min(text.length, start + pick(4));
      const piece = pieces[pick(pieces.length)];
      texts[at] = text.slice(0, start) + piece + text.slice(end);
      const place = (offset: number) => {
        const lines = text.slice(0, offset).split('\n');
        return { line: lines.length - 1, character: lines[lines.length - 1].length };
      };
      await client.edit(uri, piece, { start: place(start), end: place(end) });
      await client.pull(uri);
      client.heard.length = 0; // the test's own memory
      if (edit === Math.min(1000, edits / 3)) level = heap();
    }
    expect(heap()).toBeLessThan(level + 12);

    const fresh = await startClient();
    for (const [at, text] of texts.entries()) await fresh.open(`untitled:${at}`, text);
    for (let at = 0; at < articles; at++) {
      // what articles share is told a moment later
      const same = async () => expect(await client.pull(`untitled:${at}`)).toEqual(await fresh.pull(`untitled:${at}`));
      await vi.waitFor(same, { timeout: 10_000 });
    }
    await fresh.stop();
    await client.stop();
  },
  edits * 100,
);
