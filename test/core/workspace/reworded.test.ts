// Whole stories told again in other words: the same in the workspace's index and in an archive, which keeps less of the words.
import { describe, expect, test } from 'vitest';
import {
  archiveView,
  askArchive,
  createMemoryStore,
  createWorkspaceIndex,
  reviewWorkspace,
  rules,
} from '../../../server/src/core/index.ts';
import { summaryOf } from '../../support/summary-of.ts';

const story = `Harbour museum shuts for the winter

The harbour museum in Sandby will shut its doors on Sunday and stay closed until April, because the boiler that heats its old net loft has broken down.

Visitors came in record numbers this summer, the director, Nora Quist, said. Some 12,000 people saw the whaling boats, and the gift shop sold out of postcards in August.

A new boiler costs 400,000 kroner. The county has promised half of the money if the town pays the rest.`;

const reworded = `Harbour museum shuts for the winter

Sandby's harbour museum will close its doors on Sunday and remain shut until April, as the boiler which heats its old net loft has failed.

The director, Nora Quist, said visitors had come in record numbers in the summer. About 12,000 people saw the whaling boats, and the gift shop ran out of postcards in August.

A new boiler will cost 400,000 kroner. The county promised to give half of the money if the town will pay the rest.`;

const otherHead = reworded.replace(/^.*/, 'Sandby looks for 400,000 kroner');
const nearHead = reworded.replace(/^.*/, 'Museum at harbour shuts for winter');

const anotherStory = `Harbour museum shuts for the winter

Children from three schools carried the last of the glass floats to a store on the hill this week. The museum must be empty before the builders come to lift its roof.

The work will take until May. A part of the old net loft is to become a classroom, where boys and girls may learn to tie the knots that their great-grandparents tied.`;

/** What is told of the first about the second, as rules with the heads of their messages. */
function toldOf(here: string, there: string) {
  const [ours, theirs] = [summaryOf('here.txt', here), summaryOf('there.txt', there)];
  const index = createWorkspaceIndex();
  for (const summary of [ours, theirs]) index.put(summary);
  return told(ours, index.view('here.txt'));
}

function told(summary: ReturnType<typeof summaryOf>, workspace: Parameters<typeof reviewWorkspace>[1]['workspace']) {
  const { findings } = reviewWorkspace(summary, { rules, workspace });
  return findings.map(({ rule, message }) => `${rule}: ${message.split(/[.,]/)[0]}`);
}

const copyTold = ['passage-repeated-workspace: This story also runs in another article'];

describe('a story told again', () => {
  test.each([
    ['under the same headline', reworded],
    ['under nearly the same headline', nearHead],
  ])('%s is told once, at the headline', (_, there) => expect(toldOf(story, there)).toEqual(copyTold));

  test('in an archive, where words are kept in part, it is told as well', async () => {
    const store = createMemoryStore();
    await store.change([{ summary: summaryOf('there.txt', reworded), content: 'x' }]);
    const summary = summaryOf('here.txt', story);
    expect(told(summary, archiveView(summary, await askArchive(store, summary)))).toEqual(copyTold);
  });
});

test.each([
  ['another headline', otherHead, []],
  [
    'another story under one headline',
    anotherStory,
    ['headline-duplicate-workspace: Another article has this headline'],
  ],
  [
    'a short summary of it',
    reworded.split('\n\n').slice(0, 2).join('\n\n'),
    ['headline-duplicate-workspace: Another article has this headline'],
  ],
])('is no story told again: %s', (_, there, expected) => expect(toldOf(story, there)).toEqual(expected));

test('notices of one column are no story told again', () => {
  const column = (body: string) => `Births, deaths and marriages\n\n${body}`;
  const one = column(
    'Carla Heaney of Mill Lane, a daughter, on Monday at the county hospital. Both are well, and the family thanks the nurses and doctors of the ward.',
  );
  const other = column(
    'Tom Ellery of Castle Street, a son, on Friday at the cottage hospital. All are well, and the parents thank the midwives and neighbours for their help.',
  );
  expect(toldOf(one, other)).toEqual(['headline-duplicate-workspace: Another article has this headline']);
});
