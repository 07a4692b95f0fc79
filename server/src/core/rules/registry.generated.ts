// Made by `npm run generate` from the rule files beside it. Do not edit.
import { rule as boilerplateTail } from './boilerplate/boilerplate-tail.ts';
import { rule as boilerplateWidget } from './boilerplate/boilerplate-widget.ts';
import { rule as entityAccentMixed } from './entity/entity-accent-mixed.ts';
import { rule as headlineCaseMixed } from './headline/headline-case-mixed.ts';
import { rule as headlineDuplicateWorkspace } from './headline/headline-duplicate-workspace.ts';
import { rule as headlineInBody } from './headline/headline-in-body.ts';
import { rule as headlineMultiple } from './headline/headline-multiple.ts';
import { rule as headlineNearRepeat } from './headline/headline-near-repeat.ts';
import { rule as headlineNumberMismatch } from './headline/headline-number-mismatch.ts';
import { rule as headlineQuoteStyle } from './headline/headline-quote-style.ts';
import { rule as headlineQuoteUnsupported } from './headline/headline-quote-unsupported.ts';
import { rule as headlineRepeated } from './headline/headline-repeated.ts';
import { rule as headlineSlugMismatch } from './headline/headline-slug-mismatch.ts';
import { rule as passageRepeatedFile } from './passage/passage-repeated-file.ts';
import { rule as passageRepeatedWorkspace } from './passage/passage-repeated-workspace.ts';
import { rule as quoteChanged } from './quote/quote-changed.ts';
import { rule as quoteMarksMixed } from './quote/quote-marks-mixed.ts';
import { rule as quoteNesting } from './quote/quote-nesting.ts';
import { rule as quoteRunning } from './quote/quote-running.ts';
import { rule as quoteSpace } from './quote/quote-space.ts';
import { rule as quoteUnattributed } from './quote/quote-unattributed.ts';
import { rule as quoteUnbalanced } from './quote/quote-unbalanced.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [boilerplateTail, boilerplateWidget, entityAccentMixed, headlineCaseMixed, headlineDuplicateWorkspace, headlineInBody, headlineMultiple, headlineNearRepeat, headlineNumberMismatch, headlineQuoteStyle, headlineQuoteUnsupported, headlineRepeated, headlineSlugMismatch, passageRepeatedFile, passageRepeatedWorkspace, quoteChanged, quoteMarksMixed, quoteNesting, quoteRunning, quoteSpace, quoteUnattributed, quoteUnbalanced];
