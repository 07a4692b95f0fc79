// The same headline over another article.
import { wording } from '../../wording/wording.ts';
import { shareAgency } from '../../workspace/credits.ts';
import type { WorkspaceRule } from '../rule.ts';

export const say = wording('headline-duplicate-workspace', {
  found: '{articles:Another article has|# other articles have} this headline. Rewrite one.',
  same: 'The same headline',
});

export const rule: WorkspaceRule = {
  id: 'headline-duplicate-workspace',
  family: 'headline',
  scope: 'workspace',
  severity: 'information',
  summary: 'Another article has the same headline.',
  *check({ summary, workspace }) {
    const { headline } = summary;
    if (!headline?.folded.includes(' ')) return; // one word ("Corrections", "Weather") names a column
    const others = workspace.sameHeadline(headline.folded).filter((other) => {
      const { copy, runs, reworded } = workspace.coverage(summary, other);
      // a copy of the whole article is passage-repeated-workspace's to tell; an agency's copy keeps its headline in every paper
      return !copy && !reworded && !(runs.length && shareAgency(summary.credits, other.credits));
    });
    if (!others.length) return;
    const related = others.flatMap((other) =>
      other.headline ? [{ article: other.id, span: other.headline.span, message: say.same() }] : [],
    );
    yield {
      span: headline.span,
      subject: headline.text,
      message: say.found({ articles: others.length }),
      related,
    };
  },
};
