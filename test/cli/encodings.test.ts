// Every encoding gives the same answer by every road, and is written back as it was.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { decodeText, encodeText } from '../../server/src/encoding/text-encoding.ts';
import { clientFiles } from '../../server/src/lsp/files.ts';
import { nodeFiles } from '../../server/src/lsp/node-files.ts';
import { bytesOf, encodings, story } from '../support/encodings.ts';
import { startClient } from '../support/lsp-client.ts';
import { runHere } from '../support/run-here.ts';
import { folderWith } from '../support/shell.ts';

const name = 'a.article.txt';
const fixedCopy = story.replace('“ We', '“We');

/** What the server says of a file that it reads from the disk, as rule and place. */
async function closedInEditor(folder: string): Promise<string[]> {
  const client = await startClient({ folders: [pathToFileURL(folder).href], host: { files: nodeFiles } });
  const { items } = await client.pullWorkspace();
  await client.stop();
  return items.flatMap((item) => (item.kind === 'full' ? item.items.map(placed) : []));
}

async function openInEditor(text: string): Promise<string[]> {
  const client = await startClient();
  await client.open(`untitled:${name}`, text);
  const found = await client.pull(`untitled:${name}`);
  await client.stop();
  return found.map(placed);
}

const placed = ({ code, range }: { code?: unknown; range: { start: { line: number; character: number } } }) =>
  `${code} ${range.start.line + 1}:${range.start.character + 1}`;

async function onCommandLine(folder: string): Promise<string[]> {
  const { stdout } = await runHere(folder, 'check', '--format', 'csv', name);
  const rows = stdout.split('\r\n').slice(1, -1);
  return rows.map((row) => row.split('","')).map(([, line, column, , rule]) => `${rule} ${line}:${column}`);
}

describe.each(Object.entries(encodings))('%s', (_, encoding) => {
  const bytes = encodeText(story, encoding);

  test('open, closed and on the command line the answer is the same', async () => {
    const folder = folderWith({ [name]: bytes });
    const said = await onCommandLine(folder);
    expect(said).toContain('quote-space 3:45');
    expect(await openInEditor(story)).toEqual(said);
    expect(await closedInEditor(folder)).toEqual(said);
  });

  test.each([
    ['\\n', story],
    ['\\r\\n', story.replaceAll('\n', '\r\n')],
    ['no line end at the end', story.trimEnd()],
  ])('fix writes it back as it was, with %s', async (_ends, text) => {
    const folder = folderWith({ [name]: encodeText(text, encoding) });
    expect((await runHere(folder, 'fix', name)).status).toBe(0);
    const after = new Uint8Array(readFileSync(path.join(folder, name)));
    expect(after).toEqual(encodeText(text.replace('“ We', '“We'), encoding));
  });

  test('a house file is written in the encoding that it has', async () => {
    const folder = folderWith({ 'newsroom.yml': encodeText('acronyms: [NCAA]\n', encoding) });
    const uri = pathToFileURL(path.join(folder, 'newsroom.yml')).href;
    expect(await nodeFiles.read(uri)).toBe('acronyms: [NCAA]\n');
    expect(await nodeFiles.write(uri, 'acronyms: [FIFA, NCAA]\n')).toBe(true);
    expect(decodeText(readFileSync(path.join(folder, 'newsroom.yml'))).text).toBe('acronyms: [FIFA, NCAA]\n');
  });

  test('so it is by a client that reaches the files, as in a browser', async () => {
    let file = Buffer.from(encodeText('acronyms: [NCAA]\n', encoding)).toString('latin1');
    const sendRequest = async (method: string, { bytes }: { bytes?: string }) => {
      if (method === 'copydesk/files/read') return file;
      file = bytes ?? '';
      return true;
    };
    const files = clientFiles({ sendRequest } as never);
    expect(await files.read('desk:/newsroom.yml')).toBe('acronyms: [NCAA]\n');
    expect(await files.write('desk:/newsroom.yml', 'acronyms: [FIFA, NCAA]\n')).toBe(true);
    expect(new Uint8Array(Buffer.from(file, 'latin1'))).toEqual(encodeText('acronyms: [FIFA, NCAA]\n', encoding));
  });
});

