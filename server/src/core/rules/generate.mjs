// Writes registry.generated.ts from the rule files that stand here: to add a rule is to add its two files. `npm run generate`.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname);
const families = readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const found = families
  .flatMap((family) => readdirSync(path.join(here, family.name)).map((file) => [family.name, file]))
  .filter(([family, file]) => file.endsWith('.ts') && existsSync(path.join(here, family, file.replace(/\.ts$/, '.md'))))
  .map(([family, file]) => ({ family, id: file.replace(/\.ts$/, '') }))
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
writeFileSync(path.join(here, 'registry.generated.ts'), lines.join('\n'));
console.log(`${found.length} rules`);
