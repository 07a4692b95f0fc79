// The houses of the newsroom: a folder with a house sheet or a list of accepted findings, and all articles below it. Read when
// first needed, again when they change, and from the editor while a sheet is open there.
import {
  type AcceptedList,
  emptySheet,
  type Finding,
  indexLines,
  knownRulesOf,
  type LineIndex,
  nothingAccepted,
  readAccepted,
  readSheetFile,
  rules,
  type Sheet,
  type SheetFile,
  type SheetProblem,
  secondSheet,
  sheetFileNames,
  sheetFor,
  sheetNames,
  withoutAccepted,
  withRuleSettings,
} from '../core/index.ts';
import type { Files } from './files.ts';
import type { SettingsStore } from './settings.ts';
import { folderOf, foldersAbove, isAnyOrUnder, nameOf, pathFrom, pathIn } from './uris.ts';
import { acceptedName, isSheet } from './which-files.ts';

/** One house. */
export interface House {
  readonly folder: string;
  /** The address of its sheet, where it has one. */
  readonly sheet: string | undefined;
  readonly file: SheetFile;
  readonly accepted: AcceptedList;
}

export interface Houses {
  /** Grows with every change of a sheet, a list or the settings. */
  readonly revision: number;
  /** Reads what lies above a file, where that has not been done yet. */
  prepare(uri: string): Promise<void>;
  /** The nearest house above a file that has been read. */
  above(uri: string): House | undefined;
  all(): House[];
  /** What holds for a file: the sheet above it over the user's settings; the same object as long as nothing changed. */
  sheetOf(uri: string): Sheet;
  /** The findings of a file without those that were accepted. */
  unaccepted(uri: string, findings: readonly Finding[]): readonly Finding[];
  /** Whether the sheet above a file says that it is an article. */
  names(uri: string): boolean;
  /** Further files that the sheets in a folder say are articles: globs, relative to the folder. */
  globsUnder(folder: string): string[];
  /** Takes the text of a sheet or a list as it is now; undefined: it is gone. */
  take(uri: string, text: string | undefined): void;
  /** These files and folders came, went or moved: what was read in them is read again when it is next needed. Whether that is anything. */
  forget(places: ReadonlySet<string>): boolean;
  /** The addresses of the sheets that have something wrong in them. */
  faulty(): string[];
  /** What is wrong with a sheet, and its lines. */
  faultsOf(uri: string): { readonly lines: LineIndex; readonly problems: readonly SheetProblem[] } | undefined;
  /** Settings have changed. */
  forgetAnswers(): void;
}

interface ReadSheet {
  readonly file: SheetFile;
  readonly problems: readonly SheetProblem[];
  readonly lines: LineIndex;
}

const knownRules = knownRulesOf(rules);

