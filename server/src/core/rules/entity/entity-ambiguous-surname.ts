// A bare surname that two people of the article bear.

import type { Annotations, Entity, Mention } from '../../annotate/annotations.ts';
import { foldName } from '../../language/gazetteer/fold-name.ts';
import { textBefore } from '../../text/before.ts';
import { determiners } from '../../word-lists/function-words.ts';
import { isRoleWord } from '../../word-lists/role-words.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery, Fix } from '../rule.ts';
import { say as nameFixes } from '../support/name-fixes.ts';
import { inNameList, isFullName, isOwn } from '../support/own-mentions.ts';
import { isWholePhrase } from '../support/person-slot.ts';
import { bearersOf } from '../support/surnames.ts';

export const say = wording('entity-ambiguous-surname', {
  found: '“{name}”: {one} or {other}? Give the full name.',
  use: 'Use “{name}”',
  question: 'Which {words} is meant?',
  badge: 'two share this name',
});

export const rule: ArticleRule = {
  id: 'entity-ambiguous-surname',
  family: 'entity',
  scope: 'article',
  severity: 'hint',
  summary: 'A surname alone where two people share it.',
  question: say.question,
  badge: say.badge,
  *check(context) {
    const { annotations } = context;
    for (const [surname, bearers] of bearersOf(context)) {
      if (bearers.length < 2) continue;
      const people = bearers.filter(({ name }) => hasFirstName(name));
      if (people.length > 1) yield* judge(surname, people, annotations);
    }
  },
};

/** "Three Roe associates", "Revealing Pask": what comes before a surname is not always a first name. */
function hasFirstName(name: string): boolean {
  const first = name.split(/[\s\u00a0]/, 1)[0].toLowerCase();
  return !determiners.has(first) && !/(?:ing|ed)$/.test(first) && !isRoleWord(first);
}

function* judge(surname: string, bearers: readonly Entity[], annotations: Annotations): Iterable<Discovery> {
  const mentions = bearers.flatMap((entity) => entity.mentions).sort((a, b) => a.span.start - b.span.start);
  const bare = mentions.filter((mention) => isBare(mention, surname, bearers) && isOwn(mention, annotations));
  if (bare.length > 2) return; // the article has settled whom the surname alone means
  for (const mention of bare) {
    if (isTitled(mention, bearers, annotations) || inNameList(mention, annotations)) continue;
    if (!isWholePhrase(mention, annotations) || isToldApart(mention, mentions, annotations)) continue;
    const introduced = bearers.filter((entity) =>
      entity.mentions.some(
        (other) => other.span.start < mention.span.start && isFullName(other) && isOwn(other, annotations),
      ),
    );
    if (introduced.length < 2 || isClear(mention, mentions) || isToldByPronoun(mention, introduced, annotations))
      continue;
    const names = introduced.map(({ name }) => name);
    yield {
      span: mention.span,
      subject: mention.text,
      message: say.found({ name: mention.text, one: names[0], other: names.slice(1).join(', ') }),
      related: introduced.map(({ first, name }) => ({ span: first.span, message: nameFixes.here({ name }) })),
      fixes: () =>
        names.map(
          (name): Fix => ({
            title: say.use({ name }),
            edits: [{ span: mention.span, text: name }],
            applicability: 'suggested',
          }),
        ),
    };
  }
}

/** "Roe", and "Ó Súilleabháin" or "van der Berg" where all bearers have the particle. */
function isBare({ text }: Mention, surname: string, bearers: readonly Entity[]): boolean {
  const folded = text.toLowerCase();
  if (folded === surname) return true;
  return folded.endsWith(` ${surname}`) && bearers.every(({ name }) => name.toLowerCase().endsWith(` ${folded}`));
}

/** "Mr. Valenisau", "Senator Roe" tell which of them is meant. */
function isTitled(mention: Mention, bearers: readonly Entity[], { article: { text } }: Annotations): boolean {
  const before = textBefore(text, mention.span.start, 6);
  if (/\p{Upper}\p{Alpha}{0,3}\.?[\s\u00a0]$/u.test(before)) return true;
  return bearers.some(({ roles }) =>
    roles.some(
      ({ span }) => Math.abs(span.end - mention.span.start) < 3 || Math.abs(span.start - mention.span.end) < 3,
    ),
  );
}

/** "the younger Roe", "Roe and his wife", "Roe “friends”", "the same Adam Roe" in the sentence before. */
function isToldApart({ span, paragraph }: Mention, mentions: readonly Mention[], annotations: Annotations): boolean {
  const { text } = annotations.article;
  if (/\b(?:younger|older|elder|senior|junior|first|former|late)[\s\u00a0]$/i.test(textBefore(text, span.start, 9)))
    return true;
  if (
    /^(?:,? (?:and|with) (?:his|her) (?:wife|husband|spouse|partner)\b| ["“‘])/.test(
      text.slice(span.end, span.end + 30),
    )
  )
    return true;
  const { start, paragraph: read } = annotations.paragraphs[paragraph];
  const own = read.sentences.findIndex((sentence) => span.start < sentence.end + start);
  if (own < 1) return false;
  const from = read.sentences[own - 1].start + start;
  const before = mentions.filter(
    (other) => from <= other.span.start && other.span.start < span.start && isFullName(other),
  );
  return before.length > 0 && before.every(({ entity }) => entity === before[0].entity);
}

/** "Roe ran on her own record": the sentence goes on with a pronoun that fits one of them, as far as first names tell. */
function isToldByPronoun(
  { span, paragraph }: Mention,
  bearers: readonly Entity[],
  { article, paragraphs, gazetteer }: Annotations,
): boolean {
  const { start, paragraph: read } = paragraphs[paragraph];
  const own = read.sentences.find((sentence) => span.start < sentence.end + start);
  const pronoun = tellingPronoun.exec(article.text.slice(span.end, own ? own.end + start : span.end));
  const contrary = pronoun && (/^(?:she|her)/i.test(pronoun[1] ?? pronoun[2] ?? pronoun[3]) ? 'male' : 'female');
  if (!contrary) return false;
  const fitting = bearers.filter(({ name, gender }) => {
    const told = gazetteer.genderOfFirstName(foldName(name.split(/[\s\u00a0]/, 1)[0]));
    return (told === 'female' || told === 'male' ? told : gender) !== contrary;
  });
  return fitting.length === 1;
}

/** One of the speaker's own, or with nobody else named before it: "Roe beat Pask's husband when he ran" tells nothing. */
const tellingPronoun = /\b(her|his) own\b|\b(herself|himself)\b|^\P{Upper}*?\b(she|he|her|his)\b/u;

/** How many paragraphs back a reader remembers who was spoken of. */
const nearParagraphs = 4;

/** Whether only one of them is named in full in the last paragraphs. */
function isClear(mention: Mention, mentions: readonly Mention[]): boolean {
  const near = mentions.filter(
    (other) =>
      other.span.start < mention.span.start &&
      mention.paragraph - other.paragraph <= nearParagraphs &&
      isFullName(other),
  );
  return near.length > 0 && near.every(({ entity }) => entity === near[0].entity);
}
