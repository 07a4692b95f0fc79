// A country or union by its formal name, without the "the" that the name needs: the mark of a name that was swapped in.

import { isQuoted } from '../../paragraph/is-quoted.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { textBefore } from '../../text/before.ts';
import { type Span, shift } from '../../text/span.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';

export const say = wording('entity-missing-article', {
  found: '“{name}” needs “the”. Insert it.',
  use: 'Use “{words}”',
  badge: '“the” missing',
});

interface Bare {
  readonly span: Span;
  readonly name: string;
}

const demonyms =
  'Russian|Hellenic|Swiss|French|Italian|Portuguese|Czech|Slovak|Kyrgyz|Argentine|Dominican|Central African|Gabonese|Togolese|Tunisian|Lebanese|Algerian|Syrian Arab|Arab|Islamic|Federal|Hashemite';
/** How a republic calls itself: "Democratic Republic of Congo" is one as surely as "Republic of Kenya". */
const courses =
  "(?:(?:Democratic|People['’]s|Federal|Federative|Islamic|Socialist|Bolivarian|Co-operative|United) ){1,3}";
/** "State of Play", "State of Emergency": titles and conditions, no country. */
const noStates = 'Origin|Play|Emergency|Fear|War|Mind|Alert|Affairs|Grace|Nature|Siege';
const unions = 'Federation|Republic|Confederation|Kingdom';
const realms = 'Republic|Kingdom|State|Principality|Sultanate|Commonwealth';
/** Names with a common noun at their head, which "the" must open wherever they are. */
const formal = `(?:${demonyms}) (?:${unions})|(?:${courses})Republic of (?:the )?\\p{Upper}\\p{Lower}+|(?:${realms}) of (?!Ireland\\b|Korea\\b|China\\b|the\\b|(?:${noStates})\\b)\\p{Upper}\\p{Lower}+`;
/** Names that are bare before a noun ("European Union officials"), so that only a verb behind them tells. */
const adjectival =
  'Republic of (?:Korea|China|Ireland)|European Union|Philippines|Netherlands|Bahamas|United States|United Kingdom|United Nations|United Arab Emirates|US|U\\.S\\.|USA|UK|U\\.K\\.|EU';
const verb =
  "(?:is|was|has|had|will|would|could|should|must|can(?:not)?|may|might|does|did|says|said|wanted|needed|believes|remains|became|agreed|refused|asked|warned)(?:n['’]t)?(?![\\p{Alpha}-])";
const head = '(?<![\\p{Alpha}\\d-])';
const formalName = new RegExp(`${head}(?:${formal})(?![\\p{Alpha}-])`, 'gu');
const adjectivalName = new RegExp(`${head}(?:${adjectival})(?= ${verb})`, 'gu');
/** Countries that are bare only before a noun: behind a preposition and before the clause's end, nothing but the country is meant. */
const plural =
  'Netherlands|Philippines|Bahamas|Maldives|United States|United Kingdom|United Nations|United Arab Emirates|European Union|Czech Republic|Dominican Republic';
const behindPreposition = new RegExp(
  `(?<=\\b(?:for|to|from|in|with|against|by|across|throughout|into|outside|inside) )(?:${plural})(?=[.,;:!?](?:\\s|["”’)]|$)|$| (?:and|but|who|which|that|when|while|because|after|before|since|on|in|by) )`,
  'gu',
);
/** Asked first: none of the names is without one of these, and few paragraphs have any. */
const anyName = new RegExp(`${unions}|(?:${realms}) of |${adjectival}|${plural}`);
/** What may open a clause whose subject follows. */
const opensClause =
  /(?:^|[.;:!?]["”’']?\s|\b(?:that|but|because|if|when|while|although|as|since|unless|whether|before|after|where|said|says|asked|told|how|why))\s*$/i;
const determined =
  /\b(?:the|a|an|this|(?<!\b(?:said|says|told \p{Alpha}+|warned|argued|believes?|thinks?|claimed|added) )that|our|its|their|his|her|new|old|former|future|independent|every|each|any|no|of|de|la|first|second|third|modern|entire|whole|book|novel|memoir|film|movie|series|album|song|play|documentary|podcast|game)\s+(?:\p{Lower}+\s+)?$|[’']s?\s+$|\p{Upper}\p{Alpha}*\s+$|\b(?:St|Mr|Mrs|Ms|Dr|Prof|Gen|U\.S|U\.K)\.\s+$|["“‘(-]$/u;

export const rule: ArticleRule = {
  id: 'entity-missing-article',
  family: 'entity',
  scope: 'article',
  severity: 'information',
  summary: 'A formal name of a country or union lacks its “the”.',
  badge: say.badge,
  *check({ found }) {
    for (const { placed, items } of found('bare', bareNamesIn)) {
      if (placed.block.kind !== 'paragraph' && placed.block.kind !== 'listItem') continue;
      if (!/[.?!:;,…—–-]["”’')\]]*\s*$/.test(placed.paragraph.text)) continue; // a line without a stop is a head or a link
      for (const { span, name } of items) {
        const place = shift(span, placed.start);
        const opens = span.start === 0 || /[.!?]["”’']?\s+$/.test(placed.paragraph.text.slice(0, span.start));
        yield {
          span: place,
          message: say.found({ name }),
          fixes: () => [
            {
              title: say.use({ words: `${opens ? 'The' : 'the'} ${name}` }),
              edits: [{ span: { start: place.start, end: place.start }, text: opens ? 'The ' : 'the ' }],
              applicability: 'suggested',
            },
          ],
        };
      }
    }
  },
};

/** "Texas v. United States", "Commonwealth of Massachusetts v. Roe". */
const isCase = (text: string, start: number, end: number) =>
  /\bv(?:s|ersus)?\.?\s+$/.test(textBefore(text, start, 8)) || /^\s+v(?:s|ersus)?\.?\s/.test(text.slice(end, end + 9));

/** "(SEE RELATED: ", "JUST WATCHED Why ": a headline follows. */
const label = /\p{Upper}{3,} \p{Upper}{3,}:? (?:\p{Upper}\p{Lower}+ )?$/u;

function bareNamesIn({ text, quotations }: Paragraph): Bare[] {
  const found: Bare[] = [];
  if (!anyName.test(text)) return found;
  const before = (start: number) => textBefore(text, start, 40);
  const add = (start: number, name: string) => {
    const quoted = isQuoted({ quotations }, { start, end: start + name.length });
    if (!quoted && !isCase(text, start, start + name.length) && !label.test(before(start)))
      found.push({ span: { start, end: start + name.length }, name });
  };
  for (const { index, 0: name } of text.matchAll(formalName)) {
    const after = text.slice(index + name.length, index + name.length + 24);
    // before a capital or in a bracket it is part of a longer name, a list or a table
    if (!determined.test(before(index)) && !/^(?:\s+(?:\p{Upper}|\d)|[)’'])/u.test(after)) add(index, name);
  }
  for (const { index, 0: name } of text.matchAll(adjectivalName)) {
    if (index === 0 || opensClause.test(before(index))) add(index, name);
  }
  for (const { index, 0: name } of text.matchAll(behindPreposition)) add(index, name);
  return found.sort((a, b) => a.span.start - b.span.start);
}
