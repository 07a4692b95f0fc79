// Links, prompts, advertisement marks and remains of embeds that came along with the copy.
import type { FurnitureKind } from '../../article/article.ts';
import type { ArticleRule } from '../rule.ts';
import { furnitureOf } from './furniture-blocks.ts';

const kinds: ReadonlySet<FurnitureKind> = new Set<FurnitureKind>(['link', 'advertisement', 'prompt', 'embed', 'stamp']);

export const rule: ArticleRule = {
  id: 'boilerplate-widget',
  family: 'boilerplate',
  scope: 'article',
  severity: 'warning',
  summary: 'Links, prompts and advertisement marks of a web page are left in the copy.',
  check: ({ annotations }) =>
    furnitureOf(
      annotations.article,
      kinds,
      'This is page furniture, not copy: a link, a prompt or an advertisement mark that came along with the text. Delete it.',
    ),
};
