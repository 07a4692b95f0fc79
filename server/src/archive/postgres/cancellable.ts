// A question to a server that is cancelled there, too, when nobody waits for its answer any longer.
import { Client, type ClientConfig, type Pool, type PoolClient, type QueryConfig, type QueryResult } from 'pg';

/** What a server calls the process that answers a connection; the types leave it out. */
type Numbered = PoolClient & { readonly processID?: number };

export async function askCancellably(
  pool: Pool,
  settings: ClientConfig,
  question: QueryConfig,
  signal?: AbortSignal,
): Promise<QueryResult['rows']> {
  if (!signal) return (await pool.query(question)).rows;
  const client: Numbered = await pool.connect();
  let cancelled: Promise<void> | undefined;
  const cancel = () => {
    cancelled = cancelAt(settings, client.processID).catch(() => {});
  };
  let failed: Error | undefined;
  try {
    signal.throwIfAborted();
    signal.addEventListener('abort', cancel);
    return (await client.query(question)).rows;
  } catch (error) {
    failed = error as Error;
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
    await cancelled; // or it might meet the next question of this connection
    client.release(failed);
  }
}

/** By a connection of its own: those of the pool may all be waiting. */
async function cancelAt(settings: ClientConfig, processId: number | undefined): Promise<void> {
  const other = new Client(settings);
  other.on('error', () => {}); // the question itself tells of a lost connection
  try {
    await other.connect();
    await other.query('SELECT pg_cancel_backend($1)', [processId]);
  } finally {
    await other.end();
  }
}
