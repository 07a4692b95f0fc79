// The houses of the newsroom: a folder with a house sheet or a list of accepted findings, and all articles below it. Read when
// first needed, again when they change, and from the editor while a sheet is open there.
import {
  emptySheet,
  type Finding,
  type Sheet,
  sheetFor,
  sheetNames,
  withoutAccepted,
  withRuleSettings,
} from '../core/index.ts';
import type { Files } from './files.ts';
import { createHouseFiles, type House, type SheetFaults } from './house-files.ts';
import type { SettingsStore } from './settings.ts';
import { foldersAbove, pathFrom, pathIn } from './uris.ts';

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
  faultsOf(uri: string): SheetFaults | undefined;
  /** Settings have changed. */
  forgetAnswers(): void;
}

export function createHouses(files: Files, settings: SettingsStore): Houses {
  const answers = new Map<string, Sheet>();
  let revision = 0;
  const read = createHouseFiles(files, changed);

  function changed(): void {
    revision++;
    answers.clear();
  }

  function above(uri: string): House | undefined {
    for (const folder of foldersAbove(uri)) {
      const house = read.houseIn(folder);
      if (house) return house;
    }
    return undefined;
  }

  function answerFor(uri: string): Sheet {
    const house = above(uri);
    const sheet = house ? sheetFor(house.file, pathIn(house.folder, uri) ?? '') : emptySheet;
    const { rules: chosen } = settings.of(uri);
    return chosen.size ? withRuleSettings(sheet, chosen) : sheet;
  }

  const all = (): House[] => [...read.folders()].flatMap((folder) => read.houseIn(folder) ?? []);

  return {
    get revision() {
      return revision;
    },
    above,
    all,
    take: read.take,
    prepare: read.prepare,
    forget: read.forget,
    faulty: read.faulty,
    faultsOf: read.faultsOf,
    forgetAnswers: changed,
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
    globsUnder: (folder) => all().flatMap((house) => globsOf(house, folder)),
  };
}

/** The globs of a house in a folder or below it, relative to that folder. */
function globsOf({ folder: place, file }: House, folder: string): string[] {
  const path = place === folder ? '' : pathIn(folder, place);
  if (path === undefined) return [];
  return file.files.map((glob) => `${path && `${path}/`}${glob.includes('/') ? glob : `**/${glob}`}`);
}
