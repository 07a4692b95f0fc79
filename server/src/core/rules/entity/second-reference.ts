// What a second reference is measured by: the writer's own sentences, and the surname that is enough there.
import type { Annotations, Mention } from '../../annotate/annotations.ts';
import { foldName } from '../../language/gazetteer/fold-name.ts';
import { isPost } from '../../paragraph/is-post.ts';
import type { Paragraph } from '../../paragraph/paragraph.ts';
import { note } from '../../paragraph/paragraph-cache.ts';
import { anyOf, inCapitalsToo, pictureAgencies, pictureBanks, wireServices } from '../../word-lists/news-agencies.ts';
import { isInExtract } from '../support/own-mentions.ts';

const agency = `(?:${anyOf([...wireServices, ...pictureBanks, ...pictureAgencies], inCapitalsToo)})`;
/** Words under a picture that were read as a paragraph. */
const underPicture = new RegExp(
  `\\b${agency} Photos?\\b|\\(Photo|\\bPhoto:|\\bFILE [-–—]|\\b[Ff]ile photo\\b|\\b(?:${anyOf(pictureBanks)})|${agency}/|/${agency}\\b|Hide Caption|toggle caption|Image (?:copyright|caption)`,
);

/** A post, a headline of another story, words under a picture: readers do not learn there who somebody is. */
const isAside = ({ text }: Paragraph) =>
  underPicture.test(text) || isPost(text) || !/[.?!:;,…—–-]["”’')\]]*\s*$/.test(text);

/** Whether a name is in words that are none of the story's sentences: under a picture, in a post, in somebody else's text. */
export function isInAnothersWords(mention: Mention, annotations: Annotations): boolean {
  const { remembered } = annotations.paragraphs[mention.paragraph];
  return note(remembered, 'second reference/aside', isAside) || isInExtract(mention, annotations);
}

/** The surname of a full name: the last word with the particles before it, or the first where the family's name comes first. */
export function surnameIn({ text }: Mention, own: readonly Mention[], { gazetteer }: Annotations): string {
  const words = text.replace(/,? (?:Jr|Sr|I{1,3}|KC|QC|MP)\.?$/, '').split(/[\s\u00a0]+/);
  const last = words[words.length - 1];
  const isFirstName = (word: string) => gazetteer.genderOfFirstName(foldName(word)) !== undefined; // a child is called by it
  const isAlone = (word: string) => own.some((mention) => mention.text === word);
  if (/^\p{Upper}\p{Lower}+-\p{Lower}+$/u.test(last) || (isAlone(words[0]) && !isAlone(last) && !isFirstName(words[0])))
    return words[0];
  let from = words.length - 1;
  while (from > 1 && /^\p{Lower}/u.test(words[from - 1])) from--;
  return words.slice(from).join(' ');
}
