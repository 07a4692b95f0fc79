// What a house sheet means for one article: the sheet, then every override whose globs match, in order; then the host's settings.
import type { RuleSetting, Sheet } from '../../rules/sheet.ts';
import { matchesGlob } from './glob.ts';
import type { SheetFile, SheetPart } from './sheet-file.ts';

/** The sheet of the article at `path`, relative to the sheet's folder, with forward slashes. */
export function sheetFor(file: SheetFile, path: string): Sheet {
  let sheet = merge(
    { names: [], quotes: { punctuation: 'auto' }, acronyms: [], corrections: [], rules: new Map() },
    file,
  );
  for (const override of file.overrides) {
    if (override.files.some((glob) => matchesGlob(path, glob))) sheet = merge(sheet, override);
  }
  return sheet;
}

/** Whether the sheet says that the file at `path` is an article. */
export function sheetNames(file: SheetFile, path: string): boolean {
  return file.files.some((glob) => matchesGlob(path, glob));
}

/** A sheet with rule settings of the host (the editor's settings, the command line's options) laid under what the sheet itself says. */
export function withRuleSettings(sheet: Sheet, settings: ReadonlyMap<string, RuleSetting>): Sheet {
  return { ...sheet, rules: mergeRules(settings, sheet.rules) };
}

function merge(sheet: Sheet, part: SheetPart): Sheet {
  return {
    style: part.style ?? sheet.style,
    names: [...part.names, ...sheet.names],
    quotes: { ...sheet.quotes, ...styleOf(part), ...part.quotes },
    acronyms: [...sheet.acronyms, ...part.acronyms],
    corrections: [...sheet.corrections, ...part.corrections],
    rules: mergeRules(sheet.rules, part.rules),
  };
}

/** What a style says of quotations where the sheet does not. */
function styleOf({ style }: SheetPart): Partial<Sheet['quotes']> {
  if (style === 'american') return { marks: 'double', headlineMarks: 'single', punctuation: 'american' };
  if (style === 'british') return { marks: 'single', headlineMarks: 'single', punctuation: 'logical' };
  return {};
}

function mergeRules(
  under: ReadonlyMap<string, RuleSetting>,
  over: ReadonlyMap<string, RuleSetting>,
): Map<string, RuleSetting> {
  const merged = new Map(under);
  for (const [id, setting] of over) {
    const before = merged.get(id);
    merged.set(id, {
      severity: setting.severity ?? before?.severity,
      options: { ...before?.options, ...setting.options },
    });
  }
  return merged;
}
