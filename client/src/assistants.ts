// Language model tools: what an assistant in the editor may ask of the workspace's articles. They read and change nothing.
// The kind of editor that this extension begins with knows no such tools: there nothing is offered.
import * as vscode from 'vscode';
import type { ServerRequests } from '../../server/src/protocol/messages.ts';
import { request } from './reading.ts';
import type { Server } from './server.ts';

type Question = ServerRequests['copydesk/assist']['params']['question'];

/** The tools of the manifest, and what each asks. */
const tools: Readonly<Record<string, Question>> = {
  copydesk_review_article: 'findings',
  copydesk_list_quotations: 'quotations',
  copydesk_list_names: 'names',
  copydesk_check_paragraph: 'findings',
};

interface Input {
  /** The article's path in the workspace; without one the article in the active editor is meant. */
  readonly path?: string;
  readonly text?: string;
}

/** The part of a later editor's `vscode.lm` that is used here. */
interface ToolRegistry {
  registerTool(name: string, tool: { invoke(asked: { input: Input }): Promise<object> }): vscode.Disposable;
}

interface ToolWords {
  readonly LanguageModelToolResult: new (parts: readonly object[]) => object;
  readonly LanguageModelTextPart: new (text: string) => object;
}

export function offerTools(server: Server): vscode.Disposable {
  const registry = (vscode as { lm?: Partial<ToolRegistry> }).lm;
  if (!registry?.registerTool) return vscode.Disposable.from();
  const { LanguageModelToolResult, LanguageModelTextPart } = vscode as unknown as ToolWords;
  const offered = Object.entries(tools).map(([name, question]) =>
    (registry as ToolRegistry).registerTool(name, {
      async invoke({ input }) {
        const answer = JSON.stringify(await answerTo(server, question, input), null, 1);
        return new LanguageModelToolResult([new LanguageModelTextPart(answer)]);
      },
    }),
  );
  return vscode.Disposable.from(...offered);
}

async function answerTo(server: Server, question: Question, { path, text }: Input): Promise<unknown> {
  const uri =
    path === undefined && text === undefined ? activeArticle() : await articleAt(path ?? 'proposed.article.txt');
  const answer = await request(await server.start(), 'copydesk/assist', { question, uri: uri.toString(), text });
  if (answer === null) throw new Error(`There is no article at “${path}” in this workspace.`);
  return answer;
}

function activeArticle(): vscode.Uri {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (!uri) throw new Error('No article is open. Give its path in the workspace.');
  return uri;
}

/** The file of that path in whichever folder of the workspace has it, else where it would be in the first. */
async function articleAt(path: string): Promise<vscode.Uri> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (!folders.length) throw new Error('No folder is open.');
  for (const { uri } of folders) {
    const file = vscode.Uri.joinPath(uri, path);
    const exists = await vscode.workspace.fs.stat(file).then(
      () => true,
      () => false,
    );
    if (exists) return file;
  }
  return vscode.Uri.joinPath(folders[0].uri, path);
}
