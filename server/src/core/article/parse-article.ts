// Text to article: lines, then units, then stories, then the zones of each story.
import { isUnusual, plain } from '../text/blank.ts';
import { mayBeDamaged } from '../text/damage/undamaged.ts';
import { type Span, shift } from '../text/span.ts';
import type { Article, Block } from './article.ts';
import { withoutCode } from './code-spans.ts';
import { readFrontMatter } from './front-matter/read-front-matter.ts';
import type { KeptHead } from './head.ts';
import { linesOf } from './lines.ts';
import { markdownUnits } from './markdown/markdown-units.ts';
import { createParseMemory, type ParseMemory } from './parse-memory.ts';
import { splitStories } from './stories.ts';
import { textUnits } from './text-units.ts';
import { type LabelledLine, speakersAmong } from './turn-label.ts';
import { type ReadUnit, readUnits } from './unit-reading.ts';
import { readZones } from './zones.ts';

/**
 * Parses the text of an article file. Any text gives an article; an empty one has no blocks. Offsets are those of `text`.
 * A memory makes the next parse of the file cheap and changes nothing else.
 */
export function parseArticle(
  id: string,
  text: string,
  format: Article['format'] = formatOf(id),
  memory: ParseMemory = createParseMemory(),
): Article {
  const isPlain = !isUnusual(text);
  const damaged = !isPlain && mayBeDamaged(text);
  const lines = linesOf(text, isPlain);
  const frontMatter = readFrontMatter(text, lines, memory);
  const body = lines.slice(frontMatter.lines);
  const units =
    format === 'markdown'
      ? readUnits(markdownUnits(text, body, damaged), damaged, memory)
      : readUnits(textUnits(text, damaged ? withoutCode(text, body) : body), damaged, memory, plain);
  const speakers = speakersOf(units);
  const glued = new Map(
    units.filter(({ reading }) => reading.glued.length).map(({ start, reading }) => [start, reading.glued]),
  );
  const blocks: Block[] = [];
  const datelines: Article['datelines'][number][] = [];
  const values: Record<string, Article['frontMatter'][string]> = { ...frontMatter.values };
  const heads: KeptHead[] = [];
  splitStories(units, format).forEach((story, number) => {
    const zones = readZones(story, number, { speakers, format }, memory.heads[number]);
    heads.push(zones.head);
    for (const block of zones.blocks) blocks.push(withGlued(block, glued));
    if (zones.dateline) datelines.push(zones.dateline);
    if (zones.slug && !values.slug)
      values.slug = { text: text.slice(zones.slug.start, zones.slug.end), span: zones.slug };
  });
  memory.heads = heads;
  return { id, text, format, damaged: damagedAmong(units), blocks, frontMatter: values, datelines };
}

/** The format that a file's name tells. */
export function formatOf(id: string): Article['format'] {
  return /\.(md|markdown|mdx)$/i.test(id) ? 'markdown' : 'text';
}

function withGlued(block: Block, glued: ReadonlyMap<number, readonly Span[]>): Block {
  const spans = glued.size ? glued.get(block.span.start) : undefined;
  return spans ? { ...block, glued: spans.map((span) => shift(span, block.span.start)) } : block;
}

function damagedAmong(units: readonly ReadUnit[]): ReadonlySet<number> {
  const damaged = new Set<number>();
  for (const { start, reading } of units) if (reading.mayBeDamaged) damaged.add(start);
  return damaged;
}

function speakersOf(units: readonly ReadUnit[]): ReadonlySet<string> {
  const lines: LabelledLine[] = [];
  for (const { text, reading } of units) {
    // "RELATED:" twice is the page's label over two links, nobody's who speaks
    const label = reading.furniture?.labelled ? undefined : reading.label;
    if (label) lines.push({ label: text.slice(label.start, label.end), isSentence: reading.saysSentence });
  }
  return speakersAmong(lines);
}
