// Standing text of a web page left under the copy: comment policy, cookies, rights.
import type { ArticleRule } from '../rule.ts';
import { furnitureOf } from './furniture-blocks.ts';

export const rule: ArticleRule = {
  id: 'boilerplate-tail',
  family: 'boilerplate',
  scope: 'article',
  severity: 'warning',
  summary: 'Standing text of a web page (comments, cookies, rights) is left under the copy.',
  check: ({ annotations }) =>
    furnitureOf(
      annotations.article,
      'policy',
      'This is standing text of the page, not copy: a comment policy, a cookie notice or the like. Delete it.',
    ),
};
