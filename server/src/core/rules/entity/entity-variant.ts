// Two forms of one name in the running text: US and U.S., Russia and Russian Federation, Czechia and Czech Republic.

import type { Annotations, Entity, Mention } from '../../annotate/annotations.ts';
import type { Gazetteer } from '../../language/gazetteer/gazetteer.ts';
import { isPost } from '../../paragraph/is-post.ts';
import { isUpper } from '../../text/characters.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery, Fix } from '../rule.ts';
import { formFixes, say as names, relatedPlaces, useFormFixes } from '../support/name-fixes.ts';
import { countsAt, hasLostItsStop, type WrittenForm, writtenForm } from '../support/name-forms.ts';
import { isInExtract, isOwn } from '../support/own-mentions.ts';
import { besideInstitutions, commonest, isOther, type PlacedForm } from './mixed-forms.ts';
import { type TwoWritings, twoWritings } from './name-writings.ts';

export const say = wording('entity-variant', {
  found: '“{written}” here, “{kept}” elsewhere. Use one form.',
  badge: 'written two ways',
});

export const rule: ArticleRule = {
  id: 'entity-variant',
  family: 'entity',
  scope: 'article',
  severity: 'information',
  summary: 'A name is written in two forms.',
  badge: say.badge,
  settled: 'form',
  *check(context) {
    const { annotations } = context;
    for (const two of twoWritings(context)) if (!isShouted(two)) yield* otherWriting(two, annotations.article.text);
    for (const { wrong, kept, right } of besideInstitutions(context)) yield* report(wrong, kept, right, annotations);
    for (const entity of annotations.entities) {
      if (entity.type === 'PER' || entity.mentions.length < 2) continue;
      const written = context.named('forms', entity, (texts) => writtenForms(texts, annotations.gazetteer));
      if (!written) continue;
      const forms = placeForms(entity, written, annotations);
      yield* mixedAbbreviations(forms, annotations);
      yield* officialBesideCommon(forms, entity, annotations);
      yield* twoNames(forms, annotations);
    }
  },
};

/** "Diaz Balart" where the name is "Diaz-Balart" elsewhere. */
function* otherWriting({ rare, kept }: TwoWritings, text: string): Iterable<Discovery> {
  const headed = kept.text[0].toUpperCase() + kept.text.slice(1); // "Al-Hadidi" opens a sentence
  const edits = rare.places.map((span) => ({ span, text: isUpper(text.charCodeAt(span.start)) ? headed : kept.text }));
  const related = kept.places.slice(0, 5).map((span) => ({ span, message: names.here({ name: kept.text }) }));
  const oneName = { places: rare.places, elsewhere: kept.text, there: kept.places };
  for (const edit of edits) {
    yield {
      oneName,
      span: edit.span,
      subject: rare.text,
      message: say.found({ written: rare.text, kept: kept.text }),
      related,
      fixes: () => formFixes(kept.text, edit, edits),
    };
  }
}

/** "BEIJING (AP) —" grown into a paragraph: a dateline's capitals are no other writing. */
const isShouted = ({ rare, kept }: TwoWritings) =>
  rare.text === rare.text.toUpperCase() && kept.text !== kept.text.toUpperCase() && /^\p{Upper}{4,}$/u.test(rare.text);

/** The forms of the entity by their words; undefined where there are none that could differ. */
function writtenForms(texts: readonly string[], gazetteer: Gazetteer): Map<string, WrittenForm> | undefined {
  if (texts.length < 2) return undefined;
  const written = new Map<string, WrittenForm>();
  for (const text of texts) {
    const form = writtenForm(text, gazetteer);
    if (form) written.set(text, form);
  }
  return written.size ? written : undefined;
}

function placeForms(
  { mentions }: Entity,
  written: ReadonlyMap<string, WrittenForm>,
  annotations: Annotations,
): PlacedForm[] {
  return mentions.flatMap((mention) => {
    const form = written.get(mention.text);
    return form &&
      isOwn(mention, annotations) &&
      !isInExtract(mention, annotations) &&
      !isPosted(mention, annotations) &&
      countsAt(form, mention, annotations)
      ? [{ ...form, mention }]
      : [];
  });
}

const isPosted = ({ paragraph }: Mention, { paragraphs }: Annotations) => isPost(paragraphs[paragraph].block.text);

