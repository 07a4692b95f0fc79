// The server on a machine with a disk, over the transport that the command line names (--stdio, --node-ipc).
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { openNodeArchive } from './node-archive.ts';
import { nodeFiles } from './node-files.ts';
import { openNodeKeeping } from './node-keeping.ts';
import { createGivingBack } from './node-memory.ts';
import { startReader } from './node-reader.ts';
import { openNodeScratch } from './node-scratch.ts';
import { serve } from './server.ts';

/** Serves until the client goes. The pages of the rules lie beside the program. */
export function serveNode(): void {
  const pages = pathToFileURL(path.join(path.dirname(process.argv[1]), 'rules')).href;
  const rulePages = { before: `${pages}/`, after: '.md' };
  serve(createConnection(ProposedFeatures.all), {
    files: nodeFiles,
    openArchive: openNodeArchive,
    openKeeping: openNodeKeeping,
    openScratch: openNodeScratch,
    startReader,
    giveBack: createGivingBack(),
    rulePages,
  });
}
