// The client of a server that is a process of Node.
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client.ts';

/**
 * A thousand patterns are used in the first article. Left alone, the engine compiles each twice: for its interpreter, and at the second
 * use to machine code. Done once, the first answer takes a fifth less. It is to be told when it starts: told later it may break down.
 */
const compilePatternsOnce = '--no-regexp-tier-up';

/**
 * Every keystroke makes a new reading and throws the last one away. With room for several, in MB, the engine clears them away together
 * and copies far less: a keystroke in a long article takes two thirds of the time. The room is only taken where it is needed.
 */
const execArgv = ['--max-semi-space-size=64', compilePatternsOnce];

/** So that memory which is free is given back to the machine (glibc): else the server holds what it needed once, when it read a folder. */
const givingBack = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '65536', MALLOC_MMAP_THRESHOLD_: '65536' };

/**
 * Where the engine keeps what it compiled, which makes the next start a sixth shorter (Node 22 and later; an older one does not look).
 * What it cannot read or write there it does without.
 */
const keepingCompiled = ({ globalStorageUri }: ExtensionContext) => ({
  NODE_COMPILE_CACHE: Uri.joinPath(globalStorageUri, 'compiled').fsPath,
});

export function createNodeClient(context: ExtensionContext): LanguageClient {
  const server = {
    module: context.asAbsolutePath('dist/server.js'),
    transport: TransportKind.ipc,
    options: { execArgv, env: { ...keepingCompiled(context), ...process.env, ...givingBack } },
  };
  return new LanguageClient('copydesk', 'Copydesk', server, clientOptions(context));
}
