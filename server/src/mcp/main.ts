// The desk for assistants: the Model Context Protocol over stdio. Reads only what lies in the given folders; changes nothing unless
// it was started to.
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { z } from 'zod';
import { version } from '../../../package.json';
import { createFixer } from '../cli/fix-file.ts';
import { createSheets } from '../cli/sheets.ts';
import { emptySheet, listFindings, listNames, listQuotations, type ReviewedArticle } from '../core/index.ts';
import { decodeText } from '../encoding/text-encoding.ts';
import { createFolders, orReason } from './folders.ts';
import { readArticle } from './read-article.ts';

const path = z.string().describe('The article’s file, by its path in the folder');

export async function serveAssistants(given: readonly string[], write: boolean): Promise<void> {
  const folders = createFolders(given);
  const server = new McpServer({ name: 'copydesk', version });
  const read = (name: string) => {
    const { path: place, bytes } = folders.read(name);
    const sheets = createSheets();
    return orReason(name, () =>
      readArticle(place, decodeText(bytes).text, sheets.sheetOf(place), sheets.houseOf(place)),
    );
  };
  const onArticle = (name: string, title: string, description: string, answer: (article: ReviewedArticle) => unknown) =>
    server.registerTool(
      name,
      { title, description, inputSchema: { path }, annotations: { readOnlyHint: true } },
      async (asked) => told(answer(read(asked.path))),
    );
  onArticle(
    'review_article',
    'Review an article',
    'What a copy chief would query in an article: quotations without a speaker, names that differ, repeated headlines, page furniture. Each with its line, words, reason and fixes.',
    listFindings,
  );
  onArticle(
    'list_quotations',
    'List quotations with speakers',
    'Every quotation of an article, who is credited with it, and whether that is said in its own paragraph.',
    listQuotations,
  );
  onArticle(
    'list_names',
    'List names with forms',
    'Every person, organisation and place that an article names, with roles, first reference and the forms it is written in.',
    listNames,
  );
  server.registerTool(
    'check_paragraph',
    {
      title: 'Check a proposed paragraph',
      description: 'What a copy chief would query in a text that is in no file yet.',
      inputSchema: { text: z.string().max(1_000_000) },
      annotations: { readOnlyHint: true },
    },
    async ({ text }) =>
      told(listFindings(orReason('The text', () => readArticle('proposed.article.txt', text, emptySheet)))),
  );
  if (write) {
    server.registerTool(
      'fix_article',
      {
        title: 'Make the safe fixes',
        description:
          'Writes the article with all fixes that are safe: marks, spaces, furniture, repeated headlines. Never words.',
        inputSchema: { path },
        annotations: { readOnlyHint: false, destructiveHint: false },
      },
      async (asked) => {
        const { path: place, bytes: before } = folders.read(asked.path);
        const fixFile = createFixer(createSheets(), () => []);
        const { edits, bytes } = orReason(asked.path, () => fixFile(place, before));
        if (edits.length) folders.write(asked.path, before, bytes);
        return told({ edits: edits.length });
      },
    );
  }
  await server.connect(new StdioServerTransport());
}

function told(answer: unknown) {
  return { content: [{ type: 'text' as const, text: JSON.stringify(answer, null, 1) }] };
}
