// What an archive on a server is asked, each in one round trip.
import { fewKeys, latestForRole, mostLineHolders, mostStoreHolders } from '../../core/index.ts';

/** Kinds of keys by their number in the table of postings. */
export const kindNumbers = { headline: 0, passage: 1, quotation: 2, line: 3 } as const;

/** $1 kinds, $2 parts, $3 keys, $4 leasts, one each a key that is wanted; $5 keys of lines. Rows say in `what` what they tell. */
export const findQuestion = `
WITH wanted AS MATERIALIZED (
  SELECT * FROM unnest($1::smallint[], $2::integer[], $3::integer[], $4::integer[]) AS w (kind, part, key, least)
), looked AS MATERIALIZED (
  SELECT k.kind, k.key, h.articles, coalesce(cardinality(h.articles), 0) <= ${mostStoreHolders} AS counts
  FROM (SELECT DISTINCT kind, key FROM wanted) k CROSS JOIN LATERAL (
    SELECT array_agg(article) AS articles FROM (
      SELECT article FROM copydesk.posting p WHERE p.key = k.key AND p.kind = k.kind LIMIT ${mostStoreHolders + 1}
    ) few
  ) h
), enough AS MATERIALIZED (
  SELECT kind, part, CASE WHEN count(*) FILTER (WHERE counts) > ${fewKeys} THEN min(least) ELSE 1 END AS least
  FROM wanted JOIN looked USING (kind, key) GROUP BY kind, part
), hit AS MATERIALIZED (
  SELECT kind, part, holder AS article
  FROM wanted JOIN looked USING (kind, key) JOIN enough USING (kind, part), unnest(looked.articles) holder
  WHERE counts GROUP BY kind, part, holder HAVING count(*) >= min(enough.least)
)
SELECT 'hit' AS what, kind::integer AS a, part AS b, article AS c, NULL::integer AS d, NULL AS id, NULL AS day, NULL AS url, NULL::bytea AS packed FROM hit
UNION ALL
SELECT 'article', number, NULL, NULL, NULL, id, day, url, packed FROM copydesk.article WHERE number IN (SELECT article FROM hit)
UNION ALL
SELECT 'line', l.key, count(found.headline)::integer, count(DISTINCT found.headline)::integer, count(DISTINCT found.opening)::integer, NULL, NULL, NULL, NULL
FROM unnest($5::integer[]) l (key) LEFT JOIN LATERAL (
  SELECT headline, opening FROM copydesk.posting p JOIN copydesk.article ON number = p.article
  WHERE p.key = l.key AND p.kind = ${kindNumbers.line} LIMIT ${mostLineHolders}
) found ON true GROUP BY l.key
`;

const told = `
SELECT s.name, s.type, counted.*, latest.*
FROM spelled s CROSS JOIN LATERAL (
  SELECT count(*)::integer AS articles, min(nullif(day, '')) AS first, max(nullif(day, '')) AS last
  FROM copydesk.bearing WHERE spelling = s.number
) counted CROSS JOIN LATERAL (
  SELECT array_agg(id) AS ids, array_agg(packed) AS packed FROM (
    SELECT id, packed FROM copydesk.bearing b JOIN copydesk.article ON number = b.article WHERE b.spelling = s.number
    ORDER BY b.day DESC, id LIMIT ${latestForRole}
  ) those
) latest`;

/** $1 the folded name, $2 its near keys; whether a near one is near enough is for the asker to see. */
export const spellingsQuestion = `
WITH spelled AS (
  SELECT number, name, type FROM copydesk.spelling WHERE folded = $1
  UNION SELECT number, name, type FROM copydesk.near JOIN copydesk.spelling ON number = near.spelling WHERE near.key = ANY ($2::integer[])
) ${told}`;

/** $1 the folded beginning, $2 what lies behind all that begin so, $3 how many. */
export const namesQuestion = `
WITH spelled AS (
  SELECT number, name, type FROM (
    SELECT number, name, type, (SELECT count(*) FROM copydesk.bearing WHERE spelling = number) AS articles
    FROM copydesk.spelling WHERE folded >= $1 AND folded < $2
  ) begun ORDER BY articles DESC, name || ' ' || type LIMIT $3
) ${told}`;
