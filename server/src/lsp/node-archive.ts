// Archives on the server's own disk.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '../archive/open-store.ts';
import type { OpenArchive } from './archive.ts';

/** An editor does not wait for a writer: it asks again when the typist has rested again. In milliseconds. */
const patience = 100;

/** A path is one from the folder of the sheet that names it. */
export const openNodeArchive: OpenArchive = (address, folder) => {
  const isServer = /^[\w+.-]{2,}:\/\//.test(address);
  return openStore(isServer ? address : path.resolve(fileURLToPath(folder), address), { patience });
};
