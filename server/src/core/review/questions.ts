// What only the reporter can answer: a finding as a question, in a plain sentence with the words in question.
import type { Finding } from '../rules/rule.ts';
import { ruleNamed } from '../rules/rule-named.ts';
import { cutShort } from '../text/cut-short.ts';
import { type Language, type Said, tellWhole, wording } from '../wording/wording.ts';

export const say = wording('questions', { quoted: '“{words}”', asIs: '{words}' });

const longestWords = 120;

/** The question that a finding raises, its words being those of its span; undefined where an editor can answer it alone. */
export function questionFor({ rule }: Pick<Finding, 'rule'>, words: string, language?: Language): string | undefined {
  const asked = ruleNamed(rule)?.question?.({ words: inMarks(cutShort(words, longestWords)) });
  return asked && tellWhole(asked, language);
}

/** Words that bring their own marks keep them; where they were cut, the closing mark is put back. */
function inMarks(words: string): Said {
  if (!/^[“"‘«„]/.test(words)) return say.quoted({ words });
  return say.asIs({ words: words.replace(/…$/, '…”') });
}