export function createHouses(files: Files, settings: SettingsStore): Houses {
  // By folder. What was looked for and is not there is remembered too: an entry with none.
  const prepared = new Set<string>();
  const sheets = new Map<string, Map<string, ReadSheet | undefined>>();
  const lists = new Map<string, AcceptedList | undefined>();
  const answers = new Map<string, Sheet>();
  let revision = 0;

  /** What the sheet is called that counts in a folder. */
  const nameIn = (folder: string) => sheetFileNames.find((name) => sheets.get(folder)?.get(name));

  /** What is wrong with a sheet: in it, or that it lies beside another. */
  function faultsOf(uri: string): ReturnType<Houses['faultsOf']> {
    const folder = folderOf(uri);
    const sheet = sheets.get(folder)?.get(nameOf(uri));
    if (!sheet || nameIn(folder) === nameOf(uri)) return sheet;
    const second = { span: { start: 0, end: sheet.lines.starts[1] ?? sheet.lines.length }, message: secondSheet };
    return { ...sheet, problems: [second, ...sheet.problems] };
  }

  function houseIn(folder: string): House | undefined {
    const name = nameIn(folder);
    const accepted = lists.get(folder);
    if (!name && !accepted) return undefined;
    const { file } = (name && sheets.get(folder)?.get(name)) || readSheet('');
    return { folder, sheet: name && `${folder}/${name}`, file, accepted: accepted ?? nothingAccepted };
  }

  function above(uri: string): House | undefined {
    for (const folder of foldersAbove(uri)) {
      const house = houseIn(folder);
      if (house) return house;
    }
    return undefined;
  }

  function changed(): void {
    revision++;
    answers.clear();
  }

  function take(uri: string, text: string | undefined): void {
    const folder = folderOf(uri);
    if (isSheet(uri)) {
      const known = sheets.get(folder) ?? new Map<string, ReadSheet | undefined>();
      sheets.set(folder, known.set(nameOf(uri), text === undefined ? undefined : readSheet(text)));
    } else lists.set(folderOf(folder), text === undefined ? undefined : readAccepted(text).list);
    changed();
  }

  function answerFor(uri: string): Sheet {
    const house = above(uri);
    const sheet = house ? sheetFor(house.file, pathIn(house.folder, uri) ?? '') : emptySheet;
    const { rules: chosen } = settings.of(uri);
    return chosen.size ? withRuleSettings(sheet, chosen) : sheet;
  }

  return {
    get revision() {
      return revision;
    },
    above,
    take,
    forgetAnswers: changed,
    async prepare(uri) {
      const unknown = foldersAbove(uri).filter((folder) => !prepared.has(folder));
      await Promise.all(
        unknown.map(async (folder) => {
          const names = [...sheetFileNames, acceptedName];
          const texts = await Promise.all(names.map((name) => files.read(`${folder}/${name}`)));
          if (prepared.has(folder)) return;
          prepared.add(folder);
          // What the editor told meanwhile is newer.
          for (const [at, name] of names.entries()) {
            const known = name === acceptedName ? lists.has(folder) : sheets.get(folder)?.has(name);
            if (!known) take(`${folder}/${name}`, texts[at]);
          }
        }),
      );
    },
    forget(places) {
      const known = new Set([...prepared, ...sheets.keys(), ...lists.keys()]);
      const concerned = [...known].filter((folder) => isAnyOrUnder(`${folder}/${acceptedName}`, places));
      const hadAny = concerned.some((folder) => houseIn(folder));
      for (const folder of concerned) {
        prepared.delete(folder);
        sheets.delete(folder);
        lists.delete(folder);
      }
      if (hadAny) changed();
      return hadAny;
    },
    all: () => [...new Set([...sheets.keys(), ...lists.keys()])].flatMap((folder) => houseIn(folder) ?? []),
    sheetOf(uri) {
      const known = answers.get(uri) ?? answerFor(uri);
      answers.set(uri, known);
      return known;
    },
    unaccepted(uri, findings) {
      const house = above(uri);
      if (!house?.accepted.accepted.length) return findings;
      const path = pathIn(house.folder, uri) ?? '';
      return withoutAccepted({ findings, failures: [] }, house.accepted, path, pathFrom(house.folder)).findings;
    },
    names(uri) {
      const house = above(uri);
      return house ? sheetNames(house.file, pathIn(house.folder, uri) ?? '') : false;
    },
    globsUnder(folder) {
      return [...sheets.keys()].flatMap((place) => {
        const path = place === folder ? '' : pathIn(folder, place);
        const house = houseIn(place);
        if (path === undefined || !house) return [];
        return house.file.files.map((glob) => `${path && `${path}/`}${glob.includes('/') ? glob : `**/${glob}`}`);
      });
    },
    faulty: () =>
      [...sheets]
        .flatMap(([folder, own]) => [...own.keys()].map((name) => `${folder}/${name}`))
        .filter((uri) => faultsOf(uri)?.problems.length),
    faultsOf,
  };
}

function readSheet(text: string): ReadSheet {
  return { ...readSheetFile(text, knownRules), lines: indexLines(text) };
}
