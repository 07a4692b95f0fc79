// The outline of an article: story › sections › quotations with their speaker, the names that a section brings in, and what is
// beside the story: deck, byline, captions, lines of the page.
import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { type Annotations, type Block, type Span, wording } from '../../core/index.ts';
import type { Told } from '../abilities.ts';
import type { ArticleFeature } from '../desk.ts';
import { besideStory, say as blocks, furnitureRuns, furnitureWords } from '../kinds.ts';
import type { OpenArticle } from '../open-article.ts';
import { symbolKinds, toRange } from '../to-lsp.ts';
import { kindWords, shortened, speakerOf, textOf, wordsOf } from '../wording.ts';

export const say = wording('outline', {
  article: 'Article',
  name: '{kind}, {count:# mention|# mentions}',
  twoWays: '{kind}, {count:# mention|# mentions}, written two ways',
  furniture: 'Page furniture, {lines:# line|# lines}: {words}',
});

export const documentSymbols: ArticleFeature<DocumentSymbolParams, DocumentSymbol[] | SymbolInformation[]> = (
  article,
  _params,
  { abilities },
) => {
  const roots = outlineOf(article, abilities.told);
  return abilities.nestedSymbols ? roots : roots.flatMap((root) => flattened(root, article.uri));
};

/** A story or a section: what is between its heading and the next one of its level. */
interface Section {
  readonly start: number;
  readonly symbol: DocumentSymbol & { children: DocumentSymbol[] };
}

function outlineOf(article: OpenArticle, told: Told): DocumentSymbol[] {
  const annotations = article.listed();
  const { roots, sections } = sectionsOf(article, annotations, told);
  for (const { span, symbol } of itemsOf(article, annotations, told))
    sectionAt(sections, span.start)?.symbol.children.push(symbol);
  const byLine = (a: DocumentSymbol, b: DocumentSymbol) =>
    a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
  for (const { symbol } of sections) symbol.children.sort(byLine);
  return roots;
}

function sectionsOf(article: OpenArticle, { article: { blocks, text } }: Annotations, told: Told) {
  const headings = blocks.filter(({ kind }) => kind === 'headline' || kind === 'subhead');
  if (headings[0]?.kind !== 'headline' && blocks.length) headings.unshift(blocks[0]);
  const roots: DocumentSymbol[] = [];
  const sections: Section[] = [];
  headings.forEach((heading, index) => {
    const isRoot = index === 0 || heading.kind === 'headline';
    const next = headings.slice(index + 1).find(({ kind }) => kind === 'headline' || !isRoot);
    const section = sectionOf(article, heading, next?.span.start ?? text.length, told);
    sections.push(section);
    if (isRoot) roots.push(section.symbol);
    else roots.at(-1)?.children?.push(section.symbol);
  });
  return { roots, sections };
}

const longestHeadline = 80;

function sectionOf({ document }: OpenArticle, { kind, span, text }: Block, end: number, told: Told): Section {
  const what = kind === 'headline' ? blocks.headline : besideStory[kind];
  const symbol = {
    name: shortened(text, longestHeadline) || told(say.article()),
    detail: what ? told(what()) : '',
    kind: kind === 'subhead' ? SymbolKind.Namespace : SymbolKind.File,
    range: toRange(document, { start: span.start, end: Math.max(end, span.end) }),
    selectionRange: toRange(document, span),
    children: [],
  };
  return { start: span.start, symbol };
}

const longestQuotation = 50;

/** Quotations of some length, each entity where it is named first, and what is no running text. */
function itemsOf(article: OpenArticle, annotations: Annotations, told: Told): { span: Span; symbol: DocumentSymbol }[] {
  const names = annotations.entities.map(({ type, mentions, first: { span } }) => {
    const words = mentions.some(({ elsewhere }) => elsewhere !== undefined) ? say.twoWays : say.name;
    const detail = told(words({ kind: kindWords[type].one(), count: mentions.length }));
    return { span, symbol: symbolOf(article, textOf(annotations, span), detail, symbolKinds[type], span) };
  });
  const quotations = annotations.quotations
    .filter(({ kind }) => kind === 'direct' || kind === 'partial')
    .map((quotation) => {
      const speaker = speakerOf(annotations, annotations.attributions[quotation.index]) ?? '?';
      const name = `“${shortened(wordsOf(annotations, quotation), longestQuotation)}”`;
      return { span: quotation.span, symbol: symbolOf(article, name, speaker, SymbolKind.String, quotation.span) };
    });
  return [...names, ...quotations, ...besideStoryOf(article, annotations.article.blocks, told)];
}

/** Longer words are cut in the outline. */
const longestLine = 40;

/** Deck, byline, captions and the like, each by its words; lines of the page by how many are together. */
function besideStoryOf(
  article: OpenArticle,
  blocks: readonly Block[],
  told: Told,
): { span: Span; symbol: DocumentSymbol }[] {
  const others = blocks.flatMap(({ kind, span, text, furniture }) => {
    const what = besideStory[kind];
    if (!what || furniture !== undefined) return [];
    return [{ span, symbol: symbolOf(article, shortened(text, 60), told(what()), SymbolKind.Property, span) }];
  });
  const furniture = furnitureRuns(blocks).map((run) => {
    const span = { start: run[0].span.start, end: run[run.length - 1].span.end };
    const kinds = [
      ...new Set(run.flatMap((block) => (block.furniture ? [told(furnitureWords[block.furniture]())] : []))),
    ];
    const name = told(say.furniture({ lines: run.length, words: shortened(run[0].text, longestLine) }));
    return { span, symbol: symbolOf(article, name, kinds.join(', '), SymbolKind.Null, span) };
  });
  return [...others, ...furniture];
}

function symbolOf(article: OpenArticle, name: string, detail: string, kind: SymbolKind, span: Span): DocumentSymbol {
  const range = toRange(article.document, span);
  return { name: name.trim() || '“”', detail, kind, range, selectionRange: range };
}

function sectionAt(sections: readonly Section[], offset: number): Section | undefined {
  return sections.findLast(({ start }) => start <= offset) ?? sections[0];
}

function flattened(
  { name, kind, range, children = [] }: DocumentSymbol,
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  const own = { name, kind, location: { uri, range }, containerName };
  return [own, ...children.flatMap((child) => flattened(child, uri, name))];
}
