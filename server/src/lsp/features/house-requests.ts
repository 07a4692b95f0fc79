// Questions of the client about houses: where the sheet of a file is, what was accepted, and taking it back.
import { type Accepted, takeBack, writeAccepted } from '../../core/index.ts';
import type { AcceptedFinding, ServerRequests } from '../../protocol/messages.ts';
import type { Desk } from '../desk.ts';
import { canonicalUri, folderOf, isUnder } from '../uris.ts';
import { acceptedName, sheetName } from '../which-files.ts';

type SheetAddress = ServerRequests['copydesk/sheet']['result'];

/** The sheet above a file; where there is none, the place for one: the top of its workspace folder, else its own folder. */
export async function sheetAddress(desk: Desk, uri: string): Promise<SheetAddress> {
  const id = canonicalUri(uri);
  await desk.ready(uri);
  const house = desk.houses.above(id);
  if (house?.hasSheet) return { uri: `${house.folder}/${sheetName}`, exists: true };
  const folder = houseFolder(desk, id);
  return folder === undefined ? null : { uri: `${folder}/${sheetName}`, exists: false };
}

/** The folder whose house a file belongs to, or would. None for a text that is no file. */
export function houseFolder(desk: Desk, id: string): string | undefined {
  if (id.startsWith('untitled:')) return undefined;
  return desk.houses.above(id)?.folder ?? [...desk.folders].find((folder) => isUnder(id, folder)) ?? folderOf(id);
}

export function acceptedFindings({ houses }: Desk): AcceptedFinding[] {
  return houses.all().flatMap(({ folder, accepted }) => {
    return accepted.accepted.map((entry) => {
      return {
        store: `${folder}/${acceptedName}`,
        key: keyOf(entry),
        rule: entry.rule,
        subject: entry.words,
        file: entry.file,
      };
    });
  });
}

/** Takes an acceptance back. False where it is no longer there or the list cannot be written. */
export async function takeBackFinding(
  { houses, files, reconsider }: Desk,
  { store, key }: Pick<AcceptedFinding, 'store' | 'key'>,
): Promise<boolean> {
  const house = houses.all().find(({ folder }) => `${folder}/${acceptedName}` === store);
  const entry = house?.accepted.accepted.find((candidate) => keyOf(candidate) === key);
  if (!house || !entry) return false;
  const text = writeAccepted(takeBack(house.accepted, entry));
  if (!(await files.write(store, text))) return false;
  houses.take(store, text);
  await reconsider();
  return true;
}

function keyOf({ rule, file, words }: Accepted): string {
  return JSON.stringify([rule, file, words]);
}
