// One file to all that the run needs of it. Runs in a worker or, for a few files, in the main thread.
import {
  type ArticleSummary,
  annotate,
  asListed,
  createMemory,
  type Finding,
  languageOf,
  loadNameKnowledge,
  parseArticle,
  type Report,
  review,
  rules,
  summarize,
  tooLarge,
} from '../../core/index.ts';
import type { DecodedText } from '../../encoding/text-encoding.ts';
import { readArticleFile } from '../files.ts';
import { type Inspection, inspectionOf } from '../inspection.ts';
import { reasonOf } from '../reason.ts';
import { Refusal } from '../refusal.ts';
import { createSheets, type Sheets } from '../sheets.ts';

/** What is to be done with each file. Plain data: it goes to the workers. */
export interface Errand {
  readonly task: 'review' | 'inspect' | 'summarize';
  readonly only?: string;
  readonly none?: boolean;
  /** A locale: what is found is told in its language. */
  readonly language?: string;
  /** What was read already because it can be read only once: standard input, pipes. By name. */
  readonly once?: ReadonlyMap<string, DecodedText>;
}

export interface ReadArticle {
  readonly path: string;
  /** Whether the file begins with a byte order mark. */
  readonly mark: boolean;
  readonly report: Report;
  readonly summary: ArticleSummary;
}

export type Answer =
  | ReadArticle
  | { readonly path: string; readonly mark: boolean; readonly inspection: Inspection }
  | { readonly path: string; readonly unread: string };

const nothing: Report = { findings: [], failures: [] };

/** A reader of files, with what it keeps from one file to the next. */
export function createReader(
  errand: Errand,
  sheets: Sheets = createSheets({ only: errand.only, none: errand.none }),
): (name: string, given?: DecodedText) => Answer {
  const knowledge = loadNameKnowledge();
  const language = languageOf(errand.language);
  return (name, given) => {
    try {
      const { text, encoding } = given ?? errand.once?.get(name) ?? readArticleFile(name);
      const { mark } = encoding;
      const large = tooLarge(text);
      if (large) throw new Refusal(large);
      const annotations = annotate(parseArticle(name, text), createMemory(knowledge), sheets.sheetOf(name).corrections);
      if (errand.task === 'summarize') return { path: name, mark, report: nothing, summary: summarize(annotations) };
      const { findings, failures } = review(annotations, { rules, sheet: sheets.sheetOf(name), language });
      if (errand.task === 'inspect')
        return { path: name, mark, inspection: inspectionOf(asListed(annotations, findings)) };
      return {
        path: name,
        mark,
        report: { findings: findings.map(withoutFixes), failures },
        summary: summarize(annotations),
      };
    } catch (error) {
      return { path: name, unread: `${name}: ${reasonOf(error)}` };
    }
  };
}

/** Functions do not travel between threads, and a list of findings needs none. */
function withoutFixes({ fixes: _, ...finding }: Finding): Finding {
  return finding as Finding;
}
