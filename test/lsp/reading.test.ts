// The shape of an article over the protocol: outline, folding, selection, tokens, hints, lenses, what panels show.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  CodeLens,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  MarkupContent,
  SelectionRange,
  SemanticTokens,
} from 'vscode-languageserver';
import type { Reading } from '../../server/src/protocol/messages.ts';
import { type Client, startClient } from '../support/lsp-client.ts';
import { ferry, rangeOf, startOf, wordsIn } from './article.ts';

const uri = 'file:///newsroom/ferry.article.md';
const textDocument = { uri };
const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
let client: Client;

beforeAll(async () => {
  client = await startClient({ settings: { codeLens: { enabled: true } } });
  await client.open(uri, ferry);
});
afterAll(() => client.stop());

test('the outline: headline, sections, quotations with their speaker, names', async () => {
  const [story] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
  expect(story.name).toBe('Ferry port to close as Lindqvist warns of cracks');
  const section = story.children?.find(({ name }) => name.includes('What happens next'));
  const quotation = section?.children?.find(({ name }) => name.startsWith('“Nobody has told us'));
  expect(quotation?.detail).toBe('Mara Osei');
  expect(section?.children?.map(({ name }) => name)).toContain('Mara Osei');
  expect(story.children?.map(({ name }) => name)).toContain('Peter Lindqvist');
});

test('a story and its sections fold', async () => {
  const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument });
  expect(ranges).toContainEqual(expect.objectContaining({ startLine: 0, endLine: 12 }));
  expect(ranges).toContainEqual(expect.objectContaining({ startLine: 10, endLine: 12 }));
});

test('a selection grows from word to name, sentence, paragraph and article', async () => {
  const positions = [startOf(ferry, 'Osei, who')];
  const [grown] = await client.request<SelectionRange[]>('textDocument/selectionRange', { textDocument, positions });
  const chain: string[] = [];
  for (let range: SelectionRange | undefined = grown; range; range = range.parent)
    chain.push(wordsIn(ferry, range.range));
  expect(chain.slice(0, 2)).toEqual(['Osei', 'Mara Osei']);
  expect(chain[2]).toBe("Mara Osei, who runs the island's only shop, said that she had flour for a week.");
  expect(chain.at(-1)).toBe(ferry);
});

test('tokens do not overlap and name what they stand on', async () => {
  const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
  const seen = tokensIn(ferry, data);
  expect(seen).toContainEqual(['person', 'Peter Lindqvist']);
  expect(seen).toContainEqual(['quotation', '“We could see daylight through the stones,”']);
  expect(seen).toContainEqual(['cue', 'added']);
});

/** Each token's type and words. Fails where two overlap. */
function tokensIn(text: string, data: readonly number[]): [type: string, words: string][] {
  const legend: string[] = client.greeting.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
  const lines = text.split('\n');
  const seen: [string, string][] = [];
  let [line, character, end] = [0, 0, 0];
  for (let at = 0; at < data.length; at += 5) {
    if (data[at] > 0) [character, end] = [0, 0];
    line += data[at];
    character += data[at + 1];
    expect(character).toBeGreaterThanOrEqual(end);
    end = character + data[at + 2];
    seen.push([legend[data[at + 3]], lines[line].slice(character, end)]);
  }
  return seen;
}

const scraped = [
  'Port to close for repairs',
  'Divers found cracks on both sides of the gate',
  'By Ines Calloway',
  'The ferry port will close for three weeks, Mayor Peter Lindqvist said on Monday.',
  'Story continues below advertisement',
  'READ MORE: Peter Lindqvist walks the wall',
  '“We could see daylight through the stones,” said Lindqvist. Sign up here for our morning newsletter. The port opens again in June.',
  'Related articles',
  'Share this story',
].join('\n\n');

async function openScraped() {
  const page = { textDocument: { uri: 'untitled:scraped' } };
  await client.open(page.textDocument.uri, scraped);
  return page;
}

test('what came with the page has a token of its own, and no name or quotation is coloured in it', async () => {
  const page = await openScraped();
  const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', page);
  const tokens = tokensIn(scraped, data);
  const dimmed = tokens.filter(([type]) => type === 'furniture').map(([, words]) => words);
  expect(dimmed).toEqual([
    'Story continues below advertisement',
    'READ MORE: Peter Lindqvist walks the wall',
    'Sign up here for our morning newsletter.',
    'Related articles',
    'Share this story',
  ]);
  expect(tokens.filter(([, words]) => words === 'Peter Lindqvist')).toEqual([['person', 'Peter Lindqvist']]);
});

test('lines of the page stand in the outline and fold, each run as one', async () => {
  const page = await openScraped();
  const [story] = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', page);
  const entries = (story.children ?? []).map(({ name, detail }) => `${name} · ${detail}`);
  expect(entries).toContain('Divers found cracks on both sides of the gate · deck');
  expect(entries).toContain('By Ines Calloway · byline');
  expect(entries).toContain('Page furniture, 2 lines: Story continues below advertisement · ad label, link or teaser');
  expect(entries).toContain('Page furniture, 2 lines: Related articles · link or teaser, prompt to readers');
  const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange', page);
  expect(ranges).toContainEqual(expect.objectContaining({ startLine: 8, endLine: 10, kind: 'comment' }));
  expect(ranges).toContainEqual(expect.objectContaining({ startLine: 14, endLine: 16, kind: 'comment' }));
});

test('a hover says what a line is that is no part of the story', async () => {
  const page = await openScraped();
  const hoverAt = async (words: string) => {
    const hover = await client.request<Hover | null>('textDocument/hover', {
      ...page,
      position: startOf(scraped, words),
    });
    return (hover?.contents as MarkupContent | undefined)?.value ?? '';
  };
  expect(await hoverAt('continues below')).toContain('Page furniture');
  expect(await hoverAt('our morning')).toContain('mixed into the paragraph');
  expect(await hoverAt('Divers found')).toContain('deck');
  expect(await hoverAt('port opens again')).toBe('');
});

