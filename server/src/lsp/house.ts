// House sheets of the newsroom: found upwards from an article, read when they change, taken from the editor while open there.
import {
  emptySheet,
  type RuleSetting,
  readSheetFile,
  rules,
  type Sheet,
  type SheetFile,
  type SheetProblem,
  sheetFor,
  sheetNames,
  withRuleSettings,
} from '../core/index.ts';
import type { Files } from './files.ts';
import type { SettingsStore } from './settings.ts';
import { folderOf, pathIn } from './uris.ts';
import { sheetName } from './which-files.ts';

export interface House {
  /** Reads what sheets lie above a file, where that has not been done yet. */
  prepare(uri: string): Promise<void>;
  /** What holds for a file: the sheet above it over the user's settings; the same object as long as nothing changed. */
  sheetOf(uri: string): Sheet;
  /** Whether the sheet above a file says that it is an article. */
  names(uri: string): boolean;
  /** The address of the sheet above a file. */
  nearest(uri: string): string | undefined;
  /** Further files that the sheets below a folder say are articles: globs, relative to the folder. */
  globsUnder(folder: string): string[];
  /** Takes a sheet's text as it is now; undefined: it is gone. */
  take(uri: string, text: string | undefined): void;
  /** What is wrong with a sheet. */
  problems(uri: string): readonly SheetProblem[];
  /** Settings have changed. */
  forgetAnswers(): void;
}

interface KnownSheet {
  readonly file: SheetFile;
  readonly problems: readonly SheetProblem[];
}

const knownRules: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

export function createHouse(files: Files, settings: SettingsStore): House {
  // Undefined: looked for and not there.
  const sheets = new Map<string, KnownSheet | undefined>();
  const answers = new Map<string, Sheet>();

  const nearest = (uri: string) => candidates(uri).find((candidate) => sheets.get(candidate));

  function take(uri: string, text: string | undefined): void {
    sheets.set(uri, text === undefined ? undefined : readSheetFile(text, knownRules));
    answers.clear();
  }

  function answerFor(uri: string): Sheet {
    const address = nearest(uri);
    const known = address && sheets.get(address);
    const sheet = known ? sheetFor(known.file, pathIn(folderOf(address), uri) ?? '') : emptySheet;
    const ruleSettings: ReadonlyMap<string, RuleSetting> = settings.of(uri).rules;
    return ruleSettings.size ? withRuleSettings(sheet, ruleSettings) : sheet;
  }

  return {
    async prepare(uri) {
      const unknown = candidates(uri).filter((candidate) => !sheets.has(candidate));
      const texts = await Promise.all(unknown.map((candidate) => files.read(candidate)));
      unknown.forEach((candidate, index) => {
        if (!sheets.has(candidate)) take(candidate, texts[index]);
      });
    },
    sheetOf(uri) {
      const known = answers.get(uri);
      if (known) return known;
      const answer = answerFor(uri);
      answers.set(uri, answer);
      return answer;
    },
    names(uri) {
      const address = nearest(uri);
      const known = address && sheets.get(address);
      return known ? sheetNames(known.file, pathIn(folderOf(address), uri) ?? '') : false;
    },
    nearest,
    globsUnder(folder) {
      const found: string[] = [];
      for (const [address, sheet] of sheets) {
        const path = pathIn(folder, address);
        if (path === undefined || !sheet) continue;
        const prefix = path.slice(0, -sheetName.length);
        found.push(...sheet.file.files.map((glob) => prefix + (glob.includes('/') ? glob : `**/${glob}`)));
      }
      return found;
    },
    take,
    problems: (uri) => sheets.get(uri)?.problems ?? [],
    forgetAnswers: () => answers.clear(),
  };
}

/** Where the sheet of a file may lie, the nearest first. */
function candidates(uri: string): string[] {
  const root = /^[\w+.-]+:(?:\/\/[^/]*)?/.exec(uri)?.[0] ?? '';
  const found: string[] = [];
  for (let folder = folderOf(uri); folder.length >= root.length && uri.includes('/'); folder = folderOf(folder)) {
    found.push(`${folder}/${sheetName}`);
    if (folder.length === root.length) break;
  }
  return found;
}
