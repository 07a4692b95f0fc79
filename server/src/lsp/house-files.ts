// The sheets and the lists of accepted findings that have been read, by their folders. What was looked for and is not there is
// remembered, too.
import {
  type AcceptedList,
  acceptedName,
  indexLines,
  knownRulesOf,
  type LineIndex,
  nothingAccepted,
  readAccepted,
  readSheetFile,
  rules,
  type SheetFile,
  type SheetProblem,
  secondSheet,
  sheetFileNames,
} from '../core/index.ts';
import type { Files } from './files.ts';
import { folderOf, foldersAbove, isAnyOrUnder, nameOf } from './uris.ts';
import { isSheet } from './which-files.ts';

/** One house. */
export interface House {
  readonly folder: string;
  /** The address of its sheet, where it has one. */
  readonly sheet: string | undefined;
  readonly file: SheetFile;
  readonly accepted: AcceptedList;
}

export interface SheetFaults {
  readonly lines: LineIndex;
  readonly problems: readonly SheetProblem[];
}

export interface HouseFiles {
  /** The folders that have a sheet or a list, or had one. */
  folders(): Set<string>;
  houseIn(folder: string): House | undefined;
  /** What is wrong with a sheet: in it, or that it lies beside another. */
  faultsOf(uri: string): SheetFaults | undefined;
  /** The addresses of the sheets that have something wrong in them. */
  faulty(): string[];
  /** Takes the text of a sheet or a list as it is now; undefined: it is gone. */
  take(uri: string, text: string | undefined): void;
  /** Reads what lies above a file, where that has not been done yet. */
  prepare(uri: string): Promise<void>;
  /** What was read in these files and folders is read again when it is next needed. Whether that is anything. */
  forget(places: ReadonlySet<string>): boolean;
}

interface ReadSheet extends SheetFaults {
  readonly file: SheetFile;
}

const knownRules = knownRulesOf(rules);

/** `changed` is called whenever a house may have become another. */
export function createHouseFiles(files: Files, changed: () => void): HouseFiles {
  const prepared = new Set<string>();
  const sheets = new Map<string, Map<string, ReadSheet | undefined>>();
  const lists = new Map<string, AcceptedList | undefined>();

  /** What the sheet is called that counts in a folder. */
  const nameIn = (folder: string) => sheetFileNames.find((name) => sheets.get(folder)?.get(name));

  function houseIn(folder: string): House | undefined {
    const name = nameIn(folder);
    const accepted = lists.get(folder);
    if (!name && !accepted) return undefined;
    const { file } = (name && sheets.get(folder)?.get(name)) || readSheet('');
    return { folder, sheet: name && `${folder}/${name}`, file, accepted: accepted ?? nothingAccepted };
  }

  function faultsOf(uri: string): SheetFaults | undefined {
    const folder = folderOf(uri);
    const sheet = sheets.get(folder)?.get(nameOf(uri));
    if (!sheet || nameIn(folder) === nameOf(uri)) return sheet;
    const second = { span: { start: 0, end: sheet.lines.starts[1] ?? sheet.lines.length }, message: secondSheet };
    return { ...sheet, problems: [second, ...sheet.problems] };
  }

  function take(uri: string, text: string | undefined): void {
    const folder = folderOf(uri);
    if (isSheet(uri)) {
      const known = sheets.get(folder) ?? new Map<string, ReadSheet | undefined>();
      sheets.set(folder, known.set(nameOf(uri), text === undefined ? undefined : readSheet(text)));
    } else lists.set(folderOf(folder), text === undefined ? undefined : readAccepted(text).list);
    changed();
  }

  async function prepareFolder(folder: string): Promise<void> {
    const names = [...sheetFileNames, acceptedName];
    const texts = await Promise.all(names.map((name) => files.read(`${folder}/${name}`)));
    if (prepared.has(folder)) return;
    prepared.add(folder);
    // What the editor told meanwhile is newer.
    for (const [at, name] of names.entries()) {
      const known = name === acceptedName ? lists.has(folder) : sheets.get(folder)?.has(name);
      if (!known) take(`${folder}/${name}`, texts[at]);
    }
  }

  function forget(places: ReadonlySet<string>): boolean {
    const known = new Set([...prepared, ...sheets.keys(), ...lists.keys()]);
    const concerned = [...known].filter((folder) => isAnyOrUnder(`${folder}/${acceptedName}`, places));
    const hadAny = concerned.some((folder) => houseIn(folder));
    for (const folder of concerned) for (const kept of [prepared, sheets, lists]) kept.delete(folder);
    if (hadAny) changed();
    return hadAny;
  }

  return {
    folders: () => new Set([...sheets.keys(), ...lists.keys()]),
    houseIn,
    faultsOf,
    faulty: () =>
      [...sheets]
        .flatMap(([folder, own]) => [...own.keys()].map((name) => `${folder}/${name}`))
        .filter((uri) => faultsOf(uri)?.problems.length),
    take,
    async prepare(uri) {
      await Promise.all(
        foldersAbove(uri)
          .filter((folder) => !prepared.has(folder))
          .map(prepareFolder),
      );
    },
    forget,
  };
}

function readSheet(text: string): ReadSheet {
  return { ...readSheetFile(text, knownRules), lines: indexLines(text) };
}
