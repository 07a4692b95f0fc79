// Which files are articles. A linter that wakes up on every text file is switched off for good.
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { sheetFileNames } from '../core/index.ts';
import { nameOf } from './uris.ts';

/** What is an article by its name alone. */
export const articleGlobs: readonly string[] = ['**/*.{article,news,story}', '**/*.article.{txt,md}'];

/**
 * Whether a document may be a file of the newsroom: on disk, not saved yet, or where the workspace's folders are. The other side of a
 * comparison, a preview, a log only show a text that is a file elsewhere.
 */
export function mayBeFile(uri: string, folders: Iterable<string>): boolean {
  const scheme = schemeOf(uri);
  return scheme === 'file' || scheme === 'untitled' || [...folders].some((folder) => schemeOf(folder) === scheme);
}

function schemeOf(uri: string): string {
  return uri.slice(0, uri.indexOf(':'));
}

/** What a new house sheet is called. */
export const [sheetName] = sheetFileNames;
export const sheetGlob = `**/{${sheetFileNames.join(',')}}`;

const neverCopy = /^(?:readme|licen[cs]e|changelog|contributing|notice|requirements|robots)\b|\.log$/i;

/**
 * Whether a document is reviewed: by its language, by its name, because the user asked (`asked`), or because a setting or a
 * sheet means it (`meant`). A sheet is none; a README is one only where the user asked.
 */
export function isArticle(
  { uri, languageId }: Pick<TextDocument, 'uri' | 'languageId'>,
  asked: boolean,
  meant: () => boolean,
): boolean {
  if (asked) return true;
  if (isSheet(uri) || neverCopy.test(nameOf(uri))) return false;
  return languageId === 'news-article' || hasArticleName(uri) || meant();
}

function hasArticleName(uri: string): boolean {
  return /\.(?:article|news|story|article\.txt|article\.md)$/i.test(nameOf(uri));
}

export function isSheet(uri: string): boolean {
  const name = nameOf(uri);
  return sheetFileNames.some((known) => known === name);
}
