// Questions of the client about houses: where the sheet of a file is, what was accepted, and taking it back.
import { type Accepted, takeBack, writeAccepted } from '../../core/index.ts';
import type { AcceptedFinding, ServerRequests } from '../../protocol/messages.ts';
import type { Desk } from '../desk.ts';
import { canonicalUri, isUnder } from '../uris.ts';
import { acceptedName, sheetName } from '../which-files.ts';

type SheetAddress = ServerRequests['copydesk/sheet']['result'];

/** The sheet above a file or a workspace folder; where there is none, the place for one: the top of the workspace folder. */
export async function sheetAddress(desk: Desk, uri: string): Promise<SheetAddress> {
  const given = canonicalUri(uri).replace(/\/$/, '');
  const id = desk.folders.has(given) ? `${given}/` : given;
  await desk.ready(id);
  const house = desk.houses.above(id);
  if (house?.hasSheet) return { uri: `${house.folder}/${sheetName}`, exists: true };
  const folder = houseFolder(desk, id);
  return folder === undefined ? null : { uri: `${folder}/${sheetName}`, exists: false };
}

/** The folder that what is settled about a file is written in: its house, or the top of its workspace folder. Never one outside. */
export function houseFolder({ houses, folders }: Desk, id: string): string | undefined {
  const top = [...folders].filter((folder) => isUnder(id, folder)).sort((a, b) => b.length - a.length)[0];
  const house = houses.above(id)?.folder ?? top;
  return house !== undefined && [...folders].some((folder) => house === folder || isUnder(house, folder))
    ? house
    : undefined;
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
