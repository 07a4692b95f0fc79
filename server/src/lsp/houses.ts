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
  sheetFor,
  sheetNames,
  withoutAccepted,
  withRuleSettings,
} from '../core/index.ts';
import type { Files } from './files.ts';
import type { SettingsStore } from './settings.ts';
import { folderOf, pathIn } from './uris.ts';
import { acceptedName, isSheet, sheetName } from './which-files.ts';

/** One house. */
export interface House {
  readonly folder: string;
  readonly hasSheet: boolean;
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
  // By folder. What was looked for and is not there is remembered too: an entry with neither.
  const sheets = new Map<string, ReadSheet | undefined>();
  const lists = new Map<string, AcceptedList | undefined>();
  const answers = new Map<string, Sheet>();
  let revision = 0;

  function houseIn(folder: string): House | undefined {
    const sheet = sheets.get(folder);
    const accepted = lists.get(folder);
    if (!sheet && !accepted) return undefined;
    const { file } = sheet ?? readSheet('');
    return { folder, hasSheet: sheet !== undefined, file, accepted: accepted ?? nothingAccepted };
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
    if (isSheet(uri)) sheets.set(folderOf(uri), text === undefined ? undefined : readSheet(text));
    else lists.set(folderOf(folderOf(uri)), text === undefined ? undefined : readAccepted(text).list);
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
      const unknown = foldersAbove(uri).filter((folder) => !sheets.has(folder));
      await Promise.all(
        unknown.map(async (folder) => {
          const [sheet, list] = [`${folder}/${sheetName}`, `${folder}/${acceptedName}`];
          const texts = await Promise.all([files.read(sheet), files.read(list)]);
          if (sheets.has(folder)) return;
          take(sheet, texts[0]);
          take(list, texts[1]);
        }),
      );
    },
    all: () => [...sheets.keys()].flatMap((folder) => houseIn(folder) ?? []),
    sheetOf(uri) {
      const known = answers.get(uri) ?? answerFor(uri);
      answers.set(uri, known);
      return known;
    },
    unaccepted(uri, findings) {
      const house = above(uri);
      if (!house?.accepted.accepted.length) return findings;
      const path = pathIn(house.folder, uri) ?? '';
      return withoutAccepted({ findings, failures: [] }, house.accepted, path).findings;
    },
    names(uri) {
      const house = above(uri);
      return house ? sheetNames(house.file, pathIn(house.folder, uri) ?? '') : false;
    },
    globsUnder(folder) {
      return [...sheets].flatMap(([place, sheet]) => {
        const path = place === folder ? '' : pathIn(folder, place);
        if (path === undefined || !sheet) return [];
        return sheet.file.files.map((glob) => `${path && `${path}/`}${glob.includes('/') ? glob : `**/${glob}`}`);
      });
    },
    faulty: () => [...sheets].flatMap(([folder, sheet]) => (sheet?.problems.length ? [`${folder}/${sheetName}`] : [])),
    faultsOf: (uri) => sheets.get(folderOf(uri)),
  };
}

function readSheet(text: string): ReadSheet {
  return { ...readSheetFile(text, knownRules), lines: indexLines(text) };
}

/** The folders that a file lies in, the nearest first. */
function foldersAbove(uri: string): string[] {
  const root = /^[\w+.-]+:(?:\/\/[^/]*)?/.exec(uri)?.[0] ?? '';
  const found: string[] = [];
  for (let folder = uri; folder.length > root.length && folder.includes('/'); ) {
    folder = folderOf(folder);
    if (folder.length >= root.length) found.push(folder);
  }
  return found;
}
