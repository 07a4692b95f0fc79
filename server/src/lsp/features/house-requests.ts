// Questions of the client about houses: where the sheet of a file is, what was accepted, and taking it back.
import {
  type Accepted,
  acceptedName,
  type Finding,
  readAccepted,
  takeBack,
  withoutAccepted,
  writeAccepted,
} from '../../core/index.ts';
import type { AcceptedFinding, OfFile, ServerRequests, SwitchedOff, Written } from '../../protocol/messages.ts';
import type { Desk } from '../desk.ts';
import { toRange } from '../to-lsp.ts';
import { canonicalUri, isUnder, pathFrom } from '../uris.ts';
import { sheetName } from '../which-files.ts';

type GivenReason = ServerRequests['copydesk/giveReason']['params'];
type SheetAddress = ServerRequests['copydesk/sheet']['result'];

/** The sheet above a file or a workspace folder; where there is none, the place for one: the top of the workspace folder. */
export async function sheetAddress(desk: Desk, { uri }: OfFile): Promise<SheetAddress> {
  const given = canonicalUri(uri).replace(/\/$/, '');
  const id = desk.folders.has(given) ? `${given}/` : given;
  await desk.ready(id);
  const house = desk.houses.above(id);
  if (house?.sheet) return { uri: house.sheet, exists: true };
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

/** Everything that was accepted, with what it silences today. */
export function acceptedFindings(desk: Desk): AcceptedFinding[] {
  return desk.houses.all().flatMap(({ folder, accepted }) => {
    return accepted.accepted.map((entry): AcceptedFinding => {
      const { rule, file, words: subject, reason } = entry;
      const uri = canonicalUri(`${folder}/${file}`);
      const store = `${folder}/${acceptedName}`;
      const silenced = reviewed(desk, uri).filter((finding) => isAccepted(finding, entry, folder));
      const positions = desk.newsroom.positions(uri);
      const places = positions ? silenced.map(({ span }) => toRange(positions, span)) : [];
      return { store, key: keyOf(entry), rule, subject, file, reason, uri, places, words: silenced[0]?.subject };
    });
  });
}

/** What is wrong with an article, accepted or not. */
function reviewed({ articles, newsroom }: Desk, id: string): readonly Finding[] {
  return articles.find(id)?.reviewed() ?? newsroom.reviewed(id);
}

function isAccepted(finding: Finding, entry: Accepted, folder: string): boolean {
  const alone = { findings: [finding], failures: [] };
  return withoutAccepted(alone, { version: 1, accepted: [entry] }, entry.file, pathFrom(folder)).findings.length === 0;
}

/** The rules that the sheets switch off, for some files or for all. */
export function switchedOff({ houses }: Desk): SwitchedOff[] {
  return houses.all().flatMap(({ folder, sheet = `${folder}/${sheetName}`, file }) => {
    const parts = [{ files: [] as readonly string[], rules: file.rules }, ...file.overrides];
    return parts.flatMap(({ files, rules }) =>
      [...rules].filter(([, { severity }]) => severity === 'off').map(([rule]) => ({ sheet, rule, files })),
    );
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

export async function undoWrite({ writing, reconsider }: Desk, { id }: Pick<Written, 'id'>): Promise<boolean> {
  const undone = await writing.undo(id);
  if (undone) await reconsider();
  return undone;
}

/** Gives a reason to what was accepted last: to all entries that have none. */
export function giveReason({ writing }: Desk, { id, reason }: GivenReason): Promise<boolean> {
  return writing.amend(id, (text, before) => {
    const known = new Set(readAccepted(before).list.accepted.map(keyOf));
    const { list } = readAccepted(text);
    const accepted = list.accepted.map((entry) => (known.has(keyOf(entry)) ? entry : { ...entry, reason }));
    return writeAccepted({ ...list, accepted });
  });
}

function keyOf({ rule, file, words, others, beside }: Accepted): string {
  return JSON.stringify([rule, file, words, beside?.before, beside?.after, others]);
}
