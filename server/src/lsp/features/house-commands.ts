// The four ways to say "this is meant", as commands that any editor can run: for this place, for this name, for this rule in this
// file, for everything that is in the file today.
import type { ExecuteCommandParams, ResponseError } from 'vscode-languageserver';
import {
  type Accepted,
  accept,
  acceptedEntry,
  acceptedHere,
  acceptedName,
  addAcronym,
  addCorrection,
  addFiles,
  addName,
  type Finding,
  type NameCorrection,
  readAccepted,
  type Said,
  switchOff,
  wording,
  writeAccepted,
} from '../../core/index.ts';
import type { Desk } from '../desk.ts';
import { refuse } from '../refuse.ts';
import { canonicalUri, pathFrom, pathIn } from '../uris.ts';
import { sheetName } from '../which-files.ts';
import { shortened } from '../wording.ts';
import { houseFolder } from './house-requests.ts';

/** What each command is given, as its only argument. */
export interface HouseCommands {
  /** With `beside`, the text on both sides of the place, it is accepted there alone; without, wherever the article has it. */
  'copydesk.house.accept': { readonly uri: string } & Pick<Finding, 'rule' | 'subject' | 'others' | 'beside'>;
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

export const say = wording('house-commands', {
  findings: '{count:# finding|# findings}',
  quoted: '“{words}”',
  bare: '{words}',
  isPerson: '“{name}” is read as a person',
  isOrganization: '“{name}” is read as an organization',
  isPlace: '“{name}” is read as a place',
  isNone: '“{name}” is not read as a name',
  sameAs: '“{name}” is the same as {others}',
  apartFrom: '“{name}” is not the same as {others}',
  off: '{rule} is switched off for {path}',
  unknown: 'There is no such command.',
  noFolder: 'Save the file in the open folder first. Accepted findings are kept there.',
  notWritten: 'Nothing was written in {folder}. Check that its files can be changed and have no errors.',
});

type Command = keyof HouseCommands;

/** Carries a command out; resolves to null, or to an error that says why not. */
type Carry<Name extends Command> = (
  desk: Desk,
  given: HouseCommands[Name],
  id: string,
  folder: string,
) => Promise<boolean>;

/** Longer words are cut in a message. */
const longestWords = 40;

const commands: { readonly [Name in Command]: Carry<Name> } = {
  'copydesk.house.accept': (desk, finding, id, folder) => {
    return addAccepted(
      desk,
      folder,
      [acceptedHere(finding, pathIn(folder, id) ?? '', pathFrom(folder))],
      say.quoted({ words: shortened(finding.subject, longestWords) }),
    );
  },
  'copydesk.house.acceptAll': (desk, _given, id, folder) => {
    const findings = desk.articles.find(id)?.findings() ?? desk.newsroom.findings(id);
    const entries = findings.map((finding) => acceptedEntry(finding, pathIn(folder, id) ?? '', pathFrom(folder), true));
    return addAccepted(desk, folder, entries, say.findings({ count: entries.length }));
  },
  'copydesk.house.addName': (desk, { name, avoid }, _id, folder) => {
    return editSheet(desk, folder, say.quoted({ words: name }), (text) =>
      addName(text, avoid ? { use: name, avoid } : { use: name, wellKnown: true }),
    );
  },
  'copydesk.house.addAcronym': (desk, { acronym }, _id, folder) => {
    return editSheet(desk, folder, say.bare({ words: acronym }), (text) => addAcronym(text, acronym));
  },
  'copydesk.house.addFiles': (desk, _given, id, folder) => {
    const glob = `${pathIn(folder, id) ?? ''}**/*.{txt,md}`;
    return editSheet(desk, folder, say.bare({ words: glob }), (text) => addFiles(text, glob));
  },
  'copydesk.house.correct': (desk, { name, is, sameAs, apartFrom }, _id, folder) => {
    const correction = { name, is, sameAs, apartFrom };
    return editSheet(desk, folder, corrected(correction), (text) => addCorrection(text, correction));
  },
  'copydesk.house.switchOff': (desk, { rule }, id, folder) => {
    const path = pathIn(folder, id) ?? '';
    return editSheet(desk, folder, say.off({ rule, path }), (text) => switchOff(text, rule, path));
  },
};

const kinds: Readonly<Record<NonNullable<NameCorrection['is']>, (inserted: { readonly name: string }) => Said>> = {
  person: say.isPerson,
  organisation: say.isOrganization,
  place: say.isPlace,
  'not a name': say.isNone,
};

/** What was said of a name: a correction says one thing. */
function corrected({ name, is, sameAs, apartFrom }: NameCorrection): Said {
  if (is) return kinds[is]({ name });
  if (sameAs) return say.sameAs({ name, others: sameAs.join(', ') });
  return say.apartFrom({ name, others: apartFrom?.join(', ') ?? '' });
}

export const houseCommandNames = Object.keys(commands);

export async function runHouseCommand(
  desk: Desk,
  { command, arguments: [given] = [] }: ExecuteCommandParams,
): Promise<null | ResponseError> {
  const run = commands[command as Command] as Carry<Command> | undefined;
  const { uri } = (given ?? {}) as { uri?: unknown };
  if (!run || typeof uri !== 'string') return refuse(say.unknown(), desk.abilities);
  const id = canonicalUri(uri);
  await desk.ready(uri);
  const folder = houseFolder(desk, id);
  if (folder === undefined) return refuse(say.noFolder(), desk.abilities);
  if (!(await run(desk, given as HouseCommands[Command], id, folder))) {
    return refuse(say.notWritten({ folder }), desk.abilities);
  }
  await desk.reconsider();
  return null;
}

function addAccepted(desk: Desk, folder: string, entries: readonly Accepted[], what: Said): Promise<boolean> {
  const add = (text: string) => writeAccepted(accept(readAccepted(text).list, entries));
  return desk.writing.write(`${folder}/${acceptedName}`, add, { what: desk.abilities.told(what), takesReason: true });
}

function editSheet(
  desk: Desk,
  folder: string,
  what: Said,
  change: (text: string) => string | undefined,
): Promise<boolean> {
  const sheet = desk.houses.all().find((house) => house.folder === folder)?.sheet ?? `${folder}/${sheetName}`;
  return desk.writing.write(sheet, change, { what: desk.abilities.told(what), takesReason: false });
}
