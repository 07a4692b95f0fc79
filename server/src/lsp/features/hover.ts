// What the article says about the name or quotation under the cursor, to be read in a second; elsewhere, what a line is that is no
// part of the story.
import { type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import {
  type Annotations,
  type ArchivedName,
  type Block,
  type Entity,
  foldPhrase,
  type Quotation,
  type Span,
  withBlockQuotations,
} from '../../core/index.ts';
import type { ArticleFeature, Desk } from '../desk.ts';
import { offsetOf } from '../from-lsp.ts';
import { besideStory, furnitureWords } from '../kinds.ts';
import { blockAt, entityOf, mentionAt, quotationAt } from '../lookup.ts';
import type { OpenArticle } from '../open-article.ts';
import { toRange } from '../to-lsp.ts';
import { count, formsOf, howKnown, kindWords, plain, shortened, speakerOf, wordsOf } from '../wording.ts';

export const hover: ArticleFeature<HoverParams, Promise<Hover | null>> = async (article, { position }, desk) => {
  const annotations = withBlockQuotations(article.annotations());
  const offset = offsetOf(article.document, position);
  const mention = mentionAt(annotations, offset);
  const entity = mention && entityOf(annotations, mention);
  if (mention && entity) {
    const archived = archivedNames(await desk.archive.spellings(article, entity.name), entity);
    return hoverOf([...aboutEntity(article, entity, desk), ...archived], mention, article, desk);
  }
  const quotation = quotationAt(annotations, offset);
  if (quotation) return hoverOf(aboutQuotation(article, annotations, quotation), quotation, article, desk);
  const block = blockAt(annotations.article, offset);
  const beside = block && aboutBlock(block, offset);
  return beside ? hoverOf(beside.lines, beside, article, desk) : null;
};

/** What a line is that is no running text, or what of the page grew into a paragraph. */
function aboutBlock({ kind, span, furniture, glued = [] }: Block, offset: number) {
  const grown = glued.find(({ start, end }) => start <= offset && offset <= end);
  if (grown) return { span: grown, lines: ['**Page furniture** · grew into the paragraph', notRead] };
  const name = besideStory[kind];
  if (!furniture && !name) return undefined;
  const what = furniture ? `**Page furniture** · ${furnitureWords[furniture]}` : `**${name}**`;
  return { span, lines: [what, notRead] };
}

const notRead = 'No part of the running text: no name is introduced here, and nobody is given the word.';

function hoverOf(lines: readonly string[], place: { readonly span: Span }, article: OpenArticle, desk: Desk): Hover {
  const range = toRange(article.document, place.span);
  const markdown = lines.join('  \n');
  if (desk.abilities.markdownHovers) return { range, contents: { kind: MarkupKind.Markdown, value: markdown } };
  const value = markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|\\(.)/g, '$1');
  return { range, contents: { kind: MarkupKind.PlainText, value } };
}

function aboutEntity(article: OpenArticle, entity: Entity, desk: Desk): string[] {
  const { name, type, roles, ages } = entity;
  const described = [...new Set(roles.map(({ text }) => text))].slice(0, 3).map(plain);
  const years = [...new Set(ages.map((age) => age.years))];
  return [
    `**${plain(name)}** · ${kindWords[type].one}`,
    ...(described.length ? [described.join(' · ')] : []),
    referenceAndForms(article, entity),
    ...(years.length ? [`Age: ${years.join(', ')}`] : []),
    ...saidBy(article, article.annotations(), entity),
    ...elsewhere(article, entity, desk),
  ];
}

function referenceAndForms(article: OpenArticle, entity: Entity): string {
  const forms = formsOf(entity).map(({ text, count: number }) => `“${plain(text)}” ${number}×`);
  return `First reference: ${lineLink(article, entity.first.span.start)} · ${forms.slice(0, 8).join(', ')}`;
}

/** The other articles that name the same person. */
function elsewhere({ id }: OpenArticle, { name }: Entity, { newsroom }: Desk): string[] {
  const people = newsroom.view(id).people(foldPhrase(name));
  const articles = [...new Set(people.map(({ article }) => article))];
  if (!articles.length) return [];
  const shown = articles.slice(0, 3).map((other) => articleLink(other, newsroom.headline(other)));
  const rest = articles.length > 3 ? ` and ${count(articles.length - 3, 'more article')}` : '';
  return [`Also in ${shown.join(', ')}${rest}`];
}

/** How the archive knows a name: how often, since when, how else it is spelled, what its bearer was called last. */
function archivedNames(names: readonly ArchivedName[], { name, type }: Entity): string[] {
  const itself = names.find((one) => one.name === name && one.type === type);
  const others = names.filter((one) => one !== itself && one.name !== name).slice(0, 3);
  const known = itself
    ? `${count(itself.articles, 'archived article')}${itself.first ? ` since ${itself.first.slice(0, 4)}` : ''}`
    : 'Not in the archive';
  if (!itself && !others.length) return [];
  const spelled = others.map((other) => `“${plain(other.name)}” ${other.articles}×`).join(', ');
  const last = itself?.role && `last called “${plain(itself.role)}”${itself.last ? ` (latest: ${itself.last})` : ''}`;
  return [[known, spelled && `also spelled ${spelled}`, last].filter(Boolean).join('; ')];
}

function saidBy(article: OpenArticle, annotations: Annotations, { id }: Entity): string[] {
  const said = annotations.quotations.filter(({ index }) => annotations.attributions[index]?.entity === id);
  const shown = said.slice(0, 3).map((quotation) => {
    return `${lineLink(article, quotation.span.start)} “${plain(shortened(wordsOf(annotations, quotation), 60))}”`;
  });
  return said.length ? [`Says ${count(said.length, 'thing')} in quotation marks:`, ...shown] : [];
}

function aboutQuotation(article: OpenArticle, annotations: Annotations, quotation: Quotation): string[] {
  const attribution = annotations.attributions[quotation.index];
  const speaker = speakerOf(annotations, attribution);
  const lineOf = (offset: number) => article.document.positionAt(offset).line + 1;
  const source = attribution?.source;
  const how = howKnown(attribution, lineOf);
  const where = source && how.includes('line') ? ` · ${lineLink(article, source.start)}` : '';
  const words = count(wordsOf(annotations, quotation).split(/\s+/).length, 'word');
  return [`${speaker ? `**${plain(speaker)}**` : '**Nobody is credited**'} · quotation of ${words}`, `${how}${where}`];
}

function lineLink({ uri, document }: OpenArticle, offset: number): string {
  const line = document.positionAt(offset).line + 1;
  return `[line ${line}](${linkTarget(uri)}#L${line})`;
}

function articleLink(uri: string, title: string | undefined): string {
  return `[${plain(shortened(title ?? uri.slice(uri.lastIndexOf('/') + 1), 50))}](${linkTarget(uri)})`;
}

/** A URI that cannot end the link early. */
function linkTarget(uri: string): string {
  return uri.replace(/[()<>\s\\]/g, (mark) => encodeURIComponent(mark).replace('(', '%28').replace(')', '%29'));
}