test('a lens above the headline counts who is named', async () => {
  const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument });
  expect(lenses[0].range).toEqual(rangeOf(ferry, ferry.split('\n')[0]));
  expect(lenses[0].command?.title).toMatch(/\d people/);
});

test('hints and lenses keep quiet where the user wants none', async () => {
  const quiet = await startClient({ settings: { inlayHints: { speakers: false } } });
  await quiet.open(uri, ferry);
  expect(await quiet.request<InlayHint[]>('textDocument/inlayHint', { textDocument, range: everything })).toEqual([]);
  expect(await quiet.request('textDocument/codeLens', { textDocument })).toEqual([]);
  await quiet.stop();
});

test('a hint tells a speaker only where the article does not name one beside the quotation', async () => {
  const text = [
    'Port to close',
    '“We could see daylight through the stones,” Mayor Peter Lindqvist said on Monday.',
    '“It will stand again. It has stood for a hundred and ten years.”',
  ].join('\n\n');
  const carried = { textDocument: { uri: 'untitled:carried' }, range: everything };
  await client.open(carried.textDocument.uri, text);
  const hints = await client.request<InlayHint[]>('textDocument/inlayHint', carried);
  expect(hints).toMatchObject([{ label: 'Peter Lindqvist:', position: { line: 4, character: 0 } }]);
  expect(hints[0].tooltip).toBe('The speaker is carried over from line 3.');
});

test('hover and panel tell whose words an uncredited quotation carries on, and that they are carried over', async () => {
  const copy = [
    'Port to close',
    '“We could see daylight through the stones,” Mayor Peter Lindqvist said on Monday.',
    '“It will rise again. It has been there for a hundred and ten years.”',
  ].join('\n\n');
  const carried = { uri: 'untitled:carried-voice' };
  await client.open(carried.uri, copy);
  const hover = await client.request<Hover>('textDocument/hover', {
    textDocument: carried,
    position: startOf(copy, 'hundred'),
  });
  const told = (hover.contents as MarkupContent).value;
  expect(told).toContain('Peter Lindqvist');
  expect(told).toContain('carried over');
  const { quotations } = await client.request<Reading>('copydesk/reading', { textDocument: carried });
  expect(quotations.map(({ speaker, stated }) => [speaker, stated])).toEqual([
    ['Peter Lindqvist', true],
    ['Peter Lindqvist', false],
  ]);
});

test('a block quotation of Markdown without marks has a hover and a row in the panel, with its speaker or without', async () => {
  const copy = [
    '# Port to close',
    'The mayor explained it to the islanders.',
    '> The stones are loose, and nobody may walk on them.\n>\n> — Mara Osei',
    'The shop stays open.',
    '> No boat will sail before the spring tide.',
    'The pilot is sure of it.',
  ].join('\n\n');
  const blocks = { uri: 'file:///newsroom/blocks.article.md' };
  await client.open(blocks.uri, copy);
  const hoverAt = async (words: string) => {
    const hover = await client.request<Hover>('textDocument/hover', {
      textDocument: blocks,
      position: startOf(copy, words),
    });
    return (hover.contents as MarkupContent).value;
  };
  expect(await hoverAt('loose')).toContain('Mara Osei');
  expect(await hoverAt('spring')).toContain('Nobody is credited');
  const { quotations } = await client.request<Reading>('copydesk/reading', { textDocument: blocks });
  expect(quotations.map(({ text, speaker }) => [text.slice(0, 9), speaker ?? null])).toEqual([
    ['The stone', 'Mara Osei'],
    ['No boat w', null],
  ]);
});

test('panels are told of the version they show, of mentions and of quotations', async () => {
  const reading = await client.request<Reading>('copydesk/reading', { textDocument });
  expect(reading.version).toBe(1);
  const lindqvist = reading.entities.find(({ name }) => name === 'Peter Lindqvist');
  expect(lindqvist?.forms).toEqual([
    { text: 'Lindqvist', count: 4 },
    { text: 'Peter Lindqvist', count: 1 },
  ]);
  expect(lindqvist?.mentions.filter(({ quoted }) => quoted)).toHaveLength(1);
  const said = reading.quotations.map(({ speaker }) => speaker);
  expect(said.filter((speaker) => speaker === 'Peter Lindqvist').length).toBeGreaterThanOrEqual(2);
});

test('what is no article has nothing to show', async () => {
  await client.open('file:///newsroom/notes.txt', ferry, 'plaintext');
  expect(await client.request('copydesk/reading', { textDocument: { uri: 'file:///newsroom/notes.txt' } })).toBeNull();
  expect(await client.pull('file:///newsroom/notes.txt')).toEqual([]);
});

test('a name carries the findings about itself alone, and says which are grave', async () => {
  const client = await startClient();
  const forms = 'untitled:forms';
  const copy =
    'Talks resume\n\nThe U.S. sent Peter Lindqvist on Monday. The USA sent nobody else, and the U.S. paid.\n\nLindqvist met the press. Lindqivst left on Tuesday.\n';
  await client.open(forms, copy);
  const { entities } = await client.request<Reading>('copydesk/reading', { textDocument: { uri: forms } });
  const marked = entities.filter(({ badges }) => badges.length);
  expect(marked.map(({ badges }) => badges.map(({ label, grave }) => [label, grave]))).toEqual([
    [['written two ways', false]],
    [['spelling differs', true]],
  ]);
  expect(marked[0].forms.map(({ text }) => text)).toContain('USA');
  await client.stop();
});
