// What only the reporter can answer: a finding as a question, in a plain sentence with the words in question.
import type { Finding } from '../rules/rule.ts';

const asked: Readonly<Record<string, (words: string) => string>> = {
  'entity-accent-mixed': (words) => `How is ${words} spelled: with the accent or without?`,
  'entity-acronym-unexpanded': (words) => `What does ${words} stand for?`,
  'entity-age-conflict': (words) => `Which age is right: ${words}?`,
  'entity-ambiguous-surname': (words) => `Which ${words} is meant?`,
  'entity-misspelling': (words) => `How is ${words} spelled?`,
  'entity-pronoun-conflict': (words) => `Whom does ${words} stand for?`,
  'entity-title-conflict': (words) => `Which title is right: ${words}?`,
  'entity-unintroduced': (words) => `What are the full name and role of ${words}?`,
  'fact-age-birth-year': (words) => `Which is right, the age or the year: ${words}?`,
  'fact-day-date': (words) => `Which is right, the day or the date: ${words}?`,
  'fact-sum': (words) => `Do the figures add up: ${words}?`,
  'headline-entity-missing': (words) => `Who or what is ${words}? Only the headline says so.`,
  'headline-number-mismatch': (words) => `Which figure is right, the headline’s or the story’s: ${words}?`,
  'headline-quote-unsupported': (words) => `Where were the headline’s words said: ${words}?`,
  'placeholder-left': (words) => `What goes in the place of ${words}?`,
  'quote-boundary': (words) => `Are these still the speaker’s words: ${words}?`,
  'quote-changed': (words) => `Which wording is right: ${words}?`,
  'quote-speaker-unclear': (words) => `Who is meant by ${words}?`,
  'quote-unattributed': (words) => `Who said ${words}?`,
  'quote-unbalanced': (words) => `Where do these quoted words end: ${words}?`,
};

const longestWords = 120;

/** The question that a finding raises, its words being those of its span; undefined where an editor can answer it alone. */
export function questionFor({ rule }: Pick<Finding, 'rule'>, words: string): string | undefined {
  const line = words.replace(/\s+/g, ' ').trim();
  const cut = line.length > longestWords ? `${line.slice(0, line.lastIndexOf(' ', longestWords))}…` : line;
  const quoted = /^[“"‘«„]/.test(cut) ? cut.replace(/…$/, '…”').replace(/””$/, '”') : `“${cut}”`;
  return asked[rule]?.(quoted);
}
