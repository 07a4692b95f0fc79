// A surname before the full name.

import type { Annotations } from '../../annotate/annotations.ts';
import { keyOf } from '../../annotate/spelling/capital-words.ts';
import { names } from '../../annotate/spelling/evidence.ts';
import { famousPeople } from '../../language/gazetteer/famous-names.ts';
import { commonWord, firstName } from '../../language/words/lexicon.ts';
import { textBefore } from '../../text/before.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { isKinWord } from '../../word-lists/role-words.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule, Fix, RuleContext } from '../rule.ts';
import { type Introduction, unfinished } from '../support/people/introductions.ts';
import { isKnownToAll } from '../support/people/known-to-all.ts';
import { titledSpan } from '../support/titles.ts';

export const say = wording('entity-late-introduction', {
  found: '“{short}” comes before the full name, “{long}”. Give the full name first, then the surname.',
  full: 'The full name first appears here',
  swap: 'Give the full name here and “{short}” later',
  give: 'Give the full name here',
  badge: 'introduced late',
});

export const rule: ArticleRule = {
  id: 'entity-late-introduction',
  family: 'entity',
  scope: 'article',
  severity: 'information',
  summary: 'A surname comes before the full name.',
  badge: say.badge,
  *check(context) {
    const { annotations } = context;
    const { text } = annotations.article;
    for (const introduction of unfinished(context)) {
      const { first, title, surname, evidence } = introduction;
      const full = introduction.full ?? outsideBehind(introduction);
      if (!full || (title && isKnownToAll(surname))) continue;
      const [short, long] = [first, full].map(({ start, end }) => text.slice(start, end));
      if (!isSomebody(long, annotations) || isOfKin(text.slice(first.end, full.start))) continue;
      yield {
        span: first,
        subject: long,
        severity: isKnownToAll(surname) || evidence.has('thing') || isRelative(long) ? 'hint' : 'information',
        message: say.found({ short, long }),
        related: [{ span: full, message: say.full() }],
        fixes: () => [full === introduction.full ? swap(first, full, short, context) : giveFull(first, long)],
      };
    }
  },
};

/** A caption that comes later; what comes before the text, the other rule asks for. */
const outsideBehind = ({ first, outside }: Introduction) =>
  outside && outside.start > first.start ? outside : undefined;

/** "Team Romney", "Lorillard Tobacco": two words of which one is a plain word, and the other not known for a first name. */
function isSomebody(long: string, { lexicon }: Annotations): boolean {
  const [first, last, more] = long.split(/[\s\u00a0]+/);
  if (/^\p{Upper}$/u.test(first)) return false; // "C Paterson", in a line-up
  if (!last || more) return true;
  const [given, family] = [first, last].map((word) => lexicon.kindsOf(keyOf(word)));
  const isPlain = (kinds: number) => (kinds & commonWord) !== 0 && (kinds & names) === 0;
  return !isPlain(given) && !(isPlain(family) && (given & firstName) === 0);
}

/** "Mr. Roe and his wife, Ann Roe", "Roe's son, Bo Roe": the full name is somebody else's. */
function isOfKin(between: string): boolean {
  const kin = /^(?:['’]s?| and (?:his|her)) (?:\p{Lower}+ ){0,2}(\p{Lower}+),? $/u.exec(between)?.[1];
  return kin !== undefined && isKinWord(kin);
}

/** "Ann Romney": readers know another of that surname, and it may be he who was meant. */
function isRelative(long: string): boolean {
  const words = long.split(/[\s\u00a0]+/);
  const known = famousPeople.filter((name) => name.endsWith(` ${words.at(-1)}`));
  return known.length > 0 && !known.some((name) => name.startsWith(`${words[0]} `));
}

/** A caption keeps its full name. */
const giveFull = (span: Span, text: string): Fix => ({
  title: say.give(),
  edits: [{ span, text }],
  applicability: 'suggested',
});

function swap(first: Span, full: Span, short: string, { annotations }: RuleContext): Fix {
  const titled = withTitle(full, annotations);
  const { text } = annotations.article;
  const long = text.slice(titled.start, titled.end);
  return {
    title: say.swap({ short }),
    edits: [
      { span: first, text: isAtHead(text, first.start) ? long[0].toUpperCase() + long.slice(1) : long },
      { span: titled, text: short },
    ],
    applicability: 'suggested',
  };
}

function withTitle(full: Span, annotations: Annotations): Span {
  const mention = annotations.mentions.find(({ span }) => overlaps(span, full));
  const entity = mention && annotations.entities.find(({ id }) => id === mention.entity);
  return mention && entity ? titledSpan({ ...mention, span: full }, entity, annotations) : full;
}

const isAtHead = (text: string, start: number) => /(?:^|[.!?]["”’]? |\n)$/.test(textBefore(text, start, 3));
