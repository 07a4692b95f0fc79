// Page furniture that grew into a paragraph: a box of headlines behind a name, a link in brackets, a prompt between sentences.

import type { Span } from '../text/span.ts';
import { nameParticles } from '../word-lists/name-particles.ts';
import { isSignedPost } from './furniture/line-signs.ts';
import { readFurniture } from './furniture/read-furniture.ts';
import { suspicion, threshold } from './furniture/weights.ts';
import { gluedCaptions } from './glued-captions.ts';

/** A quick look: a label in capitals, or a word that prompts and links have. */
const trigger =
  /MORE|RELATED|READ|WATCH|SEE ALSO|Click (?:to|here)|Tap (?:to|here)|Read next|Up next|Also read|See also|Most read|Related |[([]\w+(?: \w+){0,2} ?:|Advertisement|newsletter|inbox|Subscribe|Sign up|Follow |Download |ontinue|^(?:Story|Article|Key) (?:[Hh]igh|[Pp]oint|[Tt]ake)/;

const labels =
  'related|related story|related stories|read|read more|read also|read next|also read|see also|watch|watch now|watch live|listen|video|photos|more';
/** In capitals, or with one at its head: "(read: her)" is a writer's own aside. */
const label = labels
  .split('|')
  .flatMap((words) => [words.toUpperCase(), words[0].toUpperCase() + words.slice(1)])
  .join('|');
/** Between sentences: behind a stop and the marks that close with it. */
const behindStop = '(?<=[.!?]["”’)]{0,2} {1,3})';
/** Stops that end a sentence end the prompt; those in an address do not. */
const some = (most: number) => `(?:[^.!?]|[.!?](?=[^\\s.!?])){0,${most}}`;
const site = '(?:Twitter|X|Facebook|Instagram|TikTok|LinkedIn|YouTube|Threads|Bluesky|Telegram|WhatsApp)';
const prompts = [
  `(?:Sign up|Subscribe|Register) (?:here|now|today|for|to)\\b${some(160)}(?:newsletters?|inbox|podcast|email|alerts|here|delivered)\\b${some(80)}`,
  `(?:Click|Tap) here (?:to|for)\\b${some(120)}`,
  `Follow (?:us|him|her|them|@\\w|\\p{Upper})${some(80)} on ${site}\\b${some(100)}`,
  `Download (?:the|our) ${some(60)}\\bapp\\b${some(60)}`,
];
const patterns: readonly RegExp[] = [
  // the name of the box of main points, grown together with the first of them
  /^(?:(?:Story|Article) [Hh]ighlights|Key (?:[Pp]oints|[Tt]akeaways)):? (?=["“'‘]?\p{Upper})/gu,
  new RegExp(`(?<=\\S ?)[([](?:${label}) ?: [^()[\\]]{3,200}[)\\]]`, 'gu'),
  new RegExp(`${behindStop}(?:${label}) ?: [^\\n]{5,240}$`, 'gu'),
  // without a colon the line's lack of a stop tells
  new RegExp(
    `${behindStop}(?:Read next|Up next|Also read|See also|Most read|Related|Watch next) (?=[\\p{Upper}\\d“"‘'])[^.!?\\n]{10,200}$`,
    'gu',
  ),
  new RegExp(`${behindStop}[^.!?\\n]{5,160} (?:Click|Tap) to (?:enlarge|expand|zoom)$`, 'gu'),
  new RegExp(`${behindStop}(?:${prompts.join('|')})(?:[.!?]|$)`, 'gu'),
  new RegExp(
    `${behindStop}(?:Advertisement|Article continues below|(?:Story|Article) continues (?:below|after) (?:this )?advertisement|Continue reading(?: the main story| below)?)(?= +["“]?\\p{Upper}|$)`,
    'gu',
  ),
];

/** What a prompt in the last words of a paragraph opens with; whether it is one is read as it is of a line. */
const asking =
  'Share|Tweet|Like us|Follow|Subscribe|Sign (?:up|in)|Log in|Click|Tap|Read|Watch|Listen|View|Download|Join|Get|Vote|Find|Visit|See|Please|Check out|Have your say|Leave|Post|Print|E-?mail|Facebook|Twitter|Comments|More (?:from|on)|Story|Article|You (?:may|might)';
const closing = new RegExp(`${behindStop}(?:${asking})\\b${some(160)}[.!?»…]*\\s*$`, 'u');
/** A prompt of more words is a sentence. */
const longestClosing = 170;

/** What only a link tells is behind the last word. */
const closesHere = /^(?:Click|Read|Watch|Listen|View|See|Find|Download|Sign up|Subscribe) .*\bhere[.!»]?$/;

/** The sentence that closes a paragraph, where it is the page's: "Share this: Facebook Twitter", "Read it all here." */
function closingPrompt(text: string): Span | undefined {
  const from = Math.max(0, text.length - longestClosing);
  const found = closing.exec(text.slice(from));
  if (!found || isSignedPost(text)) return undefined;
  const words = found[0].trimEnd();
  const start = from + found.index;
  const { kind, weight } = readFurniture(words) ?? nothing;
  if (kind !== 'prompt' && kind !== 'link' && kind !== 'advertisement') return undefined;
  if (weight < (closesHere.test(words) ? suspicion : threshold) || isPageBefore(text, start)) return undefined;
  return { start, end: start + words.length };
}

const nothing = { kind: undefined, weight: 0 };

/** What a prompt asks about is no longer than this: "What is at issue? Read more" is of the page as a whole. */
const longestAsked = 140;

/** Whether the words before a prompt are the page's, too. */
function isPageBefore(text: string, start: number): boolean {
  const before = text.slice(0, start).trimEnd();
  if (isRightsBefore(text, start)) return true;
  if (before.length > longestAsked) return false;
  return (readFurniture(text)?.weight ?? 0) >= (before.endsWith('?') ? suspicion : threshold);
}

/** "Copyright … Click here for reprint permission.": the words before it are the page's, and all of it is told as one line. */
const isRightsBefore = (text: string, start: number) =>
  (readFurniture(text.slice(0, start).trimEnd())?.weight ?? 0) >= threshold;

/** The stretches of a paragraph's text that are no part of it, in order, not overlapping. Most paragraphs have none. */
export function gluedFurniture(text: string): Span[] {
  const captions = gluedCaptions(text);
  const last = closingPrompt(text);
  if (!last && !trigger.test(text)) return captions;
  const found = [...captions, ...boxesOf(text)];
  for (const pattern of patterns) {
    for (const { index, 0: words } of text.matchAll(pattern)) {
      const span = { start: index, end: index + words.length };
      const isOwn = isQuoted(text, index) || isRightsBefore(text, index);
      if (!isOwn && !found.some((other) => span.start < other.end && other.start < span.end)) found.push(span);
    }
  }
  if (last && !isQuoted(text, last.start) && !found.some(({ end }) => end > last.start)) found.push(last);
  return found.sort((a, b) => a.start - b.start);
}

/** Boxes are no longer than this, and the name comes twice within so much. */
const longestBox = 900;
const longestName = 70;

/** "Mike Lee Michael Shumway LeeFed chief urges … MORE": behind a name the full name again, headlines and a link. */
function boxesOf(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/ MORE(?![\p{Alpha}\d])/gu)) {
    const start = boxStart(text, Math.max(from, index - longestBox), index);
    from = index + 5;
    if (start !== undefined) found.push({ start, end: from });
  }
  return found;
}

/** Behind the first of two surnames with nothing but names between: the second is grown together with what follows, or the given name comes twice too. */
function boxStart(text: string, from: number, to: number): number | undefined {
  const words = [...text.slice(from, to).matchAll(/[\p{Alpha}\d][\p{Alpha}\d’'.-]*/gu)];
  for (const [index, { 0: word, index: at }] of words.entries()) {
    if (word.length < 2 || !/^\p{Upper}/u.test(word)) continue;
    const surname = word.replace(/['’]s$/, '');
    const given = words[index - 1]?.[0];
    for (let next = index + 1; next < words.length && words[next].index - at < longestName; next++) {
      const other = words[next][0];
      if (!/^\p{Upper}/u.test(other) && !nameParticles.has(other)) break;
      const grown = other.startsWith(surname) && /^[\p{Upper}\d]/u.test(other.slice(surname.length));
      const again =
        other === surname && given !== undefined && words.slice(index + 1, next).some(([between]) => between === given);
      if (grown || again) return from + at + word.length;
    }
  }
  return undefined;
}

/** Whether an offset lies inside quotation marks, as far as the marks before it tell. */
function isQuoted(text: string, at: number): boolean {
  let curly = 0;
  let straight = 0;
  for (let index = 0; index < at; index++) {
    if (text[index] === '“') curly++;
    else if (text[index] === '”') curly = 0;
    else if (text[index] === '"') straight++;
  }
  return curly > 0 || straight % 2 === 1;
}
