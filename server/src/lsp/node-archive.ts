// Archives as a server with a disk reaches them: files, and databases on other machines where the program for those lies beside it.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isServer, type OpenServer, openStore } from '../archive/open-store.ts';
import type { OpenArchive } from './archive.ts';

/** An editor does not wait for a writer: it asks again when the typist has rested again. In milliseconds. */
const patience = 100;

/** Absent from the extension, which is kept small; the command line has it. */
const serverProgram = path.join(__dirname, 'postgres.js');

const openServer: OpenServer = async (...given) => {
  const { openPostgresStore } = await import(pathToFileURL(serverProgram).href);
  return openPostgresStore(...given);
};

/** A path is one from the folder of the sheet that names it. */
export const openNodeArchive: OpenArchive = (address, folder) => {
  const place = isServer(address) ? address : path.resolve(fileURLToPath(folder), address);
  return openStore(place, { patience }, existsSync(serverProgram) ? openServer : undefined);
};
