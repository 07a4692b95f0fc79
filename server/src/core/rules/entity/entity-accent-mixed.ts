// One name with its accents here and without them there.

import type { Annotations, Mention } from '../../annotate/annotations.ts';
import { foldAccents } from '../../text/fold.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery } from '../rule.ts';
import { say as names, relatedPlaces, useFormFixes } from '../support/name-fixes.ts';
import { isOwn } from '../support/own-mentions.ts';

export const say = wording('entity-accent-mixed', {
  lacking: '“{wrong}” here, “{right}” elsewhere. Use one form, probably the one with accents.',
  added: '“{wrong}” here, “{right}” elsewhere. Use one form, probably the one without accents.',
  question: 'How is {words} spelled, with the accent or without?',
  badge: 'accents differ',
});

export const rule: ArticleRule = {
  id: 'entity-accent-mixed',
  family: 'entity',
  scope: 'article',
  severity: 'warning',
  summary: 'A name has accents in one place and not in another.',
  question: say.question,
  badge: say.badge,
  settled: 'form',
  *check({ annotations, named }) {
    for (const entity of annotations.entities) {
      const pairs = named('spellings', entity, (texts) => (texts.some(hasAccent) ? [...spellings(texts)] : []));
      if (pairs.length === 0) continue;
      const own = entity.mentions.filter((mention) => isOwn(mention, annotations) || isInTurn(mention, annotations));
      for (const [lacking, accented] of pairs) yield* judge(lacking, accented, own, entity.mentions);
    }
  },
};

/** How names are written in an interview is the desk's, whoever says them. */
const isInTurn = ({ quoted, paragraph }: Mention, { paragraphs }: Annotations) =>
  !quoted && paragraphs[paragraph].block.kind === 'turn';

const hasAccent = (text: string) => foldAccents(text) !== text;

/** Each writing of a word that lacks accents which it has in another mention, and the writing with the most of them. */
function* spellings(texts: readonly string[]): Iterable<readonly [lacking: string, accented: string]> {
  const writings = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const word of wordsOf(text)) {
      const folded = foldAccents(word);
      const known = writings.get(folded);
      if (known) known.add(word);
      else writings.set(folded, new Set([word]));
    }
  }
  for (const forms of writings.values()) {
    if (forms.size < 2) continue;
    const accented = [...forms].sort((one, other) => accentsOf(other) - accentsOf(one))[0];
    for (const form of forms) if (form !== accented && lacksSome(form, accented)) yield [form, accented];
  }
}

const accentsOf = (word: string) => [...word].filter((letter) => foldAccents(letter) !== letter).length;

/**
 * Whether a word is another one with some accents left out, and none put in: "Jökulsdottir" beside "Jökulsdóttir". Letter by letter, for
 * "þ" folds to two.
 */
function lacksSome(word: string, accented: string): boolean {
  const full = [...accented];
  const letters = [...word];
  return (
    letters.length === full.length &&
    letters.every((letter, at) => letter === full[at] || letter === foldAccents(full[at]))
  );
}

function* judge(
  lacking: string,
  accented: string,
  own: readonly Mention[],
  all: readonly Mention[],
): Iterable<Discovery> {
  const without = own.filter(({ text }) => hasWord(text, lacking));
  const running = own.filter(({ text }) => hasWord(text, accented));
  const withAccent = running.length ? running : all.filter(({ text, quoted }) => !quoted && hasWord(text, accented));
  if (without.length === 0 || withAccent.length === 0) return;
  const [rare, common] =
    running.length && without.length > running.length ? [withAccent, without] : [without, withAccent];
  const [wrong, right] = rare === without ? [lacking, accented] : [accented, lacking];
  const replacement = ({ text }: Mention) => text.replace(wrong, right);
  const spansOf = (mentions: readonly Mention[]) => mentions.map(({ span }) => span);
  const oneName = { places: spansOf(rare), elsewhere: right, there: spansOf(common) };
  for (const mention of rare) {
    yield {
      oneName,
      span: mention.span,
      subject: wrong,
      message: rare === without ? say.lacking({ wrong, right }) : say.added({ wrong, right }),
      related: relatedPlaces(common, names.here({ name: right }), 3),
      fixes: () => useFormFixes(replacement(mention), mention, rare, replacement),
    };
  }
}

const hasWord = (text: string, word: string) => text.includes(word) && wordsOf(text).includes(word);
const wordsOf = (text: string) => text.replace(/['’]s?$/, '').split(/[\s\u00a0]+/);
