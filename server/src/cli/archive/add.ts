// copydesk archive add: articles into an archive, batch by batch; those that it has already, as they are, are passed over.
import { createHash } from 'node:crypto';
import type { ArchivedArticle, NewsroomStore } from '../../core/index.ts';
import { createProgress } from '../progress.ts';
import { say } from '../say.ts';
import { createSheets } from '../sheets.ts';
import { type Crew, createCrew } from '../workers/crew.ts';
import { dayOf } from './day.ts';
import { type Incoming, openArrivals } from './incoming.ts';

/** So many are read, then written in one transaction: what is interrupted loses no more. */
const batchSize = 2000;

export interface Added {
  added: number;
  unchanged: number;
  problems: number;
}

export async function addArticles(store: NewsroomStore, paths: readonly string[]): Promise<Added> {
  const tally: Added = { added: 0, unchanged: 0, problems: 0 };
  const complain = (problem: string) => {
    tally.problems++;
    process.stderr.write(`copydesk: ${problem}\n`);
  };
  const sheets = createSheets();
  const { arrivals, total } = await openArrivals(paths, sheets);
  const progress = createProgress(say.takingIn(), total);
  const crew = createCrew({ task: 'summarize' }, sheets);
  let batch = new Map<string, Incoming>();
  let writing = Promise.resolve();
  const flush = async () => {
    const count = batch.size;
    const fresh = await changedIn(store, batch);
    batch = new Map();
    progress.advance(count - fresh.length);
    const articles = await readArticles(crew, fresh, { complain, done: (count) => progress.advance(count) });
    await writing;
    tally.unchanged += count - fresh.length;
    // while one batch is written the next is read
    writing = (articles.length ? store.change(articles) : writing).then(() => {
      tally.added += articles.length;
    });
    writing.catch(() => {}); // told by whoever waits for it
  };
  try {
    for await (const arrival of arrivals) {
      if ('problem' in arrival) complain(arrival.problem);
      else batch.set(arrival.id, arrival);
      if (batch.size >= batchSize) await flush();
    }
    if (batch.size) await flush();
    await writing;
  } finally {
    await crew.dismiss();
    progress.end();
  }
  return tally;
}

/** Those that the store does not hold as they are. */
async function changedIn(store: NewsroomStore, batch: ReadonlyMap<string, Incoming>): Promise<Incoming[]> {
  const held = await store.contents([...batch.keys()]);
  return [...batch.values()].filter((incoming) => held.get(incoming.id) !== contentOf(incoming));
}

async function readArticles(
  crew: Crew,
  fresh: readonly Incoming[],
  { complain, done }: { complain(problem: string): void; done(count: number): void },
): Promise<ArchivedArticle[]> {
  const once = new Map(fresh.map(({ id, text }) => [id, { text, encoding: { name: 'utf-8' as const, mark: false } }]));
  const articles: ArchivedArticle[] = [];
  let at = -1;
  for await (const answer of crew.answers([...once.keys()], done, once)) {
    at++;
    if ('unread' in answer) complain(answer.unread);
    if (!('summary' in answer)) continue;
    const { day, url } = fresh[at];
    const { summary } = answer;
    const ran = day ?? (summary.date === undefined ? undefined : dayOf(summary.date));
    articles.push({ summary, content: contentOf(fresh[at]), day: ran, url });
  }
  return articles;
}

/** Names what an article says and what is said of it. */
function contentOf({ text, day = '', url = '' }: Incoming): string {
  return createHash('sha256').update(`${day}\n${url}\n${text}`).digest('base64url').slice(0, 16);
}
