// The fixture language of rule pages and annotation tests: articles in fenced blocks, carets under what is marked.
//
//   ```article path=a.article.txt      the text of one file; `path` may be left out (`.md` makes it Markdown). Blocks that follow each other with nothing
//   Council backs bridge               but blank lines between them are one case: a small newsroom of several files.
//   ^^^^^^^ headline-repeated          carets under a line mark a span of it and name the rule (or any label a test asks for)
//   ~~~~~~~ related                    tildes mark a related place
//   ```
//   ```yaml sheet                      the newsroom.yml of the case that follows
//   ```fixed path=a.article.txt choose="Keep first"    the file after each finding's first fix (or the one whose title has the words)
//
// `$0` in an article is a cursor, taken out of the text. Columns are UTF-16 code units.
import type { Span } from '../../server/src/core/text/span.ts';

export interface Mark {
  readonly span: Span;
  readonly label: string;
}

export interface FixtureFile {
  readonly path: string;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly related: readonly Mark[];
  readonly cursor?: number;
}

export interface FixtureCase {
  /** The heading the case stands under: "Wrong", "Right", … */
  readonly heading: string;
  readonly files: readonly FixtureFile[];
  readonly sheet?: string;
  readonly fixed: readonly { readonly path: string; readonly text: string; readonly choose?: string }[];
  /** Line of the page, counted from 1, for messages. */
  readonly line: number;
}

interface Fence {
  readonly info: string;
  readonly lines: readonly string[];
  readonly heading: string;
  readonly line: number;
  /** Whether only blank lines stand between this fence and the one before. */
  readonly follows: boolean;
}

/** The cases of a Markdown page, in order. */
export function readPage(page: string): FixtureCase[] {
  const cases: (FixtureCase & { files: FixtureFile[]; fixed: FixtureCase['fixed'][number][] })[] = [];
  let sheet: string | undefined;
  let open = false;
  for (const fence of fencesOf(page)) {
    const [kind] = fence.info.split(/\s+/, 1);
    const path = /\bpath=(\S+)/.exec(fence.info)?.[1];
    if (kind === 'yaml' && /\bsheet\b/.test(fence.info)) {
      sheet = fence.lines.join('\n');
      open = false;
    } else if (kind === 'article') {
      const file = readFixture(fence.lines.join('\n'), path ?? `page-${fence.line}.article.txt`);
      if (open && fence.follows && path) cases.at(-1)?.files.push(file);
      else cases.push({ heading: fence.heading, files: [file], sheet, fixed: [], line: fence.line });
      open = true;
      sheet = undefined;
    } else if (kind === 'fixed') {
      const last = cases.at(-1);
      const choose = /\bchoose="([^"]*)"/.exec(fence.info)?.[1];
      last?.fixed.push({ path: path ?? last.files[0].path, text: fence.lines.join('\n'), choose });
      open = false;
    }
  }
  return cases;
}

/** One fixture text: marks and cursor taken out, the rest as it stands. */
export function readFixture(source: string, path = 'fixture.article.txt'): FixtureFile {
  const kept: string[] = [];
  const marks: Mark[] = [];
  const related: Mark[] = [];
  let start = 0; // of the last kept line
  let length = 0;
  let cursor: number | undefined;
  for (const raw of source.split('\n')) {
    const mark = /^( *)(\^+|~+) (\S+)\s*$/.exec(raw);
    if (mark && kept.length) {
      const from = start + mark[1].length;
      const span = { start: from, end: from + mark[2].length };
      (mark[2][0] === '^' ? marks : related).push({ span, label: mark[3] });
      continue;
    }
    const at = raw.indexOf('$0');
    const line = at < 0 ? raw : raw.slice(0, at) + raw.slice(at + 2);
    start = length;
    if (at >= 0) cursor = start + at;
    kept.push(line);
    length += line.length + 1;
  }
  return { path, text: kept.join('\n'), marks, related, cursor };
}

function fencesOf(page: string): Fence[] {
  const fences: Fence[] = [];
  let heading = '';
  let open: { info: string; lines: string[]; line: number; follows: boolean } | undefined;
  let blankSince = false;
  page.split('\n').forEach((line, index) => {
    if (open) {
      if (line === '```') {
        fences.push({ ...open, heading });
        open = undefined;
        blankSince = true;
      } else open.lines.push(line);
    } else if (line.startsWith('```')) {
      open = { info: line.slice(3).trim(), lines: [], line: index + 1, follows: blankSince };
    } else {
      heading = /^#{2,3} (.*)$/.exec(line)?.[1] ?? heading;
      if (line.trim() !== '') blankSince = false;
    }
  });
  return fences;
}
