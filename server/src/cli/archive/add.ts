// copydesk archive add: articles into an archive, batch by batch; those that it has already, as they are, are passed over.
import { createHash } from 'node:crypto';
import type { ArchivedArticle, NewsroomStore } from '../../core/index.ts';
import { createProgress, silent } from '../progress.ts';
import { say } from '../say.ts';
import { createSheets, type Sheets } from '../sheets.ts';
import { answersFor } from '../workers/pool.ts';
import { dayOf } from './day.ts';
import { arrivals, type Incoming } from './incoming.ts';

/** So many are read, then written in one transaction: what is interrupted loses no more. */
const batchSize = 2000;

export interface Added {
  added: number;
  unchanged: number;
  problems: number;
}

export async function addArticles(store: NewsroomStore, paths: readonly string[]): Promise<Added> {
  const tally: Added = { added: 0, unchanged: 0, problems: 0 };
  const progress = createProgress(say.takingIn());
  const complain = (problem: string) => {
    tally.problems++;
    process.stderr.write(`copydesk: ${problem}\n`);
  };
  const sheets = createSheets();
  let batch = new Map<string, Incoming>();
  const flush = async () => {
    await addBatch(store, batch, sheets, tally, complain);
    progress.advance(batch.size);
    batch = new Map();
  };
  for await (const arrival of arrivals(paths, sheets)) {
    if ('problem' in arrival) complain(arrival.problem);
    else batch.set(arrival.id, arrival);
    if (batch.size >= batchSize) await flush();
  }
  if (batch.size) await flush();
  progress.end();
  return tally;
}

async function addBatch(
  store: NewsroomStore,
  batch: ReadonlyMap<string, Incoming>,
  sheets: Sheets,
  tally: Added,
  complain: (problem: string) => void,
): Promise<void> {
  const held = await store.contents([...batch.keys()]);
  const fresh = [...batch.values()].filter((incoming) => held.get(incoming.id) !== contentOf(incoming));
  tally.unchanged += batch.size - fresh.length;
  if (!fresh.length) return;
  const once = new Map(fresh.map(({ id, text }) => [id, { text, encoding: { name: 'utf-8' as const, mark: false } }]));
  const answers = await answersFor([...once.keys()], { task: 'summarize', once }, sheets, silent);
  const articles: ArchivedArticle[] = [];
  for (const [at, answer] of answers.entries()) {
    if ('unread' in answer) complain(answer.unread);
    if (!('summary' in answer)) continue;
    const { day, url } = fresh[at];
    const { summary } = answer;
    const ran = day ?? (summary.date === undefined ? undefined : dayOf(summary.date));
    articles.push({ summary, content: contentOf(fresh[at]), day: ran, url });
  }
  await store.change(articles);
  tally.added += articles.length;
}

/** Names what an article says and what is said of it. */
function contentOf({ text, day = '', url = '' }: Incoming): string {
  return createHash('sha256').update(`${day}\n${url}\n${text}`).digest('base64url').slice(0, 16);
}
