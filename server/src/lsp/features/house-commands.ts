// The four ways to say "this is meant", as commands that any editor can run: for this place, for this name, for this rule in this
// file, for everything that stands in the file today.
import { type ExecuteCommandParams, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import {
  type Accepted,
  accept,
  acceptedEntry,
  acceptedHere,
  addAcronym,
  addCorrection,
  addFiles,
  addName,
  type Finding,
  type NameCorrection,
  readAccepted,
  switchOff,
  writeAccepted,
} from '../../core/index.ts';
import type { Desk } from '../desk.ts';
import { canonicalUri, pathIn } from '../uris.ts';
import { acceptedName, sheetName } from '../which-files.ts';
import { count, shortened } from '../wording.ts';
import { houseFolder } from './house-requests.ts';

/** What each command is given, as its only argument. */
export interface HouseCommands {
  /** With `beside`, the text on both sides of the place, it is accepted there alone; without, wherever the article has it. */
  'copydesk.house.accept': { readonly uri: string } & Pick<Finding, 'rule' | 'subject' | 'beside'>;
  'copydesk.house.acceptAll': { readonly uri: string };
  /** With `avoid`, the name is the form that the house writes instead of those; without, it is one that readers know. */
  'copydesk.house.addName': { readonly uri: string; readonly name: string; readonly avoid?: readonly string[] };
  'copydesk.house.addAcronym': { readonly uri: string; readonly acronym: string };
  /** The texts in a folder are articles; its address ends with a slash. */
  'copydesk.house.addFiles': { readonly uri: string };
  /** How a name is to be read. */
  'copydesk.house.correct': { readonly uri: string } & NameCorrection;
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
  'copydesk.house.accept': (desk, finding, id, folder) => {
    return addAccepted(
      desk,
      folder,
      [acceptedHere(finding, pathIn(folder, id) ?? '')],
      `“${shortened(finding.subject, 40)}”`,
    );
  },
  'copydesk.house.acceptAll': (desk, _given, id, folder) => {
    const findings = desk.articles.find(id)?.findings() ?? desk.newsroom.findings(id);
    const entries = findings.map((finding) => acceptedEntry(finding, pathIn(folder, id) ?? '', true));
    return addAccepted(desk, folder, entries, count(entries.length, 'finding'));
  },
  'copydesk.house.addName': (desk, { name, avoid }, _id, folder) => {
    return editSheet(desk, folder, `“${name}”`, (text) =>
      addName(text, avoid ? { use: name, avoid } : { use: name, wellKnown: true }),
    );
  },
  'copydesk.house.addAcronym': (desk, { acronym }, _id, folder) => {
    return editSheet(desk, folder, acronym, (text) => addAcronym(text, acronym));
  },
  'copydesk.house.addFiles': (desk, _given, id, folder) => {
    const glob = `${pathIn(folder, id) ?? ''}**/*.{txt,md}`;
    return editSheet(desk, folder, glob, (text) => addFiles(text, glob));
  },
  'copydesk.house.correct': (desk, { name, is, sameAs, apartFrom }, _id, folder) => {
    const said = [is, sameAs && `same as ${sameAs.join(', ')}`, apartFrom && `not ${apartFrom.join(', ')}`];
    return editSheet(desk, folder, `“${name}”: ${said.filter(Boolean).join(', ')}`, (text) =>
      addCorrection(text, { name, is, sameAs, apartFrom }),
    );
  },
  'copydesk.house.switchOff': (desk, { rule }, id, folder) => {
    const path = pathIn(folder, id) ?? '';
    return editSheet(desk, folder, `${rule}: off for ${path}`, (text) => switchOff(text, rule, path));
  },
};

export const houseCommandNames = Object.keys(commands);

export async function runHouseCommand(
  desk: Desk,
  { command, arguments: [given] = [] }: ExecuteCommandParams,
): Promise<null | ResponseError> {
  const run = commands[command as Command] as Carry<Command> | undefined;
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

function addAccepted(desk: Desk, folder: string, entries: readonly Accepted[], what: string): Promise<boolean> {
  const add = (text: string) => writeAccepted(accept(readAccepted(text).list, entries));
  return desk.writing.write(`${folder}/${acceptedName}`, add, { what, takesReason: true });
}

function editSheet(
  desk: Desk,
  folder: string,
  what: string,
  change: (text: string) => string | undefined,
): Promise<boolean> {
  const sheet = desk.houses.all().find((house) => house.folder === folder)?.sheet ?? `${folder}/${sheetName}`;
  return desk.writing.write(sheet, change, { what, takesReason: false });
}

function refuse(reason: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
