// Random small newsrooms: articles put together from the same few headlines, paragraphs, quotations and lines, so that they share a lot.
import fc from 'fast-check';
import type { ArchivedArticle } from '../../server/src/core/index.ts';
import { summaryOf } from '../support/summary-of.ts';

const headlines = ['Council backs bridge', 'Mayor opens harbour', 'Ferry strike ends', 'School wins prize'];
const paragraphs = [
  'Anna Marlow, the harbour master, said on Monday that the old crane would be taken down before the winter storms reach the quay.',
  'Anna Marlowe said the crane was safe and that nobody on the quay had asked for it to be taken down before the summer.',
  'The council of Eastmere voted by nine to four to mend the old bridge over the river and to close it to lorries until June.',
  'Finance minister Peter Quill told reporters in Eastmere that the money for the bridge had been set aside three years ago.',
  '“We will not sell a single plank of this pier to anybody who has not walked on it,” said Anna Marlow.',
  '“We will not sell a single board of this pier to anybody who has not walked on it,” said Peter Quill.',
  'Residents have waited for a decision since the flood, when the lower town lost its market hall and both of its bakeries.',
  'Residents have waited for a decision since the flood, when the lower town lost its market hall and one of its two bakeries.',
];
const lines = [
  'Follow the Eastmere Herald on social media',
  'Sign up for our newsletter',
  'Read more stories from the harbour',
];

export interface Draft {
  readonly headline: number;
  readonly paragraphs: readonly number[];
  readonly line: number;
  readonly day?: string;
}

export const drafts: fc.Arbitrary<Draft> = fc.record({
  headline: fc.nat(headlines.length - 1),
  paragraphs: fc.array(fc.nat(paragraphs.length - 1), { minLength: 1, maxLength: 4 }),
  line: fc.nat(lines.length),
  day: fc.option(fc.constantFrom('2019-03-01', '2020-05-03', '2021-11-30'), { nil: undefined }),
});

export const change = fc.record({
  put: fc.array(fc.record({ id: fc.nat(9), draft: drafts }), { maxLength: 4 }),
  remove: fc.array(fc.nat(9), { maxLength: 2 }),
});

export const idOf = (number: number) => `story-${number}.news`;

const known = new Map<string, ArchivedArticle['summary']>();

export function articleOf(id: number, draft: Draft): ArchivedArticle {
  const text = [
    headlines[draft.headline],
    ...draft.paragraphs.map((at) => paragraphs[at]),
    lines[draft.line] ?? '',
  ].join('\n\n');
  const summary = known.get(`${id} ${text}`) ?? summaryOf(idOf(id), text);
  known.set(`${id} ${text}`, summary);
  return { summary, content: text, day: draft.day, url: draft.day && `https://herald.example/${id}` };
}
