// `fix` is a surgeon: on every fixture, every article of the corpora and random files, in every encoding, format and kind of line
// ends. COPYDESK_FUZZ says how many random files; then the fixtures are tried in every encoding, too, and not in one each.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { createFixer } from '../../server/src/cli/fix-file.ts';
import { createSheets } from '../../server/src/cli/sheets.ts';
import {
  annotate,
  applyEdits,
  createMemory,
  type Finding,
  foldPhrase,
  loadNameKnowledge,
  parseArticle,
  review,
  rules,
} from '../../server/src/core/index.ts';
import { decodeText, type Encoding, encodeText } from '../../server/src/encoding/text-encoding.ts';
import { readCorpus, readNames, readQuotations } from '../support/corpus.ts';
import { encodings } from '../support/encodings.ts';
import { readPage } from '../support/fixture.ts';
import { articleText } from './articles.ts';
import { codeBlocks, copy, frontMatters, markdownBlocks } from './guarded.ts';

const runs = Number(process.env.COPYDESK_FUZZ ?? 60);
const everyEncoding = process.env.COPYDESK_FUZZ !== undefined;
const knowledge = loadNameKnowledge();
const fixFile = createFixer(createSheets({ none: true }), () => []);

const lineEnds: Readonly<Record<string, (at: number) => string>> = {
  LF: () => '\n',
  CRLF: () => '\r\n',
  CR: () => '\r',
  mixed: (at) => ['\n', '\r\n', '\r', '\r\n'][at % 4],
};
const withEnds = (text: string, ends: string) => {
  let at = 0;
  return text.replace(/\r\n|[\r\n]/g, () => lineEnds[ends](at++));
};

