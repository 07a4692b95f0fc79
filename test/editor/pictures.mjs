// Brings the README's pictures up to date from those that the clicking tests took: `npm run test:ui`, then this.
import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const pictures = {
  review: 'panels-light',
  'light-bulb': 'light-bulb-light',
  hover: 'hover-light',
  rename: 'rename-light',
  walkthrough: 'walkthrough-light',
  dark: 'panels-dark',
  people: 'people-rename-light',
  wordings: 'compare-wordings',
};

mkdirSync(path.join(root, 'client/media/pictures'), { recursive: true });
for (const [name, shot] of Object.entries(pictures)) {
  const taken = path.join(root, 'test/editor/ui/shots', `${shot}.png`);
  copyFileSync(taken, path.join(root, 'client/media/pictures', `${name}.png`));
}
