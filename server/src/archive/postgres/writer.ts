// Changes to an archive on a server: a batch is one transaction, each table is written in one statement, its rows sorted by key.
import type { PoolClient } from 'pg';
import {
  type ArchivedArticle,
  foldPhrase,
  keyKinds,
  namesOf,
  nearKeys,
  storeKeysOf,
  versionKeys,
} from '../../core/index.ts';
import { grow, shrink } from '../pack.ts';
import { kindNumbers } from './questions.ts';

type Summary = ArchivedArticle['summary'];
interface Numbered {
  readonly number: number;
  readonly day: string;
  readonly summary: Summary;
}

/** In a transaction that the caller began. */
export async function changeArticles(
  client: PoolClient,
  put: readonly ArchivedArticle[],
  remove: readonly string[],
): Promise<void> {
  const latest = [...new Map(put.map((article) => [article.summary.id, article])).values()];
  await takeOut(client, [...remove, ...latest.map(({ summary }) => summary.id)]);
  if (latest.length) await putIn(client, latest);
}

async function takeOut(client: PoolClient, ids: readonly string[]): Promise<void> {
  const sql = 'DELETE FROM copydesk.article WHERE id = ANY ($1) RETURNING number, id, day, packed';
  const { rows } = await client.query(sql, [ids]);
  if (!rows.length) return;
  const gone = rows.map(({ number, id, day, packed }): Numbered => ({ number, day, summary: grow(id, packed) }));
  const postings = 'unnest($1::integer[], $2::smallint[], $3::integer[]) AS gone (key, kind, article)';
  await client.query(
    `DELETE FROM copydesk.posting p USING ${postings} WHERE p.key = gone.key AND p.kind = gone.kind AND p.article = gone.article`,
    columns(postingsOf(gone), 3),
  );
  const [names, types, days, articles] = columns(bearingsOf(gone), 4);
  await client.query(
    `DELETE FROM copydesk.bearing b USING copydesk.spelling s, unnest($1::text[], $2::text[], $3::text[], $4::integer[]) AS gone (name, type, day, article)
     WHERE s.name = gone.name AND s.type = gone.type AND b.spelling = s.number AND b.day = gone.day AND b.article = gone.article`,
    [names, types, days, articles],
  );
  await client.query(
    `WITH idle AS (
       DELETE FROM copydesk.spelling s USING unnest($1::text[], $2::text[]) AS gone (name, type)
       WHERE s.name = gone.name AND s.type = gone.type AND NOT EXISTS (SELECT FROM copydesk.bearing WHERE spelling = s.number)
       RETURNING s.number
     ) DELETE FROM copydesk.near WHERE spelling IN (SELECT number FROM idle)`,
    [names, types],
  );
}

async function putIn(client: PoolClient, articles: readonly ArchivedArticle[]): Promise<void> {
  const rows = articles.map((article) => {
    const { summary, content, day = '', url = null } = article;
    const { headline, opening } = versionKeys(summary);
    return [summary.id, content, day, url, headline, opening, shrink(article)];
  });
  const { rows: made } = await client.query(
    `INSERT INTO copydesk.article (id, content, day, url, headline, opening, packed)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::integer[], $6::integer[], $7::bytea[]) RETURNING number, id`,
    columns(rows, 7),
  );
  const numbers = new Map(made.map(({ number, id }) => [id as string, number as number]));
  const numbered = articles.map(({ summary, day = '' }) => ({ number: numbers.get(summary.id) ?? 0, day, summary }));
  await client.query(
    'INSERT INTO copydesk.posting (key, kind, article) SELECT * FROM unnest($1::integer[], $2::smallint[], $3::integer[])',
    columns(postingsOf(numbered), 3),
  );
  await spell(client, bearingsOf(numbered));
}

async function spell(client: PoolClient, bearings: readonly Bearing[]): Promise<void> {
  const spelled = [
    ...new Map(bearings.map(([name, type]) => [`${type} ${name}`, [name, type, foldPhrase(name)]])).values(),
  ];
  const { rows: fresh } = await client.query(
    `INSERT INTO copydesk.spelling (name, type, folded) SELECT * FROM unnest($1::text[], $2::text[], $3::text[])
     ON CONFLICT DO NOTHING RETURNING number, name, type`,
    columns(spelled, 3),
  );
  const near = fresh.flatMap(({ number, name, type }) =>
    type === 'PER' ? nearKeys(name).map((key) => [key, number]) : [],
  );
  await client.query('INSERT INTO copydesk.near SELECT * FROM unnest($1::integer[], $2::integer[])', columns(near, 2));
  await client.query(
    `INSERT INTO copydesk.bearing SELECT s.number, given.day, given.article
     FROM unnest($1::text[], $2::text[], $3::text[], $4::integer[]) AS given (name, type, day, article)
     JOIN copydesk.spelling s ON s.name = given.name AND s.type = given.type`,
    columns(bearings, 4),
  );
}

function postingsOf(articles: readonly Numbered[]): [number, number, number][] {
  const rows = articles.flatMap(({ number, summary }) => {
    const keys = storeKeysOf(summary);
    return keyKinds.flatMap((kind) =>
      keys[kind].map((key): [number, number, number] => [key, kindNumbers[kind], number]),
    );
  });
  return rows.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
}

type Bearing = [name: string, type: string, day: string, article: number];

function bearingsOf(articles: readonly Numbered[]): Bearing[] {
  return articles.flatMap(({ number, day, summary }) =>
    namesOf(summary).map(({ name, type }): Bearing => [name, type, day, number]),
  );
}

/** Rows as lists of their columns, as a statement takes them. */
function columns(rows: readonly (readonly unknown[])[], count: number): unknown[][] {
  return Array.from({ length: count }, (_, column) => rows.map((row) => row[column]));
}
