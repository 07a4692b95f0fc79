// The tables of an archive on a server, brought to the version that this Copydesk keeps; each step in a transaction of its own.
import type { Pool } from 'pg';
import { StoreProblem, say } from '../store-problem.ts';
import { tables } from './migrations/001-tables.ts';
import { reader } from './migrations/002-reader.ts';

/** In order; what has run once is never changed, a later version adds another. */
const migrations = [tables, reader];

/** One migration at a time, whoever begins. */
const lock = "SELECT pg_advisory_xact_lock(hashtext('copydesk'))";

export async function migrate(pool: Pool, shown: string, writes: boolean): Promise<void> {
  const version = await versionOf(pool);
  if (version > migrations.length) {
    throw new StoreProblem(
      say.newerVersion({ store: shown, version: String(version), own: String(migrations.length) }),
    );
  }
  if (version === migrations.length) return;
  if (!writes) throw new StoreProblem(say.noneOfThisVersion({ store: shown }));
  const client = await pool.connect();
  try {
    for (let next = version; next < migrations.length; next++) {
      await client.query(
        `BEGIN; ${lock}; CREATE SCHEMA IF NOT EXISTS copydesk; CREATE TABLE IF NOT EXISTS copydesk.version (version integer NOT NULL)`,
      );
      const { rows } = await client.query('SELECT coalesce(max(version), 0) AS version FROM copydesk.version');
      if (rows[0].version === next) {
        await client.query(migrations[next]);
        await client.query('INSERT INTO copydesk.version VALUES ($1)', [next + 1]);
      }
      await client.query('COMMIT');
    }
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

async function versionOf(pool: Pool): Promise<number> {
  const { rows } = await pool.query("SELECT to_regclass('copydesk.version') IS NOT NULL AS made");
  if (!rows[0].made) return 0;
  return (await pool.query('SELECT coalesce(max(version), 0) AS version FROM copydesk.version')).rows[0].version;
}