/** What an old encoding has no sign for is left out; half a character is written as it stands. */
function bytesIn(text: string, encoding: Encoding): Uint8Array {
  if (encoding.name === 'windows-1252') return encodeText([...text].filter(isWindows).join(''), encoding);
  if (encoding.name === 'utf-8') return encodeText(text, encoding);
  const body = Buffer.from((encoding.mark ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(encoding.name === 'utf-16be' ? body.swap16() : body);
}

function isWindows(sign: string): boolean {
  try {
    return encodeText(sign, encodings['Windows-1252']).length === 1;
  } catch {
    return false;
  }
}

const findingsOf = (name: string, text: string) =>
  review(annotate(parseArticle(name, text), createMemory(knowledge)), { rules }).findings;

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** No rule complains more often, and of what was fixed for, a complaint is gone. */
function expectMended(before: readonly Finding[], after: readonly Finding[], reasons: ReadonlySet<string>) {
  const [was, is] = [before, after].map((findings) => counted(findings.map(({ rule }) => rule)));
  for (const [rule, count] of Object.entries(is)) expect(count, `${rule} is new`).toBeLessThanOrEqual(was[rule] ?? 0);
  for (const reason of reasons) {
    const [had, has] = [before, after].map((findings) =>
      counted(findings.filter(({ rule }) => rule === reason).map(({ subject }) => foldPhrase(subject))),
    );
    const gone = Object.entries(had).filter(([subject, count]) => (has[subject] ?? 0) < count);
    if (was[reason]) expect(gone, `${reason} is still there`).not.toEqual([]);
  }
}

/** The bytes of the original, with only the edits' bytes in the place of what they replace. */
function cut(original: Uint8Array, text: string, encoding: Encoding, edits: ReturnType<typeof fixFile>['edits']) {
  const head = encoding.mark ? encodeText('', encoding).length : 0;
  const sizeOf = (part: string) => encodeText(part, { ...encoding, mark: false }).length;
  const parts: Uint8Array[] = [];
  let [from, at] = [0, head];
  parts.push(original.subarray(0, head));
  for (const { span, text: put } of edits) {
    const start = at + sizeOf(text.slice(from, span.start));
    parts.push(original.subarray(at, start), encodeText(put, { ...encoding, mark: false }));
    at = start + sizeOf(text.slice(span.start, span.end));
    from = span.end;
  }
  parts.push(original.subarray(at));
  return Buffer.concat(parts);
}

/** Everything that the tool promises of one file; whether it was fixed. */
function operate(name: string, original: Uint8Array): { before: string; after: string } | undefined {
  let text: string;
  let encoding: Encoding;
  try {
    ({ text, encoding } = decodeText(original));
  } catch {
    expect(() => fixFile(name, original)).toThrow(); // refused with a reason
    return undefined;
  }
  const roundTrips = Buffer.compare(encodeText(text, encoding), original) === 0;
  let fixed: ReturnType<typeof fixFile>;
  try {
    fixed = fixFile(name, original);
  } catch (error) {
    const isTold = /could no longer be told/.test(String(error));
    expect(roundTrips && !isTold, String(error)).toBe(false);
    return undefined;
  }
  const { bytes, after, edits } = fixed;
  if (!edits.length) expect(bytes).toBe(original);
  else {
    expect(decodeText(bytes).text).toBe(after);
    if (/[^\0-\x7f]/.test(after)) expect(decodeText(bytes).encoding).toEqual(encoding); // ASCII is the same in all
    expect(after).toBe(applyEdits(text, edits));
    expect(Buffer.compare(bytes, cut(original, text, encoding, edits)), 'bytes outside the edits').toBe(0);
    expectMended(findingsOf(name, text), findingsOf(name, after), new Set(edits.flatMap(({ reasons }) => reasons)));
    const again = fixFile(name, bytes);
    expect(again.edits, 'a second run').toEqual([]);
    expect(again.bytes).toBe(bytes);
  }
  return { before: text, after };
}

describe('every fixture and every article of the corpora', () => {
  const folder = path.resolve('server/src/core/rules');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  const fixtures = pages.flatMap((page) =>
    readPage(readFileSync(path.join(folder, page), 'utf8')).flatMap(({ files }) =>
      files.map(({ path: name, text }) => ({ group: path.basename(page), name, text })),
    ),
  );
  const corpora = [
    ...readCorpus('names', readNames).map(({ name, article }) => ({ group: 'names', name, text: article.text })),
    ...readCorpus('quotations', readQuotations).map(({ name, article }) => ({
      group: 'quotations',
      name,
      text: article.text,
    })),
    ...readdirSync('seeds', { withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('newsroom.'))
      .map(({ name }) => ({ group: 'seeds', name, text: readFileSync(path.join('seeds', name), 'utf8') })),
  ];
  const all = [...fixtures, ...corpora];
  const kinds = Object.values(encodings).flatMap((encoding) =>
    Object.keys(lineEnds).map((ends) => ({ encoding, ends })),
  );

  test(`${all.length} files`, () => {
    all.forEach(({ group, name, text }, at) => {
      const tried = everyEncoding ? kinds : [kinds[(at * 7) % kinds.length]];
      for (const { encoding, ends } of tried) {
        try {
          operate(name, bytesIn(withEnds(text, ends), encoding));
        } catch (error) {
          throw new Error(`${group}, ${name}, ${JSON.stringify(encoding)}, ${ends}\n${text}`, { cause: error });
        }
      }
    });
  }, 3_600_000);
});

describe('random files', () => {
  const names = ['a.article.txt', 'b.story', 'c.article.md', 'd.mdx', 'e.markdown'];
  const isMarkdown = (name: string) => /\.(?:mdx?|markdown)$/.test(name);
  const languages = {
    '---': parseYaml,
    '+++': parseToml,
    '{': (source: string) => JSON.parse(source),
  };

  /** The front matter as its own language reads it. */
  function readHead(text: string, head: string) {
    const [fence, read] = Object.entries(languages).find(([sign]) => head.startsWith(sign)) ?? ['', () => undefined];
    const lines = text.replace(/\r\n?/g, '\n').split('\n');
    const last = fence === '{' ? lines.indexOf('}') : lines.indexOf(fence, 1);
    return read(lines.slice(fence === '{' ? 0 : 1, fence === '{' ? last + 1 : last).join('\n'));
  }

  const file = fc.record({
    name: fc.constantFrom(...names),
    encoding: fc.constantFrom(...Object.values(encodings)),
    ends: fc.constantFrom(...Object.keys(lineEnds)),
    head: fc.option(fc.constantFrom(...frontMatters)),
    parts: fc.array(
      fc.oneof(
        { weight: 2, arbitrary: fc.constantFrom(...codeBlocks) },
        { weight: 2, arbitrary: fc.constantFrom(...markdownBlocks) },
        { weight: 4, arbitrary: fc.constantFrom(...copy) },
        { weight: 2, arbitrary: articleText },
      ),
      { maxLength: 9 },
    ),
  });

  test(`${runs} files`, () => {
    fc.assert(
      fc.property(file, ({ name, encoding, ends, head, parts }) => {
        const source = [...(head ? [head] : []), 'Ferry back', ...parts].join('\n\n');
        const bytes = bytesIn(withEnds(source, ends), encoding);
        const operated = operate(name, bytes);
        if (!operated) return;
        const { before, after } = operated;
        if (head) expect(readHead(after, head)).toEqual(readHead(before, head));
        const kept = (isMarkdown(name) ? markdownBlocks : codeBlocks).filter((block) => parts.includes(block));
        const unwound = (text: string) => text.replace(/\r\n?/g, '\n');
        const whole = (text: string, block: string) => unwound(text).split(block).length;
        for (const block of kept.filter((one) => unwound(before).includes(one)))
          expect(whole(after, block), `${block}\n\nis gone from\n\n${after}`).toBe(whole(before, block));
      }),
      { numRuns: runs, seed: Number(process.env.COPYDESK_SEED ?? 1) },
    );
  }, 3_600_000);
});
