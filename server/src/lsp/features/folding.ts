// What can be folded: stories, sections, front matter, quotations over several paragraphs and page furniture.
import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';
import type { ArticleFeature } from '../desk.ts';
import { furnitureRuns } from '../kinds.ts';

export const foldingRanges: ArticleFeature<FoldingRangeParams, FoldingRange[]> = ({ document, annotations }) => {
  const { article, quotations } = annotations();
  const { blocks } = article;
  const ranges: FoldingRange[] = [];
  const lineAt = (offset: number) => document.positionAt(offset).line;
  const add = (start: number, end: number, kind?: FoldingRangeKind) => {
    const [startLine, endLine] = [lineAt(start), lineAt(end)];
    if (endLine > startLine) ranges.push({ startLine, endLine, kind });
  };
  const last = blocks.at(-1);
  if (!last) return ranges;
  const headings = blocks.filter(({ kind }) => kind === 'headline' || kind === 'subhead');
  headings.forEach((heading, index) => {
    const after = headings.slice(index + 1);
    const next = heading.kind === 'headline' ? after.find(({ story }) => story !== heading.story) : after[0];
    const end = next ? blocks[blocks.indexOf(next) - 1].span.end : last.span.end;
    add(heading.span.start, end, FoldingRangeKind.Region);
  });
  const values = Object.values(article.frontMatter);
  if (values.length) add(0, Math.max(...values.map(({ span }) => span.end)) + 1, FoldingRangeKind.Comment);
  for (const { parts, span } of quotations) if (parts.length > 1) add(span.start, span.end);
  for (const run of furnitureRuns(blocks))
    add(run[0].span.start, run[run.length - 1].span.end, FoldingRangeKind.Comment);
  return ranges;
};
