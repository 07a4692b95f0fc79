// Where the server's time goes, by stage: the samples of a profile, each told by the outermost file of the core that it is in. The
// bundle names the file of every function in the comment above it.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const stages = [
  ['parse', 'server/src/core/article/'],
  ['annotate', 'server/src/core/annotate/'],
  ['rules', 'server/src/core/review/'],
  ['rules', 'server/src/core/rules/'],
  ['workspace', 'server/src/core/workspace/'],
];
/** What annotate asks for and remembers by a paragraph's own words. */
const paragraph = ['server/src/core/paragraph/', 'server/src/core/language/'];

/** Shares of the last `milliseconds` of the only profile in a folder, idle time left out. */
export function shareByStage(folder, bundle, milliseconds) {
  const [name] = readdirSync(folder);
  const { nodes, samples, timeDeltas, endTime } = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  const stageOf = stageFinder(nodes, filesOf(readFileSync(bundle, 'utf8')));
  const times = new Map();
  let at = endTime;
  for (let index = samples.length - 1; index >= 0 && endTime - at < milliseconds * 1000; index--) {
    at -= timeDeltas[index];
    const stage = stageOf(samples[index]);
    if (stage) times.set(stage, (times.get(stage) ?? 0) + timeDeltas[index]);
  }
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  return Object.fromEntries([...times].map(([stage, time]) => [stage, time / all]));
}

/** The file of each line of a bundle. */
function filesOf(text) {
  let file = '';
  return text.split('\n').map((line) => {
    file = /^\/\/ (\S+\.(?:[cm]?[jt]s|json))$/.exec(line)?.[1] ?? file;
    return file;
  });
}

function stageFinder(nodes, files) {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  return (sample) => {
    const own = known.get(sample).callFrame.functionName;
    if (own === '(idle)') return undefined;
    if (own === '(garbage collector)') return 'garbage';
    const way = [];
    for (let id = sample; id !== undefined; id = parents.get(id)) {
      const { url, lineNumber } = known.get(id).callFrame;
      if (url.endsWith('server.js')) way.unshift(files[lineNumber] ?? '');
    }
    const found = way.flatMap((file) => stages.filter(([, folder]) => file.startsWith(folder)))[0]?.[0];
    const isParagraph = found === 'annotate' && way.some((file) => paragraph.some((folder) => file.startsWith(folder)));
    return isParagraph ? 'paragraph' : (found ?? 'protocol');
  };
}
