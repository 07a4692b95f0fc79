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
  type Said,
  type Span,
  withBlockQuotations,
  wording,
} from '../../core/index.ts';
import type { ArticleFeature, Desk } from '../desk.ts';
import { offsetOf } from '../from-lsp.ts';
import { besideStory, furnitureWords } from '../kinds.ts';
import { blockAt, entityOf, mentionAt, quotationAt } from '../lookup.ts';
import type { OpenArticle } from '../open-article.ts';
import { toRange } from '../to-lsp.ts';
import { howKnown, kindWords, linkTarget, mentionedFormsOf, plain, shortened, speakerOf, wordsOf } from '../wording.ts';
import { otherWordings } from './other-wordings.ts';

export const say = wording('hover', {
  furniture: 'Page furniture',
  grown: 'mixed into the paragraph',
  notRead: 'Not part of the story: no one is introduced or quoted here.',
  line: 'line {line}',
  first: 'First reference: {line} · {forms}',
  odd: 'elsewhere “{form}”',
  age: 'Age: {years}',
  alsoIn: 'Also in {articles}',
  alsoInMore: 'Also in {articles} and {more:# more article|# more articles}',
  archived: '{articles:# archived article|# archived articles}',
  archivedSince: '{articles:# archived article|# archived articles} since {year}',
  notArchived: 'Not in the archive',
  alsoSpelled: 'also spelled {forms}',
  lastCalled: 'last called “{role}”',
  lastCalledOn: 'last called “{role}” (latest: {day})',
  quoted: 'Quoted {count:once|# times}:',
  noSpeaker: 'Nobody is credited',
  words: 'quotation of {count:# word|# words}',
});

export const hover: ArticleFeature<HoverParams, Promise<Hover | null>> = async (article, { position }, desk) => {
  const annotations = withBlockQuotations(article.listed());
  const offset = offsetOf(article.document, position);
  const mention = mentionAt(annotations, offset);
  const entity = mention && entityOf(annotations, mention);
  if (mention && entity) {
    const archived = archivedNames(await desk.archive.spellings(article, entity.name), entity, desk);
    return hoverOf([...aboutEntity(article, entity, desk), ...archived], mention, article, desk);
  }
  const quotation = quotationAt(annotations, offset);
  if (quotation) {
    const lines = [...aboutQuotation(article, annotations, quotation, desk), ...otherWordings(article, offset, desk)];
    return hoverOf(lines, quotation, article, desk);
  }
  const block = blockAt(annotations.article, offset);
  const beside = block && aboutBlock(block, offset, desk);
  return beside ? hoverOf(beside.lines, beside, article, desk) : null;
};

/** What a line is that is no running text, or what of the page grew into a paragraph. */
function aboutBlock({ kind, span, furniture, glued = [] }: Block, offset: number, { abilities: { told } }: Desk) {
  const notRead = told(say.notRead());
  const page = `**${told(say.furniture())}**`;
  const grown = glued.find(({ start, end }) => start <= offset && offset <= end);
  if (grown) return { span: grown, lines: [`${page} · ${told(say.grown())}`, notRead] };
  const name = besideStory[kind];
  if (furniture) return { span, lines: [`${page} · ${told(furnitureWords[furniture]())}`, notRead] };
  return name && { span, lines: [`**${told(name())}**`, notRead] };
}

function hoverOf(lines: readonly string[], place: { readonly span: Span }, article: OpenArticle, desk: Desk): Hover {
  const range = toRange(article.document, place.span);
  const markdown = lines.join('  \n');
  if (desk.abilities.markdownHovers) return { range, contents: { kind: MarkupKind.Markdown, value: markdown } };
  const value = markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*\*|\\(.)/g, '$1');
  return { range, contents: { kind: MarkupKind.PlainText, value } };
}

function aboutEntity(article: OpenArticle, entity: Entity, desk: Desk): string[] {
  const { told } = desk.abilities;
  const { name, type, roles, ages } = entity;
  const described = [...new Set(roles.map(({ text }) => text))].slice(0, 3).map(plain);
  const years = [...new Set(ages.map((age) => age.years))];
  return [
    `**${plain(name)}** · ${told(kindWords[type].one())}`,
    ...(described.length ? [described.join(' · ')] : []),
    referenceAndForms(article, entity, desk),
    ...(years.length ? [told(say.age({ years: years.join(', ') }))] : []),
    ...saidBy(article, article.listed(), entity, desk),
    ...elsewhere(article, entity, desk),
  ];
}

