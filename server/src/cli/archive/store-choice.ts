// Which archive is meant: the one that is named, or that of the environment.
import path from 'node:path';
import { isServer, openStore } from '../../archive/open-store.ts';
import { StoreProblem } from '../../archive/store-problem.ts';
import type { NewsroomStore } from '../../core/index.ts';
import { Refusal } from '../refusal.ts';
import { say } from '../say.ts';
import type { Sheets } from '../sheets.ts';
import { openServer } from './open-server.ts';

function addressOf(store: string | undefined): string | undefined {
  return store ?? (process.env.COPYDESK_ARCHIVE || undefined);
}

/** Opens the archive, does something with it and closes it. What is wrong with it is told in one line. */
export async function withStore<T>(
  named: string | undefined,
  writes: boolean,
  act: (store: NewsroomStore) => Promise<T>,
): Promise<T> {
  const address = addressOf(named);
  if (address === undefined) throw new Refusal(say.whichArchive());
  try {
    const store = await openStore(address, { writes }, openServer);
    try {
      return await act(store);
    } finally {
      await store.close();
    }
  } catch (error) {
    throw error instanceof StoreProblem ? new Refusal(error.said) : error;
  }
}

/** The archive that the sheet above the first of these paths names, if it names one. */
export function archiveOfSheet(paths: readonly string[], sheets: Sheets): string | undefined {
  const house = paths.length ? sheets.houseOf(path.join(path.resolve(paths[0]), 'any')) : undefined;
  const address = house?.file.archive;
  if (!house || address === undefined) return undefined;
  return isServer(address) ? address : path.resolve(house.folder, address);
}

/** The same for a command that can do without an archive. */
export function withStoreIfAny<T>(
  named: string | undefined,
  act: (store: NewsroomStore | undefined) => Promise<T>,
): Promise<T> {
  return addressOf(named) === undefined ? act(undefined) : withStore(named, false, act);
}
