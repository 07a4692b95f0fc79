// A line that is in many stories of the newsroom: the outlet's own furniture, whatever it says.
import { wording } from '../../wording/wording.ts';
import type { LineCount } from '../../workspace/line-book.ts';
import type { LineShape, StandingLine } from '../../workspace/standing-lines.ts';
import type { Discovery, WorkspaceRule } from '../rule.ts';
import { say as cleaning } from '../support/cleaning.ts';
import { say as here } from '../support/places.ts';

export const say = wording('boilerplate-newsroom', {
  inStories: 'This line runs in {stories} articles. It belongs to the page, not the story. Delete it.',
  inMoreThan: 'This line runs in more than {stories} articles. It belongs to the page, not the story. Delete it.',
});

/** In how many stories a line of each shape must appear. The less it tells by itself, the more of them. */
const leastStories: Readonly<Record<LineShape, number>> = {
  known: Number.POSITIVE_INFINITY,
  signed: 5,
  credit: 5,
  plain: 12,
};
/** So many stories leave no doubt that a line with signs of furniture is nothing else. */
const certainStories = 10;

export const rule: WorkspaceRule = {
  id: 'boilerplate-newsroom',
  family: 'boilerplate',
  scope: 'workspace',
  severity: 'information',
  summary: 'The same line runs word for word in many articles of the workspace.',
  cleans: { what: cleaning.furniture, asks: true },
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
    message: count.more ? say.inMoreThan({ stories: count.stories }) : say.inStories({ stories: count.stories }),
    related: others.map((other) => ({ span: other.span, message: here.lineToo() })),
    fixes: () => [
      {
        title: here.deleteLines({ lines: lines.length }),
        edits: lines.map(({ removal }) => ({ span: removal, text: '' })),
        applicability: safe ? 'safe' : 'suggested',
      },
    ],
  };
}