function referenceAndForms(article: OpenArticle, entity: Entity, desk: Desk): string {
  const forms = mentionedFormsOf(entity).map(({ text, count, elsewhere }) => {
    const odd = elsewhere === undefined ? '' : `; ${desk.abilities.told(say.odd({ form: plain(elsewhere) }))}`;
    return `“${plain(text)}” ${count}× (${linesOf(text, entity, article)}${odd})`;
  });
  const line = lineLink(article, entity.first.span.start, desk);
  return desk.abilities.told(say.first({ line, forms: forms.slice(0, 8).join(', ') }));
}

/** A form on more lines has its first ones. */
const linesShown = 6;

/** The lines that a form of a name is on, each a link. */
function linesOf(form: string, { mentions }: Entity, { uri, document }: OpenArticle): string {
  const own = mentions.filter(({ text }) => text === form);
  const lines = [...new Set(own.map(({ span }) => document.positionAt(span.start).line + 1))];
  const links = lines.slice(0, linesShown).map((line) => `[${line}](${linkTarget(uri)}#L${line})`);
  return [...links, ...(lines.length > linesShown ? ['…'] : [])].join(', ');
}

/** More articles are counted. */
const articlesShown = 3;

/** The other articles that name the same person. */
function elsewhere({ id }: OpenArticle, { name }: Entity, { newsroom, abilities }: Desk): string[] {
  const people = newsroom.view(id).people(foldPhrase(name));
  const articles = [...new Set(people.map(({ article }) => article))];
  if (!articles.length) return [];
  const shown = articles.slice(0, 3).map((other) => articleLink(other, newsroom.headline(other)));
  const more = Math.max(0, articles.length - articlesShown);
  const list = shown.join(', ');
  return [abilities.told(more ? say.alsoInMore({ articles: list, more }) : say.alsoIn({ articles: list }))];
}

/** How the archive knows a name: how often, since when, how else it is spelled, what its bearer was called last. */
function archivedNames(
  names: readonly ArchivedName[],
  { name, type }: Entity,
  { abilities: { told } }: Desk,
): string[] {
  const itself = names.find((one) => one.name === name && one.type === type);
  const others = names.filter((one) => one !== itself && one.name !== name).slice(0, 3);
  if (!itself && !others.length) return [];
  const spelled = others.map((other) => `“${plain(other.name)}” ${other.articles}×`).join(', ');
  const facts = [
    itself ? howOften(itself) : say.notArchived(),
    ...(spelled ? [say.alsoSpelled({ forms: spelled })] : []),
    ...(itself?.role ? [lastRole(plain(itself.role), itself.last)] : []),
  ];
  return [facts.map(told).join('; ')];
}

function howOften({ articles, first }: ArchivedName): Said {
  return first ? say.archivedSince({ articles, year: first.slice(0, 4) }) : say.archived({ articles });
}

function lastRole(role: string, day: string | undefined): Said {
  return day ? say.lastCalledOn({ role, day }) : say.lastCalled({ role });
}

function saidBy(article: OpenArticle, annotations: Annotations, { id }: Entity, desk: Desk): string[] {
  const said = annotations.quotations.filter(({ index }) => annotations.attributions[index]?.entity === id);
  const shown = said.slice(0, 3).map((quotation) => {
    const words = plain(shortened(wordsOf(annotations, quotation), 60));
    return `${lineLink(article, quotation.span.start, desk)} “${words}”`;
  });
  return said.length ? [desk.abilities.told(say.quoted({ count: said.length })), ...shown] : [];
}

function aboutQuotation(article: OpenArticle, annotations: Annotations, quotation: Quotation, desk: Desk): string[] {
  const { told } = desk.abilities;
  const attribution = annotations.attributions[quotation.index];
  const speaker = speakerOf(annotations, attribution);
  const lineOf = (offset: number) => article.document.positionAt(offset).line + 1;
  const source = attribution?.source;
  const where = source ? ` · ${lineLink(article, source.start, desk)}` : '';
  const words = told(say.words({ count: wordsOf(annotations, quotation).split(/\s+/).length }));
  return [
    `**${speaker ? plain(speaker) : told(say.noSpeaker())}** · ${words}`,
    `${told(howKnown(attribution, lineOf))}${where}`,
  ];
}

function lineLink({ uri, document }: OpenArticle, offset: number, { abilities }: Desk): string {
  const line = String(document.positionAt(offset).line + 1);
  return `[${abilities.told(say.line({ line }))}](${linkTarget(uri)}#L${line})`;
}

/** A longer headline is cut in a link. */
const longestHeadline = 50;

function articleLink(uri: string, title: string | undefined): string {
  return `[${plain(shortened(title ?? uri.slice(uri.lastIndexOf('/') + 1), longestHeadline))}](${linkTarget(uri)})`;
}
