// `npm run generate`: to add a rule is to add its two files; everything that lists rules is made from them here.
// With --check nothing is written: what is out of date is listed, and the exit code is 1.
//   registry.generated.ts · the rule table in README.md · the rule names in syntaxes/newsroom.schema.json ·
//   a setting for each rule in package.json, described in package.nls.json and package.nls.de.json
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('../src/core/rules/', import.meta.url));
const root = path.join(here, '../../../..');
const checks = process.argv.includes('--check');
const stale = [];

writeRegistry();
const { rules } = await load(path.join(here, 'registry.generated.ts'));
const { german } = await load(path.join(here, '../wording/german.ts'));
writeReadme();
writeSchema();
writeSettings();
writeDescriptions(
  'package.nls.json',
  ({ summary, severity }) => `${summary} Default: ${severity}. A house sheet overrides this setting.`,
);
writeDescriptions(
  'package.nls.de.json',
  ({ id, summary, severity }) =>
    `${german.words.summaries[id] ?? summary} Voreinstellung: „${severity}“. Die Hausregeln gehen dieser Einstellung vor.`,
);
console.log(`${rules.length} rules`);
if (stale.length) {
  console.error(`Out of date, run \`npm run generate\`: ${stale.join(', ')}`);
  process.exitCode = 1;
}

function writeRegistry() {
  const found = readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: family }) => readdirSync(path.join(here, family)).map((file) => ({ family, file })))
    .filter(
      ({ family, file }) => file.endsWith('.ts') && existsSync(path.join(here, family, file.replace(/\.ts$/, '.md'))),
    )
    .map(({ family, file }) => ({ family, id: file.replace(/\.ts$/, '') }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const nameOf = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const lines = [
    '// Made by `npm run generate` from the rule files beside it. Do not edit.',
    ...found.map(({ family, id }) => `import { rule as ${nameOf(id)} } from './${family}/${id}.ts';`),
    "import type { Rule } from './rule.ts';",
    '',
    `export const rules: readonly Rule[] = [${found.map(({ id }) => nameOf(id)).join(', ')}];`,
    '',
  ];
  writeIfNew(path.join(here, 'registry.generated.ts'), lines.join('\n'));
}

/** What a file exports, bundled in memory: words are not parsed out of their source. */
async function load(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

function writeReadme() {
  const readme = path.join(root, 'README.md');
  if (!existsSync(readme)) return;
  const rows = rules.map(({ id, family, severity, summary }) => {
    const page = `server/src/core/rules/${family}/${id}.md`;
    return `| [${id}](${page}) | ${severity} | ${summary} |`;
  });
  const table = ['| Rule | By default | What it finds |', '|---|---|---|', ...rows].join('\n');
  const text = readFileSync(readme, 'utf8');
  writeIfNew(readme, text.replace(/(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/, `$1${table}\n$2`));
}

function writeSchema() {
  const file = path.join(root, 'syntaxes/newsroom.schema.json');
  const schema = JSON.parse(readFileSync(file, 'utf8'));
  schema.definitions.rules.properties = Object.fromEntries(
    rules.map(({ id, summary, options }) => [
      id,
      options ? settingWith(summary, options) : { description: summary, $ref: '#/definitions/ruleSetting' },
    ]),
  );
  writeIfNew(file, `${JSON.stringify(schema, null, 2)}\n`);
}

/** How a sheet sets a rule that has options of its own. */
function settingWith(description, options) {
  const severity = { $ref: '#/definitions/severity' };
  const own = { type: 'object', additionalProperties: false, properties: options };
  return {
    description,
    anyOf: [severity, { type: 'object', additionalProperties: false, properties: { severity, options: own } }],
  };
}

function writeSettings() {
  const file = path.join(root, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const settings = rules.map(({ id }, index) => {
    const setting = {
      order: index,
      type: 'string',
      enum: ['default', 'error', 'warning', 'information', 'hint', 'off'],
      default: 'default',
      scope: 'resource',
      description: `%rule.${id}%`,
    };
    return [`copydesk.rules.${id}`, setting];
  });
  const [general] = manifest.contributes.configuration;
  const ofRules = { title: '%settings.rules%', order: 2, properties: Object.fromEntries(settings) };
  manifest.contributes.configuration = [general, ofRules];
  writeIfNew(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The settings' descriptions in one language; the file's other words stay as they are. */
function writeDescriptions(name, describe) {
  const file = path.join(root, name);
  const own = Object.entries(JSON.parse(readFileSync(file, 'utf8'))).filter(([key]) => !key.startsWith('rule.'));
  const ofRules = rules.map((rule) => [`rule.${rule.id}`, describe(rule)]);
  writeIfNew(file, `${JSON.stringify(Object.fromEntries([...own, ...ofRules]), null, 2)}\n`);
}

function writeIfNew(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  if (checks) stale.push(path.relative(root, file));
  else writeFileSync(file, text);
}
