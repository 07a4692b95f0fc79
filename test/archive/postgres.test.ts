// What only an archive on a server has: a role that cannot write, a connection that is lost, words for a wrong address or password.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgresStore } from '../../server/src/archive/postgres/postgres-store.ts';
import { askAgain, askArchive } from '../../server/src/core/index.ts';
import { type PostgresServer, postgresPrograms, startPostgres } from '../support/postgres.ts';
import { copydesk, copydeskWith, folderWith } from '../support/shell.ts';
import { articleOf } from './newsrooms.ts';

if (!postgresPrograms)
  console.warn('No PostgreSQL here: the tests of archives on a server are left out. Install it, or set PG_BIN.');

const article = articleOf(1, { headline: 0, paragraphs: [0, 4], line: 0, day: '2020-05-03' });

describe.skipIf(!postgresPrograms)('an archive on a server', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server?.stop());

  test('is asked by a role that can read and cannot write', async () => {
    server.run('CREATE DATABASE roles');
    const writer = await openPostgresStore(server.address('roles'), 'archive', { writes: true });
    await writer.change([article]);
    server.run('CREATE ROLE visitor LOGIN IN ROLE copydesk_reader');
    const reader = await openPostgresStore(server.address('roles', 'visitor'), 'archive');
    expect((await askArchive(reader, article.summary)).articles.size).toBe(1);
    await expect(reader.change([article])).rejects.toThrow('archive: this user has read-only access');
    const posing = await openPostgresStore(server.address('roles', 'visitor'), 'archive', { writes: true });
    await expect(posing.change([article])).rejects.toThrow('archive: this user is not allowed to do that.');
    for (const store of [writer, reader, posing]) await store.close();
  });

  test('tells of a lost connection, and answers again when the server is back', async () => {
    server.run('CREATE DATABASE lost');
    const store = await openPostgresStore(server.address('lost'), 'archive', { writes: true });
    await store.change([article]);
    server.kill();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await expect(store.stats()).rejects.toThrow(/^archive: /);
    await server.start();
    expect(await store.stats()).toMatchObject({ articles: 1 });
    await store.close();
  }, 60_000);

  test('drops a question that nobody waits for any longer, and answers the next one', async () => {
    server.run('CREATE DATABASE patience');
    const store = await openPostgresStore(server.address('patience'), 'archive', { writes: true });
    await store.change([article]);
    const [holder, onlooker] = [new Client(server.address('patience')), new Client(server.address('patience'))];
    await Promise.all([holder.connect(), onlooker.connect()]);
    await holder.query('BEGIN; LOCK TABLE copydesk.posting IN ACCESS EXCLUSIVE MODE');
    const waiting = async () =>
      (await onlooker.query("SELECT FROM pg_stat_activity WHERE application_name = 'copydesk' AND state = 'active'"))
        .rowCount;
    const asking = new AbortController();
    const asked = askAgain(store, article.summary, undefined, asking.signal);
    const dropped = expect(asked).rejects.toThrow('archive: ');
    await expect.poll(waiting).toBe(1);
    asking.abort();
    await dropped;
    expect(await waiting()).toBe(0);
    await expect(askAgain(store, article.summary, undefined, asking.signal)).rejects.toThrow();
    await Promise.all([holder.end(), onlooker.end()]);
    expect((await askAgain(store, article.summary)).articles.size).toBe(1);
    await store.close();
  });

  test('is filled and asked from the command line', () => {
    server.run('CREATE DATABASE shell');
    const folder = folderWith({});
    const address = server.address('shell');
    const text =
      'Council backs bridge\n\nThe council of Eastmere voted on Monday to mend the old bridge over the river and to close it to lorries.\n';
    const added = copydeskWith(
      folder,
      `${JSON.stringify({ id: 'a', text })}\n`,
      'archive',
      'add',
      '--store',
      address,
      '-',
    );
    expect([added.stderr, added.stdout.toString()]).toEqual(['', '1 added, 0 unchanged.\n']);
    writeFileSync(path.join(folder, 'new.news'), text);
    expect(copydesk(folder, 'archive', 'ask', '--store', address, 'new.news').stdout).toContain(
      '“Council backs bridge”',
    );
  });

  test.each([
    [
      'postgres://desk:geheim@127.0.0.1:9/none',
      'postgres://desk:…@127.0.0.1:9/none: no server is answering at this address.',
    ],
    ['mysql://desk:geheim@host/none', 'mysql://desk:…@host/none: Copydesk has no archives of this kind.'],
  ])('a wrong address is told in a line without its password: %s', (address, told) => {
    const ran = copydesk(folderWith({}), 'archive', 'stats', '--store', address);
    expect([ran.status, ran.stderr]).toEqual([2, `copydesk: ${told}\n`]);
  });

  test('a wrong password is told in a line, without it', () => {
    server.run("CREATE ROLE guarded LOGIN PASSWORD 'right'");
    const ran = copydesk(
      folderWith({}),
      ...['archive', 'stats', '--store', server.address('postgres', 'guarded:geheim')],
    );
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(/^copydesk: postgres:.*: the server rejected this user name or password\.\n$/);
    expect(ran.stderr).not.toContain('geheim');
  });

  test('a database that is not there, and one that holds no archive, are told in a line', () => {
    const missing = copydesk(folderWith({}), 'archive', 'stats', '--store', server.address('nowhere'));
    expect(missing.stderr).toContain('there is no such database');
    server.run('CREATE DATABASE bare');
    const bare = copydesk(folderWith({}), 'archive', 'stats', '--store', server.address('bare'));
    expect(bare.stderr).toContain('no archive of this version here');
    expect([missing.status, bare.status]).toEqual([2, 2]);
  });
});
