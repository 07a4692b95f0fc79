// Standing text of a web page left in the copy: comment policy, cookies, rights, where the text comes from.

import type { FurnitureKind } from '../../article/article.ts';
import { wording } from '../../wording/wording.ts';
import type { ArticleRule } from '../rule.ts';
import { say as cleaning } from '../support/cleaning.ts';
import { furnitureOf } from './furniture-blocks.ts';

export const say = wording('boilerplate-tail', {
  found: 'Boilerplate from the page, not copy: comment policy, copyright or the like. Delete it.',
});

const kinds: ReadonlySet<FurnitureKind> = new Set<FurnitureKind>(['policy', 'endMatter']);

export const rule: ArticleRule = {
  id: 'boilerplate-tail',
  family: 'boilerplate',
  scope: 'article',
  severity: 'warning',
  summary: 'Web page boilerplate (comment policy, cookies, copyright) is left in the copy.',
  cleans: { what: cleaning.furniture, asks: true },
  check: ({ annotations }) => furnitureOf(annotations.article, kinds, say.found()),
};
