// Renaming an entity: all its forms made one. What stands in quotations and headlines is shown, and changed only where a person
// says so; a client that cannot ask is not offered those places.
import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type Annotations, type Entity, type Mention, tell, wording } from '../../core/index.ts';
import type { ArticleFeature, Desk } from '../desk.ts';
import { offsetOf } from '../from-lsp.ts';
import { entityOf, mentionAt } from '../lookup.ts';
import type { OpenArticle } from '../open-article.ts';
import { toRange } from '../to-lsp.ts';
import { textOf } from '../wording.ts';
import { newForms } from './new-forms.ts';

export const say = wording('rename', {
  empty: 'A name cannot be empty.',
  marks: 'A name has no line breaks or quotation marks.',
  noName: 'Put the cursor on the name of a person, a place or an organization.',
  adjective: '“{words}” is an adjective. Rename at “{name}” itself.',
});

export const prepareRename: ArticleFeature<PrepareRenameParams, PrepareRenameResult | ResponseError> = (
  article,
  { position },
  desk,
) => {
  const found = renamed(article, offsetOf(article.document, position), desk);
  if ('refused' in found) return refuse(found.refused);
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
  const found = renamed(article, offsetOf(article.document, position), desk);
  if ('refused' in found) return refuse(found.refused);
  const wanted = newName.trim();
  if (wanted === '') return refuse(tell(say.empty(), desk.abilities.language));
  if (/[\r\n\u2028\u2029"“”«»]/.test(wanted)) return refuse(tell(say.marks(), desk.abilities.language));
  const { entity, mention } = found;
  const forms = newForms(entity, mention.text, wanted);
  const changes = entity.mentions.flatMap((place) => {
    const newText = forms.get(place.text);
    const changed = !place.adjectival && newText !== undefined && newText !== place.text;
    return changed ? [{ place, newText }] : [];
  });
  return editOf(article, changes, desk);
};

type Found = { readonly entity: Entity; readonly mention: Mention };

function renamed(article: OpenArticle, offset: number, { abilities }: Desk): Found | { readonly refused: string } {
  const annotations = article.annotations();
  const mention = mentionAt(annotations, offset);
  const entity = mention && entityOf(annotations, mention);
  if (!mention || !entity) return { refused: tell(say.noName(), abilities.language) };
  if (mention.adjectival)
    return { refused: tell(say.adjective({ words: mention.text, name: entity.name }), abilities.language) };
  return { entity, mention };
}

interface Change {
  readonly place: Mention;
  readonly newText: string;
}

const annotationsFor: Readonly<Record<'text' | 'headline' | 'quoted', ChangeAnnotation>> = {
  text: { label: 'In the running text' },
  headline: { label: 'In headlines', description: 'may be short for a reason', needsConfirmation: true },
  quoted: { label: 'In quotations', description: 'the words of somebody else', needsConfirmation: true },
};

function editOf(article: OpenArticle, changes: readonly Change[], { abilities }: Desk): WorkspaceEdit {
  const annotations = article.annotations();
  const { uri, version, document } = article;
  const kinds = changes.map(({ place }) => kindOf(place, annotations));
  const edits = changes.map(({ place, newText }, index): AnnotatedTextEdit => {
    return { range: toRange(document, place.span), newText, annotationId: kinds[index] };
  });
  if (abilities.changeAnnotations) {
    return { documentChanges: [{ textDocument: { uri, version }, edits }], changeAnnotations: annotationsFor };
  }
  const sure = edits
    .filter(({ annotationId }) => annotationId === 'text')
    .map(({ range, newText }) => ({ range, newText }));
  if (!abilities.versionedEdits) return { changes: { [uri]: sure } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: sure }] };
}

function kindOf({ quoted, paragraph }: Mention, { paragraphs }: Annotations): keyof typeof annotationsFor {
  if (quoted) return 'quoted';
  const { kind } = paragraphs[paragraph].block;
  return kind === 'headline' || kind === 'deck' || kind === 'subhead' ? 'headline' : 'text';
}

function refuse(reason: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}
