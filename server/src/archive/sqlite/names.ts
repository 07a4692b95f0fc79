// What an archive in a file knows of names.
import {
  type ArchivedName,
  foldPhrase,
  inOrder,
  isNear,
  latestForRole,
  nearKeys,
  type RecalledArticle,
  roleIn,
} from '../../core/index.ts';
import type { Row } from './database.ts';
import { dayOfNumber } from './schema.ts';

export interface Names {
  spellings(name: string): ArchivedName[];
  from(beginning: string, most: number): ArchivedName[];
}

export function createNames(
  all: (sql: string, ...values: (string | number)[]) => Row[],
  recall: (numbers: Iterable<number>) => Map<number, RecalledArticle>,
): Names {
  function tell({ number, name, type }: Row): ArchivedName {
    const [{ articles, first, last }] = all(
      'SELECT count(*) AS articles, min(nullif(day, 0)) AS first, max(nullif(day, 0)) AS last FROM bearing WHERE spelling = ?',
      number as number,
    );
    const latest = all(
      `SELECT article FROM bearing JOIN article ON article.number = article WHERE spelling = ? ORDER BY bearing.day DESC, id LIMIT ${latestForRole}`,
      number as number,
    ).map(({ article }) => article as number);
    const recalled = recall(latest);
    return {
      ...{ name: name as string, type: type as ArchivedName['type'], articles: articles as number },
      first: dayOfNumber(first as number | null),
      last: dayOfNumber(last as number | null),
      role: roleIn(
        latest.flatMap((one) => recalled.get(one) ?? []),
        type as string,
        name as string,
      ),
    };
  }

  return {
    spellings(name) {
      const wanted = foldPhrase(name);
      const same = all('SELECT number, name, type, folded FROM spelling WHERE folded = ?', wanted);
      const near = all(
        'SELECT DISTINCT number, name, type, folded FROM near JOIN spelling ON number = near.spelling WHERE key IN (SELECT value FROM json_each(?))',
        JSON.stringify(nearKeys(name)),
      ).filter(({ folded }) => isNear(folded as string, wanted));
      return inOrder([...same, ...near].map(tell));
    },
    from(beginning, most) {
      const wanted = foldPhrase(beginning);
      const rows = all(
        `SELECT number, name, type, (SELECT count(*) FROM bearing WHERE spelling = number) AS articles FROM spelling
         WHERE folded >= ? AND folded < ? ORDER BY articles DESC, name || ' ' || type LIMIT ?`,
        ...[wanted, `${wanted}\uffff`, most],
      );
      return inOrder(rows.map(tell));
    },
  };
}
