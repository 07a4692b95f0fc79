// Made by `npm run generate` from the rule files beside it. Do not edit.
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [];
