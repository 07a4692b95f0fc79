// An inspection for people.
import type { Inspection } from '../inspection.ts';
import { told } from '../language.ts';
import { say } from '../say.ts';
import { printable } from './printable.ts';

export function inspectionText({ path, quotes, entities }: Inspection & { path: string }): string {
  const people = entities.map(({ type, name, roles, mentions }) => {
    const forms = [...new Set(mentions.map(({ text }) => text))].filter((form) => form !== name);
    const details = [
      roles[0],
      forms.length ? told(say.also({ forms: forms.join(', ') })) : '',
      `${mentions.length}×`,
    ].filter(Boolean);
    return `  ${type.padEnd(4)} ${name}  (${details.join('; ')})`;
  });
  const said = quotes.map(({ kind, speaker, how, stated, start }) => {
    const who = speaker ? `${speaker.text}${stated ? '' : ` ${told(say.carried())}`}` : '?';
    return `  ${String(start).padStart(6)} ${kind.padEnd(7)} ${who}${how ? `  [${how}]` : ''}`;
  });
  return `${printable([path, told(say.names()), ...people, told(say.quotations()), ...said].join('\n'))}\n`;
}
