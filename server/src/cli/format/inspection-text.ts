// An inspection for people: names with their lines, quotations with their first words and who says them.
import { cutShort } from '../../core/index.ts';
import type { Inspection } from '../inspection.ts';
import { told } from '../language.ts';
import { say } from '../say.ts';
import { printable } from './printable.ts';

const kinds = { PER: say.person, ORG: say.organization, LOC: say.place, MISC: say.otherName };

/** Longer quotations are cut, and so are longer lists of lines. */
const longestWords = 60;
const mostLines = 12;

export function inspectionText({ path, quotes, entities }: Inspection & { path: string }): string {
  const people = entities.map(({ type, name, roles, mentions }) => {
    const odd = new Map(mentions.map(({ text, elsewhere }) => [text, elsewhere]));
    const forms = [...odd].flatMap(([form, elsewhere]) => {
      if (elsewhere !== undefined) return [told(say.odd({ form, elsewhere }))];
      return form === name ? [] : [form];
    });
    const also = forms.length ? `; ${told(say.also({ forms: forms.join(', ') }))}` : '';
    const who = [name, roles[0]].filter(Boolean).join(', ');
    return `  ${who} (${told(kinds[type]())}${also}; ${linesOf(mentions)})`;
  });
  const said = quotes.map(({ text, speaker, stated, line }) => {
    const words = cutShort(text.replace(/\s+/g, ' '), longestWords);
    const who = speaker ? `${speaker.text}${stated ? '' : ` ${told(say.carried())}`}` : told(say.nobody());
    return `  ${told(say.line({ line }))}: ${words} ${who}`;
  });
  return `${printable([path, told(say.names()), ...people, told(say.quotations()), ...said].join('\n'))}\n`;
}

function linesOf(mentions: readonly { readonly line: number }[]): string {
  const lines = [...new Set(mentions.map(({ line }) => line))];
  const shown = lines.slice(0, mostLines).join(', ');
  const list = lines.length > mostLines ? `${shown} …` : shown;
  return lines.length === 1 ? told(say.line({ line: lines[0] })) : told(say.lines({ lines: list }));
}
