// Made by `npm run generate` from the rule files beside it. Do not edit.
import { rule as entityAccentMixed } from './entity/entity-accent-mixed.ts';
import { rule as headlineDuplicateWorkspace } from './headline/headline-duplicate-workspace.ts';
import { rule as headlineNearRepeat } from './headline/headline-near-repeat.ts';
import { rule as headlineRepeated } from './headline/headline-repeated.ts';
import { rule as passageRepeatedWorkspace } from './passage/passage-repeated-workspace.ts';
import { rule as quoteChanged } from './quote/quote-changed.ts';
import { rule as quoteUnattributed } from './quote/quote-unattributed.ts';
import { rule as quoteUnbalanced } from './quote/quote-unbalanced.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [entityAccentMixed, headlineDuplicateWorkspace, headlineNearRepeat, headlineRepeated, passageRepeatedWorkspace, quoteChanged, quoteUnattributed, quoteUnbalanced];
