// Small words inside a person's name: "van der Berg", "bin Salman", "de la Cruz".
import { words } from './words.ts';

export const nameParticles = words(
  'van von der den de del della di da dos das du la le el al bin binti ibn abu ter ten af av zu ap ab ferch',
);
