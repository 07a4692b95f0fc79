// The furniture of an article by kind, for the two rules that tell of it.
import type { Article, Block, FurnitureKind } from '../../article/article.ts';
import { endsSentence } from '../../article/line-shape.ts';
import { foldText } from '../../text/fold.ts';
import { removeAllLines } from '../../text/remove-lines.ts';
import type { Said } from '../../wording/wording.ts';
import type { Discovery, Fix } from '../rule.ts';
import { say } from '../support/places.ts';

/**
 * One discovery for each run of lines of one kind: it lies on the first line, the others are related places, and the fix deletes
 * them all. A run that says only what an earlier one says is told with that one.
 */
export function* furnitureOf(article: Article, kinds: ReadonlySet<FurnitureKind>, message: Said): Generator<Discovery> {
  for (const run of runsOf(article, kinds)) {
    const [first, ...others] = run;
    yield {
      span: first.span,
      message,
      severity: run.some(isWarning) ? undefined : 'information',
      related: others.map(({ span }) => ({ span, message: say.lineToo() })),
      fixes: () => [deletion(article, run)],
    };
  }
}

function runsOf({ blocks }: Article, kinds: ReadonlySet<FurnitureKind>): Block[][] {
  const runs: Block[][] = [];
  const said = new Map<string, Block[]>();
  let run: Block[] = [];
  const close = () => {
    if (!run.length) return;
    const words = [...new Set(run.map(({ text }) => foldText(text)))].join('\n');
    const earlier = said.get(words);
    if (earlier) earlier.push(...run);
    else {
      said.set(words, run);
      runs.push(run);
    }
  };
  for (const block of blocks) {
    const kind = block.furniture;
    const goesOn = kind !== undefined && kind === run[0]?.furniture && block.story === run[0].story;
    if (!goesOn) {
      close();
      run = [];
    }
    if (kind !== undefined && kinds.has(kind)) run.push(block);
  }
  close();
  return runs;
}

/** A line that tells by itself is a warning. What only its company tells, and what belongs to a picture, is looked at first. */
function isWarning({ kind, certain }: Block): boolean {
  return kind === 'furniture' && certain === true;
}

function deletion({ text }: Article, run: readonly Block[]): Fix {
  const title = say.deleteLines({ lines: run.length });
  const first = run[0].span;
  const last = run[run.length - 1].span;
  // lines that are together go in one edit, so that the blank lines between them go too
  const together =
    text
      .slice(first.start, last.end)
      .split(/\r\n|[\r\n\u2028\u2029]/)
      .filter((line) => line.trim() !== '').length === run.length;
  const spans = together ? [{ start: first.start, end: last.end }] : run.map(({ span }) => span);
  const whole = run.every(isWhole);
  return {
    title,
    edits: removeAllLines(text, spans),
    applicability: whole ? 'safe' : 'suggested',
  };
}

/** Whether the whole line came with the page, beyond doubt: a sentence that only its company tells may be the writer's own. */
function isWhole({ kind, certain, text }: Block): boolean {
  if (kind === 'pictureCredit') return true;
  return kind === 'furniture' && (certain === true || !endsSentence(text.trimEnd()));
}
