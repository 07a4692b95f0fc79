// Where copy that has lost a closing mark goes on to name the speaker.

import { speechVerbs } from '../../language/abbreviations.ts';
import { startsWithSpeaker, startsWithSpeechVerb } from '../../language/sentences.ts';
import { isCapital, skipSpaces } from '../../text/characters.ts';
import { nameParticles } from '../../word-lists/name-particles.ts';
import { isRoleWord } from '../../word-lists/role-words.ts';
import { words as list } from '../../word-lists/words.ts';

/**
 * Where an attribution begins in text[from, to), right after the comma (or ? or !) that parts it from the words before:
 * "…, said Maud Ellery", "…! she cried". -1 where there is none. Behind a closing mark, `afterNested`, it
 * may be part of the quotation: ‘Never,’ he said.
 */
export function findAttribution(text: string, from: number, to: number, afterNested = false): number {
  for (let at = from; at < to; at++) {
    const character = text[at];
    if (character !== ',' && character !== '?' && character !== '!') continue;
    let closed = at + 1;
    while (afterNested && closed < at + 3 && /['’"”]/.test(text[closed] ?? '')) closed++;
    const next = skipSpaces(text, closed);
    if (next >= to || /^(?:I|We|You) /.test(text.slice(next, next + 4))) continue; // the speaker's own "I said"
    const isAttribution =
      startsWithSpeechVerb(text, next) ||
      startsWithSpeaker(text, next) ||
      pronounSaid.test(text.slice(next, next + pronounRead)) ||
      (character === ',' && startsWithDescribedSpeaker(text, next));
    if (isAttribution && !isAside(text, next)) return closed;
  }
  return -1;
}

/** "it said.", "he once said.", with nothing more: what was said is over. */
const pronounSaid = new RegExp(
  `^(?:(?:it|they) |s?he (?:once|also|later|then|simply|has|had) )(?:${[...speechVerbs].join('|')})[.,;]`,
);
const pronounRead = 40;

/** Whether somebody is named in the midst of a sentence that goes on: "…, Hansell wrote, the state would end". */
function isAside(text: string, at: number): boolean {
  return /^(?:[\p{Alpha}.’'-]+ ){1,4}?\p{Lower}+, (?:the|an?|he|it|they|there|th[ae]t|this|these|those|we|I|you) \p{Lower}/u.test(
    text.slice(at, at + 80),
  );
}

/** A speaker and what he is, then the verb, then the stop or a circumstance: no clause that would tell what was said. */
const describedSpeaker = new RegExp(
  `^(.{2,110}?),? (?:${[...speechVerbs].join('|')}|(?:is|was) quoted as saying)(?=[.,;]| (?:in|at|on|to|during|after|of|as|when|while|earlier|later|yesterday|today|last|this)\\b| \\p{Upper})|^(.{2,110}?),? told (?!(?:the|an?|his|her|our|my|their|your|us|me) )(?:[\\p{Lower}-]+ ){1,2}\\p{Upper}|^(.{2,110}?),? told (?:the (?=\\p{Upper})|(?:her|him|me|us|them)(?=[.;]))`,
  'u',
);

/** "a third local fisherman": the article counted. */
const longestKind = 4;

/**
 * "the agent added", "SSA Acting Commissioner Carol Vane wrote to", "Trey Gray, director of the harbour office, said", "Nordbank
 * chief executive Carla Gohn said", "singer Gary Lund and drummer Jo Quint said".
 */
function startsWithDescribedSpeaker(text: string, at: number): boolean {
  const found = describedSpeaker.exec(text.slice(at, at + 160));
  const described = found?.[1] ?? found?.[2] ?? found?.[3];
  if (!described || /["“”!?;:]|\. \p{Upper}\p{Lower}+ \p{Lower}/u.test(described)) return false;
  const [name, ...apposition] = described.split(/, /);
  const words = name.split(' ');
  if (/^(?:the|an?|one|another)$/.test(words[0])) return words.length <= longestKind && apposition.length === 0;
  if (speaksForSomebody.test(name)) return true;
  if (!isCapital(words[words.length - 1].charCodeAt(0))) return false;
  if (isAge(apposition[0]) && describedName.test(name)) return true;
  if (jobOf.test(name)) return true;
  if (!isCapital(words[0].charCodeAt(0)) && !isRoleWord(words[0])) return false;
  return words.every((word) => isCapital(word.charCodeAt(0)) || joiners.has(word) || isRoleWord(word));
}

/** "Mr Roe's statement", "Ms Pask's official spokesman": of somebody who is named. */
const speaksForSomebody =
  /^(?:\p{Upper}\S* ){0,3}\p{Upper}\S*['’]s? (?:official )?(?:statement|letter|spokes\p{Lower}+|lawyers?|solicitor|attorney|agent|office|aide)$/u;

/** "party member Noelene Furlong" before ", 71, told her": whose age is given is a person. */
const describedName = /^(?:\p{Lower}[\p{Lower}-]+ ){1,3}\p{Upper}\S+ \p{Upper}\S+$/u;
const isAge = (words: string | undefined) => words !== undefined && /^[1-9]\d$/.test(words);

/** "Halden's team doctor Ewan Mair": of somebody or something named, and a full name behind it. */
const jobOf =
  /^(?:\p{Upper}\S* ){0,2}\p{Upper}\S*(?:['’]s|s['’]) (?:\p{Lower}[\p{Lower}-]+ ){1,3}\p{Upper}\S+ \p{Upper}\S+$/u;

/** Small words within a name and its role: "Secretary of State for the Islands Marie de Vabres". */
const joiners = list(nameParticles, 'of for the and &');
