// An archive on a PostgreSQL server, for many who share it.
import { Pool, type PoolClient, type QueryResult } from 'pg';
import {
  type ArchivedName,
  foldPhrase,
  inOrder,
  isNear,
  type KeyKind,
  keyKinds,
  type NewsroomStore,
  nearKeys,
  type RecalledArticle,
  roleIn,
} from '../../core/index.ts';
import type { OpenOptions } from '../open-options.ts';
import { grow } from '../pack.ts';
import { askCancellably } from './cancellable.ts';
import { migrate } from './migrate.ts';
import { problemOf } from './problems.ts';
import { findQuestion, kindNumbers, namesQuestion, spellingsQuestion } from './questions.ts';
import { changeArticles } from './writer.ts';

const mostConnections = 4;
const longestWait = 10_000;

/** Asks a server's database; what goes wrong is told as a StoreProblem. */
interface Connected {
  readonly pool: Pool;
  inWords<T>(act: () => Promise<T>): Promise<T>;
  ask(name: string, text: string, values: unknown[], signal?: AbortSignal): Promise<QueryResult['rows']>;
}

/** A pool whose database is of this version, or is brought to it. */
async function connect(
  address: string,
  shown: string,
  { writes = false, patience = longestWait }: OpenOptions,
): Promise<Connected> {
  const settings = {
    connectionString: address,
    connectionTimeoutMillis: Math.max(patience, 2000),
    application_name: 'copydesk',
    ...(writes ? {} : { options: '-c default_transaction_read_only=on' }),
  };
  const pool = new Pool({ ...settings, max: mostConnections });
  pool.on('error', () => {}); // a lost connection is told by the question that needs it
  const inWords = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      throw problemOf(shown, error);
    }
  };
  try {
    await inWords(() => migrate(pool, shown, writes));
  } catch (error) {
    await pool.end();
    throw error;
  }
  const ask = (name: string, text: string, values: unknown[], signal?: AbortSignal) =>
    inWords(() => askCancellably(pool, settings, { name: `copydesk ${name}`, text, values }, signal));
  return { pool, inWords, ask };
}

/** Throws a StoreProblem for a server that cannot be used. `shown` is the address without its password. */
export async function openPostgresStore(
  address: string,
  shown: string,
  options: OpenOptions = {},
): Promise<NewsroomStore> {
  const { pool, inWords, ask } = await connect(address, shown, options);

  return {
    change: (put, remove = []) => inWords(() => inTransaction(pool, (client) => changeArticles(client, put, remove))),
    async contents(ids) {
      const rows = await ask('contents', 'SELECT id, content FROM copydesk.article WHERE id = ANY ($1)', [ids]);
      return new Map(rows.map(({ id, content }) => [id, content]));
    },
    async find({ wanted, lines }, signal) {
      const keys = wanted.flatMap(({ kind, part, keys, least }) =>
        keys.map((key) => [kindNumbers[kind], part, key, least]),
      );
      const column = (at: number) => keys.map((row) => row[at]);
      const rows = await ask('find', findQuestion, [column(0), column(1), column(2), column(3), lines], signal);
      const of = (what: string) => rows.filter((row) => row.what === what);
      const ids = new Map(of('article').map(({ a, id }) => [a, id as string]));
      return {
        hits: of('hit').map(({ a, b, c }) => ({
          kind: keyKinds[a] as KeyKind,
          part: b,
          article: ids.get(c) as string,
        })),
        articles: new Map(of('article').map((row) => [row.id, recalled(row)])),
        lines: new Map(of('line').map(({ a, b, c, d }) => [a, { articles: b, headlines: c, openings: d }])),
      };
    },
    async spellings(name) {
      const wanted = foldPhrase(name);
      const rows = await ask('spellings', spellingsQuestion, [wanted, nearKeys(name)]);
      const fits = (folded: string) => folded === wanted || isNear(folded, wanted);
      return inOrder(rows.filter((row) => fits(foldPhrase(row.name))).map(tell));
    },
    async namesFrom(beginning, most) {
      const wanted = foldPhrase(beginning);
      return inOrder((await ask('names', namesQuestion, [wanted, `${wanted}\uffff`, most])).map(tell));
    },
    async stats() {
      const counts = `SELECT (SELECT count(*) FROM copydesk.article)::integer AS articles, (SELECT count(*) FROM copydesk.spelling)::integer AS names,
        (SELECT count(*) FROM copydesk.posting)::float AS postings,
        (SELECT sum(pg_total_relation_size(c.oid)) FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
          WHERE nspname = 'copydesk' AND relkind = 'r')::float AS bytes`;
      return (await ask('stats', counts, []))[0];
    },
    close: () => pool.end(),
  };
}

/** A name as a row tells it, with the latest articles that have it, in order. */
function tell({ name, type, articles, first, last, ids, packed }: QueryResult['rows'][number]): ArchivedName {
  function* latest(): Iterable<Pick<RecalledArticle, 'summary'>> {
    for (const [at, id] of (ids ?? []).entries()) yield { summary: grow(id, packed[at]) };
  }
  const role = roleIn(latest(), type, name);
  return { name, type, articles, first: first ?? undefined, last: last ?? undefined, role };
}

function recalled({
  id,
  day,
  url,
  packed,
}: {
  id: string;
  day: string;
  url: string | null;
  packed: Buffer;
}): RecalledArticle {
  return { summary: grow(id, packed), day: day || undefined, url: url ?? undefined };
}

async function inTransaction(pool: Pool, act: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    // one writer at a time
    await client.query("BEGIN; SELECT pg_advisory_xact_lock(hashtext('copydesk'))");
    await act(client);
    await client.query('COMMIT');
    client.release();
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    client.release(true);
    throw error;
  }
}
