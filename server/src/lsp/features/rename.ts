// Renaming an entity: all its forms made one. What is in quotations and headlines is shown, and changed only where a person
// says so; a client that cannot ask is not offered those places.
import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  PrepareRenameParams,
  PrepareRenameResult,
  RenameParams,
  ResponseError,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { type Annotations, type Entity, type Mention, type Said, wording } from '../../core/index.ts';
import type { Told } from '../abilities.ts';
import type { ArticleFeature, Desk } from '../desk.ts';
import { offsetOf } from '../from-lsp.ts';
import { entityOf, mentionAt } from '../lookup.ts';
import type { OpenArticle } from '../open-article.ts';
import { refuse } from '../refuse.ts';
import { toRange } from '../to-lsp.ts';
import { textOf } from '../wording.ts';
import { newForms } from './new-forms.ts';

export const say = wording('rename', {
  empty: 'A name cannot be empty.',
  marks: 'A name has no line breaks or quotation marks.',
  noName: 'Put the cursor on the name of a person, a place or an organization.',
  adjective: '“{words}” is an adjective. Rename “{name}” itself.',
  text: 'In the story',
  headline: 'In headlines',
  headlineWhy: 'may be short for a reason',
  quoted: 'In quotes',
  quotedWhy: 'somebody else’s words',
});

export const prepareRename: ArticleFeature<PrepareRenameParams, PrepareRenameResult | ResponseError> = (
  article,
  { position },
  desk,
) => {
  const found = renamed(article, offsetOf(article.document, position));
  if ('refused' in found) return refuse(found.refused, desk.abilities);
  return {
    range: toRange(article.document, found.mention.span),
    placeholder: textOf(article.annotations(), found.mention.span),
  };
};

export const rename: ArticleFeature<RenameParams, WorkspaceEdit | ResponseError> = (
  article,
  { position, newName },
  desk,
) => {
  const found = renamed(article, offsetOf(article.document, position));
  if ('refused' in found) return refuse(found.refused, desk.abilities);
  const no = nameRefusal(newName);
  if (no) return refuse(no, desk.abilities);
  const { entity, mention } = found;
  return editOf([editsIn(article, changesOf(entity, mention.text, newName.trim()))], desk);
};

/** Why something cannot be a name; undefined where it can. */
export function nameRefusal(newName: string): Said | undefined {
  if (newName.trim() === '') return say.empty();
  return /[\r\n\u2028\u2029"“”«»]/.test(newName) ? say.marks() : undefined;
}

/** Every mention that is written otherwise when the form `at` becomes the wanted one. */
export function changesOf(entity: Entity, at: string, wanted: string): Change[] {
  const forms = newForms(entity, at, wanted);
  return entity.mentions.flatMap((place) => {
    const newText = forms.get(place.text);
    const changed = !place.adjectival && newText !== undefined && newText !== place.text;
    return changed ? [{ place, newText }] : [];
  });
}

type Found = { readonly entity: Entity; readonly mention: Mention };

function renamed(article: OpenArticle, offset: number): Found | { readonly refused: Said } {
  const annotations = article.listed();
  const mention = mentionAt(annotations, offset);
  const entity = mention && entityOf(annotations, mention);
  if (!mention || !entity) return { refused: say.noName() };
  if (mention.adjectival) return { refused: say.adjective({ words: mention.text, name: entity.name }) };
  return { entity, mention };
}

interface Change {
  readonly place: Mention;
  readonly newText: string;
}

const kinds = {
  text: { label: say.text },
  headline: { label: say.headline, why: say.headlineWhy },
  quoted: { label: say.quoted, why: say.quotedWhy },
} satisfies Record<string, { label: () => Said; why?: () => Said }>;

/** What a person has to look at first is said with its reason. */
function annotationsFor(told: Told): Record<string, ChangeAnnotation> {
  const annotations = Object.entries(kinds).map(([kind, words]) => {
    const why = 'why' in words && { description: told(words.why()), needsConfirmation: true };
    return [kind, { label: told(words.label()), ...why }];
  });
  return Object.fromEntries(annotations);
}

interface ArticleEdits {
  readonly uri: string;
  /** Null for an article that is not open. */
  readonly version: number | null;
  readonly edits: readonly AnnotatedTextEdit[];
}

/** The changes in an article, each under its kind. */
export function editsIn(article: OpenArticle, changes: readonly Change[]): ArticleEdits & { readonly version: number } {
  const annotations = article.annotations();
  const { uri, version, document } = article;
  const edits = changes.map(({ place, newText }): AnnotatedTextEdit => {
    return { range: toRange(document, place.span), newText, annotationId: kindOf(place, annotations) };
  });
  return { uri, version, edits };
}

/** One edit of all articles, as far as the client can be given it. */
export function editOf(articles: readonly ArticleEdits[], { abilities }: Desk): WorkspaceEdit {
  const changed = articles.filter(({ edits }) => edits.length);
  if (abilities.changeAnnotations) {
    const changeAnnotations = annotationsFor(abilities.told);
    const documentChanges = changed.map(({ uri, version, edits }) => ({
      textDocument: { uri, version },
      edits: [...edits],
    }));
    return { documentChanges, changeAnnotations };
  }
  const sure = changed.map(({ uri, version, edits }) => ({
    textDocument: { uri, version },
    edits: edits
      .filter(({ annotationId }) => annotationId === 'text')
      .map(({ range, newText }) => ({ range, newText })),
  }));
  if (!abilities.versionedEdits)
    return { changes: Object.fromEntries(sure.map(({ textDocument: { uri }, edits }) => [uri, edits])) };
  return { documentChanges: sure };
}

function kindOf({ quoted, paragraph }: Mention, { paragraphs }: Annotations): keyof typeof kinds {
  if (quoted) return 'quoted';
  const { kind } = paragraphs[paragraph].block;
  return kind === 'headline' || kind === 'deck' || kind === 'subhead' ? 'headline' : 'text';
}
