// Whatever the server tells is told in the language of the editor: not the findings alone.
import { expect, test } from 'vitest';
import type { CodeAction, CodeLens, DocumentSymbol, Hover, InlayHint, MarkupContent } from 'vscode-languageserver';
import type { Reading, ReviewedEdit } from '../../server/src/protocol/messages.ts';
import { startClient } from '../support/lsp-client.ts';

const uri = 'untitled:quarry';
const text = `Quarry shuts for good

By Ines Calloway

Quarry manager Hanne Sorlie said the face had moved a yard since Sunday.

“We would be fools to blast again. Nobody here wants to be the next name on the church wall.”

Story continues below advertisement

The U.S. sent nobody. The USA paid in the end, and the U.S. was glad.

Quarry shuts for good
`;

test('hover, outline, lens, hint, badges and the list of changes speak German to a German editor', async () => {
  const client = await startClient({ locale: 'de-AT', settings: { codeLens: { enabled: true } } });
  await client.open(uri, text);
  const textDocument = { uri };
  const ask = <Answer>(method: string, params: object = {}) =>
    client.request<Answer>(method, { textDocument, ...params });
  const hoverAt = async (line: number, character: number) => {
    const hover = await ask<Hover | null>('textDocument/hover', { position: { line, character } });
    return (hover?.contents as MarkupContent | undefined)?.value ?? '';
  };
  expect(await hoverAt(4, 18)).toMatch(/\*\*Hanne Sorlie\*\* · Person[\s\S]*Erste Nennung: \[Zeile 5\]/);
  expect(await hoverAt(8, 3)).toContain('**Beiwerk der Seite** · Anzeigenmarke');
  const [story] = await ask<DocumentSymbol[]>('textDocument/documentSymbol');
  expect(story.detail).toBe('Überschrift');
  expect(story.children?.map(({ detail }) => detail)).toEqual(
    expect.arrayContaining(['Autorenzeile', 'Person, 1 Nennung']),
  );
  const lenses = await ask<CodeLens[]>('textDocument/codeLens');
  expect(lenses[0].command?.title).toMatch(/Person/);
  const range = { start: { line: 0, character: 0 }, end: { line: 13, character: 0 } };
  const hints = await ask<InlayHint[]>('textDocument/inlayHint', { range });
  expect(hints.map(({ tooltip }) => tooltip)).toEqual(['Der Sprecher: übernommen aus Zeile 5.']);
  const { entities, quotations } = await ask<Reading>('copydesk/reading');
  expect(entities.flatMap(({ badges }) => badges.map(({ label }) => label))).toContain('zweierlei Schreibweise');
  expect(quotations[0].how).toBe('übernommen aus Zeile 5');
  const { changes } = await ask<ReviewedEdit>('copydesk/cleanCopy');
  expect(changes.map(({ label }) => label)).toEqual(['Beiwerk der Seite', 'Wiederholte Überschriften']);
  const context = { diagnostics: [] };
  const actions = await ask<CodeAction[]>('textDocument/codeAction', { range, context });
  for (const { title } of actions) expect(title).not.toMatch(/\b(?:the|this|use|accept|insert|all)\b/i);
  const refused = { command: 'copydesk.house.acceptAll', arguments: [{ uri: 'file:///elsewhere/x.article' }] };
  await expect(client.request('workspace/executeCommand', refused)).rejects.toThrow('Die Datei erst');
  await client.stop();
});
