// newsroom.yml: its text to what it says, with a problem for everything in it that is not understood.
import { isMap, type Node, parseDocument, visit, YAMLMap } from 'yaml';
import type { NameCorrection } from '../../annotate/names/corrections.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Severity } from '../../rules/severity.ts';
import type { HouseName, RuleSetting, Sheet } from '../../rules/sheet.ts';
import { wording } from '../../wording/wording.ts';
import {
  complain,
  guessOf,
  meantBy,
  mostProblems,
  type Reader,
  readFlag,
  readList,
  readMap,
  readOneOf,
  readRecord,
  readText,
  readWholeNumber,
  type SheetProblem,
  type SheetReading,
} from './read-node.ts';

export const say = wording('sheet-file', {
  tooLong: 'House sheet not read: it has more than {most} characters. Take out what no article needs.',
  tooDeep: 'House sheet not read: its lists are nested too deep.',
  notYaml: 'This is not YAML: {reason}.',
  noUse: 'A name needs “use”: the form that this house writes.',
  noName: 'A correction needs “name”: the name as the articles write it.',
  password: 'Keep passwords out of the house sheet. Set COPYDESK_ARCHIVE or PGPASSWORD instead.',
  noOptions: 'This rule has no options.',
  noRule: 'There is no rule “{id}”.{guess} `copydesk rules` lists them.',
  noFiles: 'An override needs “files”: the globs it applies to.',
});

