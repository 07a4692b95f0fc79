// Made-up agency articles: a skeleton, a cast of names, and chance.
import type { LabelledDocument, LabelledName } from '../documents.ts';
import type { Random } from '../random.ts';
import { type Cast, createCast, fill } from './fill.ts';
import type { Pool } from './slots.ts';
import { skeletons } from './templates.ts';

/** As many articles as asked for, each with its names. */
export function makeArticles(count: number, pool: Pool, random: Random): LabelledDocument[] {
  const drawn = skeletons.flatMap((skeleton) => Array.from({ length: skeleton.weight }, () => skeleton));
  return Array.from({ length: count }, (_, index) => {
    const cast = createCast(pool, random);
    return { id: `made-up-${index}`, ...write(random.pick(drawn).lines, cast) };
  });
}

function write(lines: readonly string[], cast: Cast): { text: string; names: LabelledName[] } {
  let text = '';
  const names: LabelledName[] = [];
  const put = (template: string) => {
    const line = fill(template, cast);
    for (const [start, end, type] of line.names) names.push([start + text.length, end + text.length, type]);
    text += `${line.text}\n`;
  };
  for (const [index, line] of lines.entries()) {
    const repeated = line.endsWith('+');
    // Some lines are left out, so that no order of lines is learnt; the first two, headline and dateline, stay.
    if (index > 1 && !repeated && cast.random.chance(0.25)) continue;
    const times = repeated ? 2 + cast.random.below(7) : 1;
    for (let time = 0; time < times; time++) put(repeated ? line.slice(0, -1) : line);
  }
  return { text, names };
}