/** US, U.S. and USA; UN and U.N.; "United States" in an adjective's place. The commonest is kept, the first of equals. */
function* mixedAbbreviations(forms: readonly PlacedForm[], annotations: Annotations): Iterable<Discovery> {
  const short = ownForms(
    forms.filter(({ kind }) => kind === 'abbreviation'),
    annotations,
  );
  const kept = commonest(short.map(({ style }) => style));
  if (!kept) return;
  const wrong = [...forms.filter(({ kind }) => kind === 'full'), ...short.filter(({ style }) => isOther(style, kept))];
  const right = short.filter(({ style }) => style === kept);
  yield* report(wrong, kept, right, annotations);
}

/** Paragraphs of a document that a colon may introduce. */
const longestDocument = 4;

/** The forms less those of a document that is given without marks: behind a colon, before the writer's own form comes again. */
function ownForms(forms: readonly PlacedForm[], { paragraphs }: Annotations): PlacedForm[] {
  return forms.filter(({ style, mention }) => {
    for (let at = mention.paragraph; at > 0 && at > mention.paragraph - longestDocument; at--) {
      const { text } = paragraphs[at].block;
      if (/^(?:…|\.\.\.|\[)/.test(text) || paragraphs[at - 1].block.text.trimEnd().endsWith(':')) return false;
      if (forms.some((other) => other.mention.paragraph === at && other.style !== style)) return true;
    }
    return true;
  });
}

/** "Russian Federation" where the writer says Russia elsewhere. */
function* officialBesideCommon(
  forms: readonly PlacedForm[],
  entity: Entity,
  annotations: Annotations,
): Iterable<Discovery> {
  const official = forms.filter(({ kind }) => kind === 'official');
  if (!official.length) return;
  const [{ style: name }] = official;
  const common = entity.mentions.filter((mention) => mention.text === name && isOwn(mention, annotations));
  if (common.length)
    yield* report(
      official,
      name,
      common.map((mention) => ({ ...official[0], mention })),
      annotations,
    );
}

/** Czechia and Czech Republic, Turkey and Türkiye: two names in use for one country. */
function* twoNames(forms: readonly PlacedForm[], annotations: Annotations): Iterable<Discovery> {
  const names = forms.filter(({ kind }) => kind === 'name');
  const kept = commonest(names.map(({ style }) => style));
  if (!kept) return;
  yield* report(
    names.filter(({ style }) => style !== kept),
    kept,
    names.filter(({ style }) => style === kept),
    annotations,
  );
}

function* report(
  wrong: readonly PlacedForm[],
  kept: string,
  right: readonly PlacedForm[],
  annotations: Annotations,
): Iterable<Discovery> {
  const spansOf = (forms: readonly PlacedForm[]) => forms.map(({ mention }) => mention.span);
  const oneName = { places: spansOf(wrong), elsewhere: kept, there: spansOf(right) };
  for (const form of wrong) {
    if (hasLostItsStop(form.mention, form, annotations)) continue;
    const { mention, length } = form;
    const written = mention.text.slice(0, length);
    yield {
      span: mention.span,
      // "United States soldiers" is hardly worth a word, but no house has it beside "US"
      severity: form.kind === 'full' ? 'hint' : undefined,
      oneName,
      subject: written,
      message: say.found({ written, kept }),
      related: relatedPlaces(
        right.map((place) => place.mention),
        names.here({ name: kept }),
        5,
      ),
      fixes: () => fixesOf(form, kept, wrong, annotations),
    };
  }
}

function fixesOf(form: PlacedForm, kept: string, wrong: readonly PlacedForm[], annotations: Annotations): Fix[] {
  const lengths = new Map(wrong.map(({ mention, length }) => [mention, length]));
  const replacement = (mention: Mention) => fitStop(kept, mention, lengths.get(mention)!, annotations);
  return useFormFixes(
    kept,
    form.mention,
    wrong.map(({ mention }) => mention),
    replacement,
  );
}

/** The form in the mention's place; its last stop may also end the sentence. */
function fitStop(
  kept: string,
  { span, text, paragraph }: Mention,
  length: number,
  { article, paragraphs }: Annotations,
): string {
  const rest = text.slice(length);
  if (rest) return kept + rest;
  const placed = paragraphs[paragraph];
  const ends = placed.paragraph.sentences.some((sentence) => placed.start + sentence.end === span.end);
  if (text.endsWith('.') && ends && !kept.endsWith('.')) return `${kept}.`;
  if (kept.endsWith('.') && article.text[span.end] === '.') return kept.slice(0, -1);
  return kept;
}
