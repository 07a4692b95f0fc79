// House sheets: newsroom.yml (or newsroom.yaml) in the article's folder or the nearest one above it, and the list of accepted findings beside it.
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type AcceptedList,
  acceptedName,
  emptySheet,
  knownRulesOf,
  nothingAccepted,
  readAccepted,
  readSheetFile,
  rules,
  type Sheet,
  type SheetFile,
  secondSheet,
  sheetFileNames,
  sheetFor,
} from '../core/index.ts';
import { decodeText } from '../encoding/text-encoding.ts';
import { placeOf as lineAndColumn, withLines } from './format/excerpt.ts';
import { told } from './language.ts';
import { reasonOf } from './reason.ts';
import { Refusal } from './refusal.ts';
import { say } from './say.ts';

/** A house sheet, and what is beside it. */
export interface House {
  readonly folder: string;
  readonly file: SheetFile;
  readonly accepted: AcceptedList;
  /** A file's path relative to the house's folder, with forward slashes. */
  pathOf(name: string): string;
}

export interface Sheets {
  houseOf(name: string): House | undefined;
  sheetOf(name: string): Sheet;
  /** What could not be understood in the sheets that were read. */
  readonly problems: readonly string[];
}

const knownRules = knownRulesOf(rules);

/** The sheets of a run. `only`: a sheet that is named counts for every file; `none`: none does. */
export function createSheets(choice: { only?: string; none?: boolean } = {}): Sheets {
  const houses = new Map<string, House | undefined>();
  const problems: string[] = [];

  /** The text of a sheet or a list; undefined where there is none. One that cannot be read is a problem. */
  function read(name: string): string | undefined {
    try {
      return readIfThere(name);
    } catch (error) {
      problems.push(`${shown(name)}: ${reasonOf(error)}`);
      return undefined;
    }
  }

  function load(folder: string, name: string): House | undefined {
    const text = read(name);
    const list = read(path.join(folder, acceptedName));
    if (text === undefined && list === undefined) return undefined;
    const sheet = readSheetFile(text ?? '', knownRules);
    for (const { span, message } of sheet.problems) {
      const { line, column } = lineAndColumn(withLines(text ?? ''), span.start);
      problems.push(`${shown(name)}:${line}:${column}: ${told(message)}`);
    }
    const accepted = list === undefined ? { list: nothingAccepted, problem: undefined } : readAccepted(list);
    if (accepted.problem) problems.push(`${shown(path.join(folder, acceptedName))}: ${told(accepted.problem)}`);
    return {
      folder,
      file: sheet.file,
      accepted: accepted.list,
      pathOf: pathFrom(folder),
    };
  }

  /** Where the sheet of a folder is, or would be. A second one beside it is a problem. */
  function sheetIn(folder: string): string {
    const places = sheetFileNames.map((name) => path.join(folder, name));
    const [first = places[0], second] = places.filter((name) => existsSync(name));
    if (second) problems.push(`${shown(second)}:1:1: ${told(secondSheet)}`);
    return first;
  }

  function above(folder: string): House | undefined {
    if (!houses.has(folder)) {
      const parent = path.dirname(folder);
      houses.set(folder, load(folder, sheetIn(folder)) ?? (parent === folder ? undefined : above(parent)));
    }
    return houses.get(folder);
  }

  const named = choice.only === undefined ? undefined : load(path.dirname(path.resolve(choice.only)), choice.only);
  if (choice.only !== undefined && !named) throw new Refusal(say.noSuchSheet({ name: choice.only }));
  const houseOf = (name: string) => (choice.none ? undefined : (named ?? above(path.dirname(path.resolve(name)))));
  return {
    problems,
    houseOf,
    sheetOf(name) {
      const house = houseOf(name);
      return house ? sheetFor(house.file, house.pathOf(name)) : emptySheet;
    },
  };
}

/** Where files lie, relative to a folder. An archive knows them by their addresses. */
export const pathFrom = (folder: string) => (file: string) =>
  slashed(path.relative(folder, file.startsWith('file:') ? fileURLToPath(file) : path.resolve(file)));

/** Undefined where there is no such file; throws where there is one that cannot be read, such as a link that leads nowhere. */
export function readIfThere(name: string): string | undefined {
  return isThere(name) ? decodeText(readFileSync(name)).text : undefined;
}

function isThere(name: string): boolean {
  try {
    lstatSync(name);
    return true;
  } catch {
    return false;
  }
}

/** A path with forward slashes, as globs and addresses have them. */
export const slashed = (name: string) => name.split(path.sep).join('/');
const shown = (name: string) => path.relative('', name);
