// Changes to an archive in a file: a batch is one transaction; the index sorts its keys and writes them as one piece.

import type { Database, Statement } from 'node-sqlite3-wasm';
import {
  type ArchivedArticle,
  foldPhrase,
  keyKinds,
  namesOf,
  nearKeys,
  storeKeysOf,
  versionKeys,
} from '../../core/index.ts';
import { grow } from '../pack.ts';
import type { Row } from './database.ts';
import { dayNumber, keyWord } from './schema.ts';

type PackedArticle = ArchivedArticle & { readonly bytes: Uint8Array };

export interface Writer {
  change(put: readonly PackedArticle[], remove: readonly string[]): void;
  close(): void;
}

/** The statements of a database, each prepared once. */
function createStatements(database: Database) {
  const statements = new Map<string, Statement>();
  function prepared(sql: string): Statement {
    const known = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, known);
    return known;
  }
  return {
    prepared,
    run: (sql: string, values: (string | number | Uint8Array | null)[]) => prepared(sql).run(values),
    close() {
      for (const statement of statements.values()) statement.finalize();
    },
  };
}

/** How names are written in the archive: each writing has a number, and is forgotten with the last article that has it. */
function createSpellings({ prepared, run }: ReturnType<typeof createStatements>) {
  function known(name: string, type: string): number | undefined {
    const sql = 'SELECT number FROM spelling WHERE folded = ? AND name = ? AND type = ?';
    const row = prepared(sql).get([foldPhrase(name), name, type]) as Row | null;
    return row?.number as number | undefined;
  }
  return {
    number(name: string, type: string): number {
      const before = known(name, type);
      if (before !== undefined) return before;
      run('INSERT INTO spelling (name, type, folded) VALUES (?, ?, ?)', [name, type, foldPhrase(name)]);
      const number = known(name, type) as number;
      if (type === 'PER') for (const key of nearKeys(name)) run('INSERT INTO near VALUES (?, ?)', [key, number]);
      return number;
    },
    forget(name: string, type: string, day: number, article: number): void {
      const spelling = known(name, type);
      if (spelling === undefined) return;
      run('DELETE FROM bearing WHERE spelling = ? AND day = ? AND article = ?', [spelling, day, article]);
      if (prepared('SELECT 1 FROM bearing WHERE spelling = ? LIMIT 1').get([spelling])) return;
      for (const key of nearKeys(name)) run('DELETE FROM near WHERE key = ? AND spelling = ?', [key, spelling]);
      run('DELETE FROM spelling WHERE number = ?', [spelling]);
    },
  };
}

/** The keys of an article as words of the index. */
function wordsOf(summary: ArchivedArticle['summary']): string[] {
  const keys = storeKeysOf(summary);
  return keyKinds.flatMap((kind) => keys[kind].map((key) => keyWord(kind, key)));
}

export function createWriter(database: Database): Writer {
  const statements = createStatements(database);
  const { prepared, run } = statements;
  const spellings = createSpellings(statements);

  function takeOut(id: string): void {
    const row = prepared('SELECT number, day, packed FROM article WHERE id = ?').get([id]) as Row | null;
    if (!row) return;
    const number = row.number as number;
    const summary = grow(id, row.packed as Uint8Array);
    run('DELETE FROM posting WHERE rowid = ?', [number]);
    run('UPDATE total SET postings = postings - ?', [wordsOf(summary).length]);
    for (const { name, type } of namesOf(summary)) spellings.forget(name, type, dayNumber(row.day as string), number);
    run('DELETE FROM article WHERE number = ?', [number]);
  }

  function putIn(articles: readonly PackedArticle[]): void {
    let number = (prepared('SELECT max(number) AS last FROM article').get() as Row).last as number | null;
    let postings = 0;
    for (const { summary, content, day = '', url = null, bytes } of articles) {
      number = (number ?? 0) + 1;
      const { headline, opening } = versionKeys(summary);
      const row = [number, summary.id, content, day, url, headline, opening, bytes];
      run('INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?, ?)', row);
      const words = wordsOf(summary);
      run('INSERT INTO posting (rowid, keys) VALUES (?, ?)', [number, words.join(' ')]);
      postings += words.length;
      for (const { name, type } of namesOf(summary))
        run('INSERT INTO bearing VALUES (?, ?, ?)', [spellings.number(name, type), dayNumber(day), number]);
    }
    run('UPDATE total SET postings = postings + ?', [postings]);
  }

  return {
    change(put, remove) {
      const latest = [...new Map(put.map((article) => [article.summary.id, article])).values()];
      database.exec('BEGIN IMMEDIATE');
      try {
        for (const id of remove) takeOut(id);
        for (const { summary } of latest) takeOut(summary.id);
        putIn(latest);
        database.exec('COMMIT');
      } catch (error) {
        if (database.inTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
    close() {
      try {
        statements.close();
        database.exec('PRAGMA incremental_vacuum'); // what joining pieces of the index left free
      } catch {
        // a statement that failed says so again; what is free stays so until the next time
      }
    },
  };
}
