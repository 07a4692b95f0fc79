// Standing text of a web page left in the copy: comment policy, cookies, rights, where the text comes from.
import type { FurnitureKind } from '../../article/article.ts';
import type { ArticleRule } from '../rule.ts';
import { furnitureOf } from './furniture-blocks.ts';

const kinds: ReadonlySet<FurnitureKind> = new Set<FurnitureKind>(['policy', 'endMatter']);

export const rule: ArticleRule = {
  id: 'boilerplate-tail',
  family: 'boilerplate',
  scope: 'article',
  severity: 'warning',
  summary: 'Standing text of a web page (comments, cookies, rights) is left in the copy.',
  check: ({ annotations }) =>
    furnitureOf(
      annotations.article,
      kinds,
      'This is standing text of the page, not copy: a comment policy, a line about rights or the like. Delete it.',
    ),
};
