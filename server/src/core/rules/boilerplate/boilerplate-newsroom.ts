// A line that stands in many stories of the newsroom: the outlet's own furniture, whatever it says.
import type { LineCount } from '../../workspace/line-book.ts';
import type { LineShape, StandingLine } from '../../workspace/standing-lines.ts';
import type { Discovery, Rule } from '../rule.ts';

/** In how many stories a line of each shape must stand. The less it tells by itself, the more of them. */
const leastStories: Readonly<Record<LineShape, number>> = {
  known: Number.POSITIVE_INFINITY,
  signed: 5,
  credit: 5,
  plain: 12,
};
/** So many stories leave no doubt that a line with signs of furniture is nothing else. */
const certainStories = 10;

export const rule: Rule = {
  id: 'boilerplate-newsroom',
  family: 'boilerplate',
  scope: 'workspace',
  severity: 'information',
  summary: 'A line stands word for word in many articles of the workspace.',
  *check({ summary, workspace }) {
    const told = new Map<number, StandingLine[]>();
    for (const line of summary.lines) {
      const earlier = told.get(line.hash);
      if (earlier) earlier.push(line);
      else if (workspace.stories(line.hash).stories >= leastStories[line.shape]) told.set(line.hash, [line]);
    }
    for (const [hash, lines] of told) yield discoveryOf(lines, workspace.stories(hash));
  },
};

function discoveryOf(lines: readonly StandingLine[], count: LineCount): Discovery & { readonly subject: string } {
  const [{ span, text, shape }, ...others] = lines;
  const safe = shape === 'signed' && count.stories >= certainStories;
  return {
    span,
    subject: text,
    message: `This line stands in ${count.more ? 'more than ' : ''}${count.stories.toLocaleString('en')} articles: it is the page's, not this story's. Delete it.`,
    related: others.map((other) => ({ span: other.span, message: 'This line too' })),
    fixes: () => [
      {
        title: lines.length === 1 ? 'Delete this line' : `Delete these ${lines.length} lines`,
        edits: lines.map(({ removal }) => ({ span: removal, text: '' })),
        applicability: safe ? 'safe' : 'suggested',
      },
    ],
  };
}
