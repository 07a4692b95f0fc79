// What the blocks of an article are, in words, and which of them came with the page: shown by outline, hover, folding and tokens.
import { type Block, type BlockKind, type FurnitureKind, type Said, type Span, wording } from '../core/index.ts';

export const say = wording('blocks', {
  headline: 'headline',
  deck: 'deck',
  byline: 'byline',
  dateLine: 'date line',
  caption: 'caption',
  pictureCredit: 'photo credit',
  note: 'note',
  link: 'link or teaser',
  advertisement: 'ad label',
  prompt: 'prompt to readers',
  embed: 'leftover of a post, a player or a picture',
  stamp: 'timestamp',
  policy: 'boilerplate',
  endMatter: 'end matter',
  endMark: 'end mark',
  company: 'about the company',
});

/** The kinds beside the story that have a name of their own in outline and hover. */
export const besideStory: Readonly<Partial<Record<BlockKind, () => Said>>> = {
  deck: say.deck,
  byline: say.byline,
  dateLine: say.dateLine,
  caption: say.caption,
  pictureCredit: say.pictureCredit,
  note: say.note,
};

export const furnitureWords: Readonly<Record<FurnitureKind, () => Said>> = {
  link: say.link,
  advertisement: say.advertisement,
  prompt: say.prompt,
  embed: say.embed,
  stamp: say.stamp,
  policy: say.policy,
  endMatter: say.endMatter,
  endMark: say.endMark,
  company: say.company,
};

/** Lines of the page that are together, wherever in the file. A note among them goes along. */
export function furnitureRuns(blocks: readonly Block[]): Block[][] {
  const runs: Block[][] = [];
  let run: Block[] = [];
  for (const block of blocks) {
    if (block.furniture !== undefined) {
      if (!run.length) runs.push(run);
      run.push(block);
    } else if (block.kind !== 'note' || !run.length) run = [];
    else run.push(block);
  }
  for (const each of runs) while (each.at(-1)?.kind === 'note') each.pop();
  return runs;
}

/** Whatever came with the page, by start: whole lines, and what grew into paragraphs. */
export function furnitureSpans(blocks: readonly Block[]): Span[] {
  return blocks.flatMap(({ kind, span, glued = [] }) => (kind === 'furniture' ? [span] : glued));
}
