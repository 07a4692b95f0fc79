// A full name that is in this article alone, one slip from one that is in several others.

import { wording } from '../../wording/wording.ts';
import { bookKey, isSlip } from '../../workspace/name-book.ts';
import type { WorkspaceRule } from '../rule.ts';
import { say as names } from '../support/name-fixes.ts';

export const say = wording('entity-misspelling-workspace', {
  slip: '“{written}” is in no other article. “{likely}” is in {stories:one|#}. Check the name.',
  badge: 'spelled differently elsewhere',
});

/** So many stories must have the other form. */
const leastStories = 3;
const mostRelated = 3;

export const rule: WorkspaceRule = {
  id: 'entity-misspelling-workspace',
  family: 'entity',
  scope: 'workspace',
  severity: 'information',
  summary: 'A name is spelled differently in other articles.',
  badge: say.badge,
  *check({ summary, workspace, sheet }) {
    const own = new Set(summary.names.map(bookKey));
    const house = new Set(sheet.names.map(({ use }) => use));
    for (const name of summary.names) {
      const key = bookKey(name);
      if (!key || !name.full || house.has(name.name) || workspace.hasName(key)) continue;
      const likely = workspace
        .nearNames(key)
        .filter((near) => near.stories >= leastStories && !own.has(near.key) && isSlip(name, key, near))
        .sort((one, other) => other.stories - one.stories)[0];
      if (!likely) continue;
      const span = name.full;
      yield {
        span,
        subject: name.name,
        message: say.slip({ written: name.name, likely: likely.name, stories: likely.stories }),
        related: likely.places
          .slice(0, mostRelated)
          .map((place) => ({ ...place, message: names.here({ name: likely.name }) })),
        fixes: () => [
          {
            title: names.useHere({ form: likely.name }),
            edits: [{ span, text: likely.name }],
            applicability: 'suggested',
          },
        ],
      };
    }
  },
};
