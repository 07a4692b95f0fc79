// One name with its accents here and without them there.

import type { Mention } from '../../annotate/annotations.ts';
import { foldAccents } from '../../text/fold.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Discovery } from '../rule.ts';
import { say as names, relatedPlaces, useFormFixes } from '../support/name-fixes.ts';
import { ownMentions } from '../support/own-mentions.ts';

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
  *check({ annotations }) {
    for (const entity of annotations.entities) {
      if (!entity.mentions.some(({ text }) => hasAccent(text))) continue;
      const own = ownMentions(entity, annotations);
      for (const [plain, accented] of spellings(entity.mentions)) yield* judge(plain, accented, own, entity.mentions);
    }
  },
};

const hasAccent = (text: string) => foldAccents(text) !== text;

/** For each word that has accents in some mention and none in another: the spelling without them, and the commonest with them. */
function spellings(mentions: readonly Mention[]): Map<string, string> {
  const accented = new Map<string, string>();
  for (const text of new Set(mentions.map((mention) => mention.text))) {
    if (!hasAccent(text)) continue;
    for (const word of wordsOf(text))
      if (hasAccent(word) && !accented.has(foldAccents(word))) accented.set(foldAccents(word), word);
  }
  return accented;
}

function* judge(
  plain: string,
  accented: string,
  own: readonly Mention[],
  all: readonly Mention[],
): Iterable<Discovery> {
  const without = own.filter(({ text }) => hasWord(text, plain));
  const running = own.filter(({ text }) => hasWord(text, accented));
  const withAccent = running.length ? running : all.filter(({ text, quoted }) => !quoted && hasWord(text, accented));
  if (without.length === 0 || withAccent.length === 0) return;
  const [rare, common] =
    running.length && without.length > running.length ? [withAccent, without] : [without, withAccent];
  const [wrong, right] = rare === without ? [plain, accented] : [accented, plain];
  const replacement = ({ text }: Mention) => text.replace(wrong, right);
  for (const mention of rare) {
    yield {
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
