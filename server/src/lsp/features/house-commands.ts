// The four ways to say "this is meant", as commands that any editor can run: for this place, for this name, for this rule in this
// file, for everything that stands in the file today.
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  type Accepted,
  accept,
  acceptedEntry,
  addAcronym,
  addName,
  type Finding,
  nothingAccepted,
  switchOff,
  writeAccepted,
} from '../../core/index.ts';
import type { Desk } from '../desk.ts';
import { canonicalUri, pathIn } from '../uris.ts';
import { acceptedName, sheetName } from '../which-files.ts';
import { houseFolder } from './house-requests.ts';

/** What each command is given, as its only argument. */
export interface HouseCommands {
  'copydesk.house.accept': { readonly uri: string; readonly rule: string; readonly subject: string };
  'copydesk.house.acceptAll': { readonly uri: string };
  /** With `avoid`, the name is the form that the house writes instead of those; without, it is one that readers know. */
  'copydesk.house.addName': { readonly uri: string; readonly name: string; readonly avoid?: readonly string[] };
  'copydesk.house.addAcronym': { readonly uri: string; readonly acronym: string };
  'copydesk.house.switchOff': { readonly uri: string; readonly rule: string };
}

type Command = keyof HouseCommands;

/** Carries a command out; resolves to null, or to an error that says why not. */
type Carry<Name extends Command> = (
  desk: Desk,
  given: HouseCommands[Name],
  id: string,
  folder: string,
) => Promise<boolean>;

const commands: { readonly [Name in Command]: Carry<Name> } = {
  'copydesk.house.accept': (desk, finding, id, folder) => acceptFindings(desk, id, folder, [finding], false),
  'copydesk.house.acceptAll': (desk, _given, id, folder) => {
    const findings = desk.articles.find(id)?.findings() ?? desk.newsroom.findings(id);
    return acceptFindings(desk, id, folder, findings, true);
  },
  'copydesk.house.addName': (desk, { name, avoid }, _id, folder) => {
    return editSheet(desk, folder, (text) =>
      addName(text, avoid ? { use: name, avoid } : { use: name, wellKnown: true }),
    );
  },
  'copydesk.house.addAcronym': (desk, { acronym }, _id, folder) => {
    return editSheet(desk, folder, (text) => addAcronym(text, acronym));
  },
  'copydesk.house.switchOff': (desk, { rule }, id, folder) => {
    return editSheet(desk, folder, (text) => switchOff(text, rule, pathIn(folder, id) ?? ''));
  },
};

export const houseCommandNames = Object.keys(commands);

export async function runHouseCommand(desk: Desk, name: string, given: unknown): Promise<null | ResponseError> {
  const run = commands[name as Command] as Carry<Command> | undefined;
  const { uri } = (given ?? {}) as { uri?: unknown };
  if (!run || typeof uri !== 'string') return refuse('This command is not known.');
  const id = canonicalUri(uri);
  await desk.ready(uri);
  const folder = houseFolder(desk, id);
  if (folder === undefined)
    return refuse('Open the folder that the article is saved in: what is accepted is written down there.');
  if (!(await run(desk, given as HouseCommands[Command], id, folder))) {
    return refuse(
      `It could not be written down in ${folder}: see whether the files there can be changed and have no mistakes.`,
    );
  }
  await desk.reconsider();
  return null;
}

async function acceptFindings(
  { houses, files }: Desk,
  id: string,
  folder: string,
  findings: readonly Pick<Finding, 'rule' | 'subject'>[],
  baseline: boolean,
): Promise<boolean> {
  const path = pathIn(folder, id) ?? '';
  const entries: Accepted[] = findings.map((finding) => acceptedEntry(finding, path, baseline));
  const before = houses.all().find((house) => house.folder === folder)?.accepted ?? nothingAccepted;
  const store = `${folder}/${acceptedName}`;
  const text = writeAccepted(accept(before, entries));
  if (!(await files.write(store, text))) return false;
  houses.take(store, text);
  return true;
}

/** Changes the sheet in the editor where it is open there, else on its disk. */
async function editSheet(
  { documents, houses, files, applyEdit }: Desk,
  folder: string,
  change: (text: string) => string | undefined,
): Promise<boolean> {
  const address = `${folder}/${sheetName}`;
  const open = documents.all().find(({ uri }) => canonicalUri(uri) === address);
  const before = open ? open.getText() : ((await files.read(address)) ?? '');
  const after = change(before);
  if (after === undefined) return false;
  if (open) {
    const range = { start: { line: 0, character: 0 }, end: open.positionAt(before.length) };
    return applyEdit({ changes: { [open.uri]: [{ range, newText: after }] } });
  }
  if (!(await files.write(address, after))) return false;
  houses.take(address, after);
  return true;
}

function refuse(reason: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
