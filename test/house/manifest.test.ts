// package.json says what is there: a setting for each rule, words in both languages, no command that nobody carries out.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../server/src/core/index.ts';

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const manifest = JSON.parse(read('package.json'));
const { contributes } = manifest;
const english: Record<string, string> = JSON.parse(read('package.nls.json'));
const german: Record<string, string> = JSON.parse(read('package.nls.de.json'));
const client = readdirSync(path.join(root, 'client/src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

interface Setting {
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly default?: unknown;
  readonly scope?: string;
}

const settings: [string, Setting][] = contributes.configuration.flatMap((part: { properties: object }) =>
  Object.entries(part.properties),
);

test('each rule has its setting, told in the words of the registry', () => {
  const ofRules = settings.filter(([key]) => key.startsWith('copydesk.rules.'));
  expect(ofRules.map(([key]) => key)).toEqual(rules.map(({ id }) => `copydesk.rules.${id}`));
  for (const { id, summary, severity } of rules) {
    const setting = ofRules.find(([key]) => key.endsWith(`.${id}`))?.[1];
    expect(setting?.description).toBe(`%rule.${id}%`);
    expect(english[`rule.${id}`]).toContain(`${summary} Default: ${severity}.`);
    expect(german[`rule.${id}`]).toContain(`Voreinstellung: „${severity}“.`);
  }
});

test.each(settings)('%s has a description, a default and a scope', (_, setting) => {
  expect(setting.description ?? setting.markdownDescription).toBeTruthy();
  expect(setting.default).toBeDefined();
  expect(setting.scope).toBeTruthy();
});

test('every word of the manifest is there in both languages', () => {
  const used = [...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1]);
  expect(Object.keys(english).sort()).toEqual([...new Set(used)].sort());
  expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
});

test('every command is carried out, and every one in a menu exists', () => {
  const commands: string[] = contributes.commands.map(({ command }: { command: string }) => command);
  for (const command of commands) expect(client).toContain(`'${command}'`);
  const inMenus = Object.values(contributes.menus as Record<string, { command?: string }[]>).flat();
  for (const { command } of inMenus) if (command) expect(commands).toContain(command);
});

test('every string of the extension has its German', () => {
  const bundle: Record<string, string> = JSON.parse(read('client/l10n/bundle.l10n.de.json'));
  const used = [...client.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map((match) => match[1].replaceAll("\\'", "'"));
  expect(Object.keys(bundle).sort()).toEqual([...new Set(used)].sort());
});

/** One condition of a `when` clause: a key, its negation, or a key compared with a word, a quoted text or a pattern. */
const condition = /^!?[\w.]+$|^[\w.]+ (?:==|!=) (?:[\w./-]+|'[^']*')$|^[\w.]+ =~ \/(?:[^/\\]|\\.)+\/$/;

interface MenuEntry {
  readonly command?: string;
  readonly when?: string;
}

test('every `when` clause parses as it is meant', () => {
  const clauses = [...JSON.stringify(manifest).matchAll(/"when":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, clause]) => JSON.parse(`"${clause}"`) as string,
  );
  expect(clauses.length).toBeGreaterThan(20);
  const wrong = clauses.flatMap((clause) => clause.split(/ && | \|\| /)).filter((part) => !condition.test(part));
  expect(wrong).toEqual([]);
});

test('what is offered in a tree is offered in ours alone', () => {
  const menus = contributes.menus as Record<string, MenuEntry[]>;
  for (const menu of ['view/title', 'view/item/context'])
    for (const { command, when } of menus[menu])
      expect(when, command).toMatch(/^view == copydesk\.\w+(?: && (?:(?!\|\|).)*)?$/);
});

test('the word pattern is one that VS Code compiles as it is meant', () => {
  const { wordPattern } = JSON.parse(read('syntaxes/language-configuration.json'));
  const pattern = new RegExp(wordPattern.pattern, wordPattern.flags);
  expect(pattern.exec('Éva Müller-Lüdenscheidt')?.[0]).toBe('Éva');
  expect('Müller-Lüdenscheidt’s U.S'.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`))).toEqual([
    'Müller-Lüdenscheidt’s',
    'U.S',
  ]);
});
