// Links, prompts, advertisement marks and remains of embeds that came along with the copy.

import type { FurnitureKind } from '../../article/article.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';
import { say as cleaning } from '../support/cleaning.ts';
import { furnitureOf } from './furniture-blocks.ts';

export const say = wording('boilerplate-widget', {
  found: 'Left over from the web page: a link, a “sign up” or “read more” line, or an ad label. Delete it.',
});

const kinds: ReadonlySet<FurnitureKind> = new Set<FurnitureKind>(['link', 'advertisement', 'prompt', 'embed', 'stamp']);

export const rule: ArticleRule = {
  id: 'boilerplate-widget',
  family: 'boilerplate',
  scope: 'article',
  severity: 'warning',
  summary: 'Links, prompts and ad labels of a web page are left in the copy.',
  cleans: { what: cleaning.furniture, asks: true },
  check: ({ annotations }) => furnitureOf(annotations.article, kinds, say.found()),
};
