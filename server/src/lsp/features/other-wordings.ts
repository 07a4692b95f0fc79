// What a hover tells of a quotation that has other words elsewhere: where, and which words go and come.
import { rewordingEdits, wording } from '../../core/index.ts';
import type { QuotedPlace } from '../../protocol/messages.ts';
import type { Desk } from '../desk.ts';
import type { OpenArticle } from '../open-article.ts';
import { wordingsOf } from '../two-wordings.ts';
import { linkTarget, plain } from '../wording.ts';
import { placeName } from './wording-actions.ts';

export const say = wording('other-wordings', {
  elsewhere: 'Worded differently: {place}',
  compare: 'Compare and choose',
});

/** So much of what both have is shown on either side of what differs. */
const shownBeside = 24;

export function otherWordings(article: OpenArticle, offset: number, desk: Desk): string[] {
  const { told, start } = desk.abilities;
  const here = article.findings().filter(({ span }) => span.start <= offset && offset <= span.end);
  const wordings = here.flatMap((finding) => wordingsOf(finding, article, desk) ?? []);
  return wordings.flatMap(({ here, others }) =>
    others.flatMap((there) => {
      const place = `[${plain(placeName(there, here, desk))}](${linkTarget(there.uri)}#L${there.range.start.line + 1})`;
      const given = encodeURIComponent(JSON.stringify([{ here, there }]));
      const compare = `[${told(say.compare())}](command:copydesk.compareQuotations?${linkTarget(given)})`;
      const head = told(say.elsewhere({ place }));
      return [start.panels ? `${head} · ${compare}` : head, `“${changedWords(here, there)}”`];
    }),
  );
}

/** The words of here with those that are not there struck out, and those that are there alone in bold. */
function changedWords(here: QuotedPlace, there: QuotedPlace): string {
  const edits = rewordingEdits(here.text, there.text);
  let shown = '';
  let at = 0;
  for (const { span, text } of edits) {
    shown += kept(here.text.slice(at, span.start), at > 0, true);
    const gone = marked('~~', here.text.slice(span.start, span.end));
    shown += gone + (gone && text ? ' ' : '') + marked('**', text);
    at = span.end;
  }
  return shown + kept(here.text.slice(at), true, false);
}

/** What both have, cut where it is long: shown is what lies beside a change. */
function kept(words: string, follows: boolean, precedes: boolean): string {
  if (words.length <= 2 * shownBeside) return spaced(words);
  const head = follows ? words.slice(0, shownBeside).replace(/\s\S*$/, ' ') : '';
  const tail = precedes ? words.slice(-shownBeside).replace(/^\S*\s/, ' ') : '';
  return `${spaced(head)}…${spaced(tail)}`;
}

/** Escaped, with the spaces at its ends. */
function spaced(words: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  return `${before && ' '}${plain(inner)}${after && ' '}`;
}

/** Markdown marks hold only what neither begins nor ends with a space. */
function marked(mark: string, words: string): string {
  return words.trim() && spaced(words).replace(/\S(?:.*\S)?/s, `${mark}$&${mark}`);
}
