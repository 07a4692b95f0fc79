// Labels, links and prompts of a web page left under the copy.
import type { ArticleRule } from '../rule.ts';
import { furnitureOf } from './furniture-blocks.ts';

export const rule: ArticleRule = {
  id: 'boilerplate-widget',
  family: 'boilerplate',
  scope: 'article',
  severity: 'warning',
  summary: 'Links and prompts of a web page are left under the copy.',
  check: ({ annotations }) =>
    furnitureOf(
      annotations.article,
      'widget',
      'This is page furniture, not copy: a link, a newsletter or share prompt that came along with the text. Delete it.',
    ),
};