test('every byte of Windows-1252 is written back as it was', () => {
  const all = Uint8Array.from([...'The whole table of signs, read and written: '].map((sign) => sign.charCodeAt(0)));
  const bytes = Uint8Array.from([...all, ...Array.from({ length: 255 }, (_, at) => at + 1)]);
  const { text, encoding } = decodeText(bytes);
  expect(encoding.name).toBe('windows-1252');
  expect(text).toContain('“”•–—');
  expect(encodeText(text, encoding)).toEqual(bytes);
});

test('the mark of a file is no column, and is the first character for programs', async () => {
  const folder = folderWith({ [name]: bytesOf(fixedCopy.replace('Sailings', '“ Sailings'), 'utf-8', true) });
  const [result] = JSON.parse((await runHere(folder, 'check', '--format', 'sarif', name)).stdout).runs[0].results;
  const { region } = result.locations[0].physicalLocation;
  expect(region.startLine).toBe(3);
  const [file] = JSON.parse((await runHere(folder, 'check', '--format', 'json', name)).stdout).files;
  expect(file.findings[0].start).toBe(region.charOffset + 1);
});

test('Latin-1 is read and written back', async () => {
  const text = 'Ferry to resume\n\nSailings start on Friday. " We sail at dawn," said Zoë Tolle of the café.\n';
  const folder = folderWith({ [name]: new Uint8Array(Buffer.from(text, 'latin1')) });
  expect(await onCommandLine(folder)).toEqual(['quote-space 3:27']);
  expect((await runHere(folder, 'fix', name)).status).toBe(0);
  expect(readFileSync(path.join(folder, name)).toString('latin1')).toBe(text.replace('" We', '"We'));
});

describe('README’s table', () => {
  const rows = readFileSync('README.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && /closed in the editor|UTF-|Windows-1252|anything else/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  test('tells the roads and the encodings that are tried here', () => {
    expect(rows[0].slice(2, -1)).toEqual(['open in the editor', 'closed in the editor', 'command line', '`fix`']);
    const told = rows.slice(1).map(([, encoding]) => encoding);
    for (const kind of Object.values(encodings)) {
      const [, group] = /^(utf-8|utf-16|windows-1252)/.exec(kind.name) ?? [];
      expect(
        told.some((row) => row.toLowerCase().includes(group ?? '')),
        kind.name,
      ).toBe(true);
    }
  });
});

describe('refused with a reason, and left as it is', () => {
  const cyrillic = Uint8Array.from({ length: 200 }, (_, at) => (at % 7 ? 0xc0 + (at % 60) : 32));
  const damaged = Buffer.concat([Buffer.from(`${story}Zoë Ünal, café. `), Buffer.of(0xe2, 0x80), Buffer.from('x\n')]);
  const halfPair = Buffer.concat([bytesOf(story, 'utf-16le', true), Buffer.of(0x00, 0xd8, 0x20, 0x00)]);
  test.each([
    ['copy in an alphabet that nobody named', cyrillic, /its encoding can’t be detected; save it as UTF-8/],
    ['UTF-8 with damaged characters', damaged, /parts of it are not utf-8/],
    ['UTF-16 with half a character', halfPair, /parts of it are not utf-16le/],
    ['a picture', Buffer.of(137, 80, 78, 71, 0, 1, 2), /not a text file/],
  ])('%s', async (_, bytes, reason) => {
    const folder = folderWith({ [name]: bytes });
    const ran = await runHere(folder, 'fix', name);
    expect(ran.stderr).toMatch(reason);
    expect(ran.status).toBe(2);
    const checked = await runHere(folder, 'check', name);
    if (/not a text file|nobody can tell/.test(ran.stderr)) expect([checked.status, checked.stdout]).toEqual([2, '']);
    const closed = await nodeFiles.read(pathToFileURL(path.join(folder, name)).href);
    if (checked.status === 2)
      expect(closed).toBeUndefined(); // passed over
    else expect(checked.status).toBeLessThan(2); // read as far as it goes
    expect(readFileSync(path.join(folder, name)).equals(Buffer.from(bytes))).toBe(true);
  });
});
