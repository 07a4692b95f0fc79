// An archive in a file into another store, without its articles being read again: to measure a server with what a file holds.
// node test/bench/archive/copy.mjs FILE STORE [VARIANTS]
// With variants each article goes in so many times, each time with other words, so that nothing is shared: a larger archive to ask.
import sqlite from 'node-sqlite3-wasm';
import { loadTool } from './tool.mjs';

const [file, address, variants = '1'] = process.argv.slice(2);
const batchSize = 2000;
const tool = await loadTool();
const from = new sqlite.Database(file, { readOnly: true });
const to = await tool.openStore(address, { writes: true }, tool.openPostgresStore);
const begun = performance.now();
let count = 0;
for (let last = 0; ; ) {
  const rows = from.all('SELECT * FROM article WHERE number > ? ORDER BY number LIMIT ?', [last, batchSize]);
  if (!rows.length) break;
  last = rows.at(-1).number;
  for (let variant = 0; variant < Number(variants); variant++) {
    await to.change(
      rows.map(({ id, content, day, url, packed }) => ({
        ...{ content, url: url ?? undefined, day: day || undefined },
        summary: varied(tool.grow(id, packed), variant),
      })),
    );
    count += rows.length;
  }
}
console.log(`${count} articles in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
await to.close();

/** An article of the same length and shape with other words; its names stay. The first is the article itself. */
function varied(summary, variant) {
  if (!variant) return summary;
  const ending = 'abcdefghijklmnopqrstuvwxyz'[variant];
  const other = (text) => text.replace(/\p{L}+/gu, (word) => word + ending);
  const hashes = summary.words.hashes.map((hash) => (Math.imul((hash >>> 16) + variant, 0x9e37) << 16) >>> 0);
  const headline = summary.headline && { ...summary.headline, text: other(summary.headline.text) };
  return {
    ...summary,
    id: `${summary.id}-${variant}`,
    headline: headline && { ...headline, folded: tool.foldPhrase(headline.text) },
    words: { ...summary.words, hashes },
    quotations: summary.quotations.map((quotation) => ({ ...quotation, text: other(quotation.text) })),
  };
}
