// A PostgreSQL server of the tests' own: in a temporary folder, on a socket there and on no port.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The folder of the server's programs: PG_BIN, PATH, or where Debian keeps them; undefined where there is none. */
export const postgresPrograms: string | undefined = [
  process.env.PG_BIN ?? '',
  ...(process.env.PATH ?? '').split(path.delimiter),
  ...(existsSync('/usr/lib/postgresql')
    ? readdirSync('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`)
    : []),
].find((folder) => folder && existsSync(path.join(folder, 'postgres')) && existsSync(path.join(folder, 'initdb')));

export interface PostgresServer {
  /** The address of a database on it, for a user without a password; `guarded` would have to say one. */
  address(database?: string, user?: string): string;
  readonly folder: string;
  run(sql: string, database?: string): void;
  /** Ends it as a power cut would. */
  kill(): void;
  start(): Promise<void>;
  stop(): void;
}

export async function startPostgres(): Promise<PostgresServer> {
  // PATH may hold links to some of the programs; all lie where the links lead
  const programs = path.dirname(realpathSync(path.join(postgresPrograms as string, 'postgres')));
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-pg-'));
  const data = path.join(folder, 'data');
  const owner = ownerOf(folder);
  const program = (name: string) => path.join(programs, name);
  const locale = ['--no-locale', '--encoding=UTF8', '--auth=trust', '--username=desk'];
  execFileSync(program('initdb'), ['-D', data, ...locale, '--no-sync'], { ...owner, stdio: 'ignore', cwd: folder });
  // one user has to say a password
  const rules = path.join(data, 'pg_hba.conf');
  writeFileSync(rules, `local all guarded scram-sha-256\n${readFileSync(rules, 'utf8')}`);
  let server = begin();

  function begin() {
    const settings = ['-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'shared_buffers=64MB'];
    return spawn(program('postgres'), ['-D', data, '-k', folder, ...settings], {
      ...owner,
      stdio: 'ignore',
      cwd: folder,
    });
  }

  const psql = (sql: string, database: string) =>
    spawnSync(program('psql'), ['-h', folder, '-U', 'desk', '-d', database, '-v', 'ON_ERROR_STOP=1', '-qc', sql], {
      encoding: 'utf8',
    });

  async function answering(): Promise<void> {
    for (let tries = 0; tries < 200; tries++) {
      if (psql('SELECT 1', 'postgres').status === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('The PostgreSQL server of the tests does not answer.');
  }

  await answering();
  return {
    folder,
    address: (database = 'postgres', user = 'desk') =>
      `postgres://${user}@/${database}?host=${encodeURIComponent(folder)}`,
    run(sql, database = 'postgres') {
      const { status, stderr } = psql(sql, database);
      if (status !== 0) throw new Error(stderr);
    },
    kill: () => void server.kill('SIGQUIT'),
    start() {
      server = begin();
      return answering();
    },
    stop() {
      server.kill('SIGQUIT');
      rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

/** The server will not run as root: then it runs as the user that Debian makes for it, or as nobody. */
function ownerOf(folder: string): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const idOf = (user: string, what: string) =>
    Number(spawnSync('id', [what, user], { encoding: 'utf8' }).stdout || Number.NaN);
  const user = Number.isNaN(idOf('postgres', '-u')) ? 'nobody' : 'postgres';
  const [uid, gid] = [idOf(user, '-u'), idOf(user, '-g')];
  chownSync(folder, uid, gid);
  chmodSync(folder, 0o755);
  return { uid, gid };
}