/** What a sheet says for all its articles, or an override for some of them. */
export interface SheetPart {
  readonly style?: Sheet['style'];
  readonly names: readonly HouseName[];
  readonly quotes: Partial<Sheet['quotes']>;
  readonly acronyms: readonly string[];
  readonly corrections: readonly NameCorrection[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

export interface SheetFile extends SheetPart {
  /** Globs of further files that are articles, relative to the sheet's folder. */
  readonly files: readonly string[];
  /** Where the archive of this house is: a file, from the sheet's folder, or the address of a server. */
  readonly archive?: string;
  readonly overrides: readonly (SheetPart & { readonly files: readonly string[] })[];
}

export const emptySheetFile: SheetFile = {
  names: [],
  quotes: {},
  acronyms: [],
  corrections: [],
  rules: new Map(),
  files: [],
  overrides: [],
};

type RuleOptions = NonNullable<Rule['options']>;
export type KnownRules = ReadonlyMap<string, RuleOptions>;

/** What a sheet may say of these rules. */
export const knownRulesOf = (rules: readonly Pick<Rule, 'id' | 'options'>[]): KnownRules =>
  new Map(rules.map(({ id, options = {} }) => [id, options]));

/** A sheet of more characters than this is not read: no desk writes it by hand. */
const mostCharacters = 150_000;

/** Lists in lists, far deeper than the sheet's shape. */
const tooDeep = /(?:[[{]\s*){64}|(?:- ){64}/;

/**
 * Reads a house sheet. Never throws: what cannot be read is left out and told in `problems`, with offsets into `text`.
 * `knownRules` are the rules that a sheet may name, with the options that each has.
 */
export function readSheetFile(text: string, knownRules: KnownRules): { file: SheetFile; problems: SheetProblem[] } {
  const refusal =
    text.length > mostCharacters
      ? say.tooLong({ most: mostCharacters })
      : tooDeep.test(text)
        ? say.tooDeep()
        : undefined;
  if (refusal) return { file: emptySheetFile, problems: [{ span: { start: 0, end: 1 }, message: refusal }] };
  const whole = parse(text);
  const problems: SheetProblem[] = whole.errors.slice(0, mostProblems).map(({ pos, message }) => ({
    span: { start: pos[0], end: Math.max(pos[1], pos[0]) },
    message: say.notYaml({ reason: message }),
  }));
  const document = problems.length ? withoutBroken(whole, text) : whole;
  const reading: SheetReading = { document, problems };
  const read = document.contents ? readSheet(knownRules)(document.contents as Node, reading) : undefined;
  return { file: { ...emptySheetFile, ...read }, problems };
}

/** Which keys are there twice is looked for while they are read: the parser compares every two of them. */
const parse = (text: string) => parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });

/** A sheet has about ten. */
const mostParts = 100;

/** The sheet without the parts that are no YAML by themselves: what is not closed in one of them would take the others along. */
function withoutBroken(whole: ReturnType<typeof parse>, text: string): ReturnType<typeof parse> {
  const parts = text.split(/^(?=[a-z])/im);
  const map = new YAMLMap();
  let at = 0;
  for (const part of parts.length > mostParts ? [] : parts) {
    const document = parse(part);
    if (!document.errors.length && isMap(document.contents)) {
      shiftNodes(document, at);
      map.items.push(...document.contents.items);
    }
    at += part.length;
  }
  map.range = [0, text.length, text.length];
  whole.contents = map as never;
  return whole;
}

/** Nodes of a part, at their places in the whole. */
function shiftNodes(document: ReturnType<typeof parse>, by: number): void {
  visit(document, {
    Node(_, { range }) {
      if (range) for (let at = 0; at < range.length; at++) range[at] += by;
    },
  });
}

const readName: Reader<HouseName> = (node, reading) => {
  const name = readMap<{ use: string; avoid: string[]; role: string; wellKnown: boolean }>({
    use: readText,
    avoid: readList(readText),
    role: readText,
    wellKnown: readFlag,
  })(node, reading);
  if (!name) return undefined;
  if (!name.use) return complain(node, reading, say.noUse());
  return { use: name.use, avoid: name.avoid ?? [], role: name.role, wellKnown: name.wellKnown ?? false };
};

const readCorrection: Reader<NameCorrection> = (node, reading) => {
  const correction = readMap<NameCorrection>({
    name: readText,
    is: readOneOf('person', 'organisation', 'place', 'not a name'),
    sameAs: readList(readText),
    apartFrom: readList(readText),
  })(node, reading);
  if (!correction) return undefined;
  if (!correction.name) return complain(node, reading, say.noName());
  return correction as NameCorrection;
};

/** A sheet is shared and kept in version control: no password is in it. */
const readArchive: Reader<string> = (node, reading) => {
  const address = readText(node, reading);
  const tells = address !== undefined && /:\/\/[^/@]*:[^/@]*@|[?&]password=/i.test(address);
  return tells ? complain(node, reading, say.password()) : address;
};

const readSeverity = readOneOf<Severity | 'off'>('error', 'warning', 'information', 'hint', 'off');

const readRuleSetting =
  (options: RuleOptions): Reader<RuleSetting> =>
  (node, reading) => {
    if (!('items' in node)) return settingOf(readSeverity(node, reading));
    const setting = readMap<{ severity: Severity | 'off'; options: Record<string, unknown> }>({
      severity: readSeverity,
      options: readOptions(options),
    })(node, reading);
    return setting && { severity: setting.severity, options: defined(setting.options ?? {}) };
  };

/** Only what the rule names, as it allows it. */
function readOptions(options: RuleOptions): Reader<Record<string, unknown>> {
  const readers = Object.entries(options).map(([name, option]): [string, Reader<string> | Reader<number>] => [
    name,
    'enum' in option ? readOneOf(...option.enum) : readWholeNumber(option.minimum),
  ]);
  if (!readers.length) return (node, reading) => complain(node, reading, say.noOptions());
  return readMap<Record<string, NonNullable<unknown>>>(Object.fromEntries(readers));
}

const settingOf = (severity?: Severity | 'off'): RuleSetting | undefined => severity && { severity, options: {} };

function readSheet(knownRules: KnownRules): Reader<Partial<SheetFile>> {
  const part = {
    style: readOneOf('american', 'british'),
    names: readList(readName),
    quotes: readMap<Partial<Sheet['quotes']>>({
      marks: readOneOf('double', 'single'),
      headlineMarks: readOneOf('double', 'single'),
      punctuation: readOneOf('auto', 'american', 'logical'),
    }),
    acronyms: readList(readText),
    corrections: readList(readCorrection),
    rules: readRecord(
      (id) => readRuleSetting(knownRules.get(id) ?? {}),
      (id, keyNode, reading) => {
        if (knownRules.has(id)) return true;
        const meant = meantBy(id, knownRules.keys(), reading);
        complain(keyNode, reading, say.noRule({ id, guess: guessOf(meant) }), meant);
        return false;
      },
    ),
    files: readList(readText),
  };
  const readOverride: Reader<SheetFile['overrides'][number]> = (node, reading) => {
    const override = readMap<Omit<SheetFile, 'archive' | 'overrides'>>(part)(node, reading);
    if (!override) return undefined;
    if (!override.files?.length) return complain(node, reading, say.noFiles());
    return { ...emptySheetFile, ...defined(override) };
  };
  return (node, reading) => {
    const sheet = readMap<SheetFile>({ ...part, archive: readArchive, overrides: readList(readOverride) })(
      node,
      reading,
    );
    return sheet && defined(sheet);
  };
}

/** Without the keys that could not be read, so that they do not hide the defaults. */
function defined<T extends object>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}
