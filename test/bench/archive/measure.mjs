// What an archive of made articles costs to ask, and what it finds of what was planted.
//   node test/bench/archive/generate.mjs --count 10000 [--from F] | node dist/cli.js archive add --store STORE -
//   node test/bench/archive/measure.mjs --store STORE --count 10000 [--from F] [--asked 100] [--missed]
// An archive on a server: test/bench/archive/with-server.mjs. `--missed` prints what was planted and not found.
// Planted, one a fresh article: a paragraph, a headline, a quotation with one word changed, a name with two letters exchanged.
import { parseArgs } from 'node:util';
import { createGenerator, modelFrom, randomFrom } from './generate.mjs';
import { loadTool } from './tool.mjs';

const { values } = parseArgs({
  options: {
    store: { type: 'string' },
    count: { type: 'string' },
    from: { type: 'string' },
    seed: { type: 'string', default: '1' },
    asked: { type: 'string', default: '100' },
    missed: { type: 'boolean' },
  },
});
const [count, asked] = [Number(values.count), Number(values.asked)];
const tool = await loadTool();
const make = createGenerator(modelFrom(values.from), Number(values.seed));
/** What is asked shares nothing with the archive but what is planted. */
const makeFresh = createGenerator(modelFrom(values.from), Number(values.seed), 4);
const random = randomFrom(7);
const knowledge = tool.loadNameKnowledge();
const store = await tool.openStore(values.store, {}, tool.openPostgresStore);

const times = []; // by the clock, in milliseconds
const work = []; // of the processor: what other programs take does not count
const planted = { paragraph: plantParagraph, headline: plantHeadline, quotation: plantQuotation };
const rules = {
  paragraph: 'passage-repeated-workspace',
  headline: 'headline-duplicate-workspace',
  quotation: 'quote-changed',
};
for (const [kind, plant] of Object.entries(planted)) {
  let found = 0;
  for (let at = 0; at < asked; at++) {
    const original = archived(kind);
    const draft = plant(original, makeFresh(count + at));
    const { findings } = await ask(draft);
    const isOriginal = ({ article }) => article === original.id;
    if (findings.some(({ rule, related }) => rule === rules[kind] && related.some(isOriginal))) found++;
    else if (values.missed) console.log(`missed: ${draft.text.split('\n\n')[kind === 'headline' ? 0 : 2]}`);
  }
  console.log(`${kind}: ${found} of ${asked} found`);
}
let named = 0;
for (let at = 0; at < asked; at++) {
  const { name } = pick(
    summaryOf(make(Math.floor(random() * count))).names.filter(
      ({ type, name }) => type === 'PER' && name.includes(' '),
    ),
  );
  const wrong = exchange(name);
  if ((await store.spellings(wrong)).some((known) => known.name === name)) named++;
}
console.log(`name: ${named} of ${asked} found`);
let alarms = 0;
for (let at = 0; at < asked; at++) if ((await ask(makeFresh(2 * count + at))).findings.length) alarms++;
console.log(`nothing copied: ${alarms} of ${asked} told of`);
const [againTimes, againWork] = [[], []]; // after an edit: a sentence more in one paragraph
for (let at = 0; at < asked; at++) {
  const article = makeFresh(3 * count + at);
  const before = await tool.askAgain(store, summaryOf(article));
  const parts = article.text.split('\n\n');
  parts[3] += ` ${makeFresh(4 * count + at).text.split('\n\n')[3]}`;
  const summary = summaryOf({ ...article, text: parts.join('\n\n') });
  await timed(() => tool.askAgain(store, summary, before), againTimes, againWork);
}
const part = (figures, share) => figures.sort((a, b) => a - b)[Math.floor(figures.length * share)].toFixed(1);
const told = (figures) => `${part(figures, 0.5)} ms in the middle, ${part(figures, 0.95)} ms at the 95th percentile`;
console.log(`one article asked, ${times.length} times: ${told(times)}`);
console.log(`of the processor: ${told(work)}`);
console.log(`again after an edit: ${told(againTimes)}`);
console.log(`of the processor: ${told(againWork)}`);
const { articles, postings, bytes } = await store.stats();
console.log(
  `${articles} articles, ${(postings / articles).toFixed(0)} postings and ${(bytes / articles).toFixed(0)} bytes an article`,
);
await store.close();

/** The question, the answer and the rules, timed; the reading of the article is the editor's anyway. */
async function ask(article) {
  const summary = summaryOf(article);
  const { answer, report } = await timed(
    async () => {
      const answer = await tool.askArchive(store, summary);
      const workspace = tool.archiveView(summary, answer);
      return { answer, report: tool.reviewWorkspace(summary, { rules: tool.rules, workspace }) };
    },
    times,
    work,
  );
  return {
    findings: report.findings.filter(({ related }) => related.some(({ article: id }) => answer.articles.has(id))),
  };
}

async function timed(act, byClock, ofProcessor) {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  const result = await act();
  byClock.push(performance.now() - begun);
  const { user, system } = process.cpuUsage(used);
  ofProcessor.push((user + system) / 1000);
  return result;
}

/** Any article of the archive that has what is to be planted. */
function archived(kind) {
  const article = make(Math.floor(random() * count));
  return kind !== 'quotation' || article.text.includes('\n\n“') ? article : archived(kind);
}

function summaryOf({ id, text }) {
  return tool.summarize(tool.annotate(tool.parseArticle(id, text), tool.createMemory(knowledge)));
}

function plantParagraph(original, fresh) {
  const paragraphs = original.text
    .split('\n\n')
    .slice(1)
    .filter((one) => !one.startsWith('“'));
  const parts = fresh.text.split('\n\n');
  parts.splice(2, 0, pick(paragraphs));
  return { ...fresh, text: parts.join('\n\n') };
}

function plantHeadline(original, fresh) {
  return { ...fresh, text: [original.text.split('\n\n')[0], ...fresh.text.split('\n\n').slice(1)].join('\n\n') };
}

function plantQuotation(original, fresh) {
  const quotations = original.text.split('\n\n').filter((one) => one.startsWith('“'));
  if (!quotations.length) throw new Error('An article without a quotation was asked for one.');
  const words = pick(quotations).split(' ');
  const last = words.findIndex((word) => word.includes('”'));
  words[1 + Math.floor(random() * (last - 1))] = 'otherwise';
  const parts = fresh.text.split('\n\n');
  parts.splice(2, 0, words.join(' '));
  return { ...fresh, text: parts.join('\n\n') };
}

function exchange(name) {
  const at = name.lastIndexOf(' ') + 2 + Math.floor(random() * 2);
  return name[at] === name[at + 1]
    ? `${name.slice(0, at)}${name.slice(at + 1)}`
    : `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}`;
}

function pick(list) {
  return list[Math.floor(random() * list.length)];
}
