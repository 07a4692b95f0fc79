// The only door of the core. Text in, findings out; no host is known here.

export { annotate } from './annotate/annotate.ts';
export type * from './annotate/annotations.ts';
export { withBlockQuotations } from './annotate/attribution/block-quotations.ts';
export { type ArticleMemory, createMemory } from './annotate/memory.ts';
export type { NameCorrection } from './annotate/names/corrections.ts';
export { loadNameKnowledge, type NameKnowledge } from './annotate/names/knowledge.ts';
export type * from './article/article.ts';
export { isWebPage } from './article/code-spans.ts';
export { formatOf, parseArticle } from './article/parse-article.ts';
export type * from './paragraph/paragraph.ts';
export {
  type Accepted,
  type AcceptedList,
  accept,
  acceptedEntry,
  acceptedHere,
  acceptedName,
  nothingAccepted,
  readAccepted,
  takeBack,
  withoutAccepted,
  writeAccepted,
} from './review/accepted.ts';
export { listFindings, listNames, listQuotations, type ReviewedArticle } from './review/answers.ts';
export { nameArchived } from './review/archived-places.ts';
export { asListed } from './review/as-listed.ts';
export { type FixedText, fixAll, type Reading } from './review/fix-all.ts';
export { type Appearance, createPeopleFinder, disagrees, type Person } from './review/people.ts';
export { questionFor } from './review/questions.ts';
export {
  mergeReports,
  type Report,
  type ReviewOptions,
  type RuleFailure,
  review,
  reviewWorkspace,
} from './review/review.ts';
export { safeEdits } from './review/safe-fixes.ts';
export { addAcronym, addCorrection, addFiles, addName, switchOff } from './review/sheet/edit-sheet.ts';
export { matchesGlob } from './review/sheet/glob.ts';
export type { SheetProblem } from './review/sheet/read-node.ts';
export { emptySheetFile, knownRulesOf, readSheetFile, type SheetFile } from './review/sheet/sheet-file.ts';
export { secondSheet, sheetFileNames } from './review/sheet/sheet-file-names.ts';
export { sheetFor, sheetNames, withRuleSettings } from './review/sheet/sheet-for.ts';
export { readSnapshot, type SnapshotEntry, type StoredFinding, writeSnapshot } from './review/snapshot.ts';
export { tooLarge } from './review/too-large.ts';
export { attributionOffers } from './rules/quote/attribution-offers.ts';
export { rules } from './rules/registry.generated.ts';
export type * from './rules/rule.ts';
export { ruleNamed } from './rules/rule-named.ts';
export type { Severity } from './rules/severity.ts';
export { emptySheet, type HouseName, type RuleSetting, type Sheet } from './rules/sheet.ts';
export { summaryOf } from './rules/summary.ts';
export { cutShort } from './text/cut-short.ts';
export { applyEdits, type TextEdit } from './text/edit.ts';
export { firstWhere } from './text/first-where.ts';
export { indexLines, type LineIndex, lineText, offsetAt, type Position, positionAt } from './text/line-index.ts';
export { contains, overlaps, type Span, shift } from './text/span.ts';
export { languageOf } from './wording/languages.ts';
export { Problem, problemIn } from './wording/problem.ts';
export { firstClause, type Language, type Said, tell, tellWhole, wording } from './wording/wording.ts';
export type * from './workspace/article-summary.ts';
export { compareQuotations, type QuotationDifference } from './workspace/compare-quotations.ts';
export { foldPhrase } from './workspace/fold-phrase.ts';
export { bookKey } from './workspace/name-book.ts';
export { createShelf, type Scratch, type Shelf } from './workspace/shelf.ts';
export { archiveView, askArchive, joinViews } from './workspace/store/archive-view.ts';
export { gatherHits } from './workspace/store/gather-hits.ts';
export { createMemoryStore, inOrder, namesOf, roleIn } from './workspace/store/memory-store.ts';
export { isNear, nearKeys } from './workspace/store/near-names.ts';
export * from './workspace/store/newsroom-store.ts';
export { packArticle, unpackArticle } from './workspace/store/pack-article.ts';
export { askAgain, type RememberedAnswer } from './workspace/store/remembered-answer.ts';
export {
  fewKeys,
  type KeyKind,
  keyKinds,
  type StoreKeys,
  storeKeysOf,
  versionKeys,
} from './workspace/store/store-keys.ts';
export { summarize } from './workspace/summarize.ts';
export { isSameWords, rewordingEdits } from './workspace/use-wording.ts';
export { createWorkspaceIndex, type WorkspaceIndex } from './workspace/workspace-index.ts';
export { emptyWorkspace, type FoundQuotation, type WorkspaceView } from './workspace/workspace-view.ts';
