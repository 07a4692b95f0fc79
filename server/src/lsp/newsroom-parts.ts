// What the newsroom needs of the rest of the desk.
import type { Language, Scratch } from '../core/index.ts';
import type { Files } from './files.ts';
import type { Houses } from './houses.ts';
import type { Keeping } from './keeping.ts';
import type { OpenArticle } from './open-article.ts';
import type { ReadingProgress } from './progress.ts';
import type { Reader } from './reader.ts';

export interface NewsroomParts {
  readonly files: Files;
  readonly houses: Houses;
  readonly keeping: Keeping;
  /** Room for what need not be at hand; absent where there is none. */
  readonly scratch?: Scratch;
  readonly language: Language | undefined;
  /** Reads what is not open. */
  readonly reader: Reader;
  open(uri: string): OpenArticle | undefined;
  /** Called whenever findings of these articles may differ from what was told. */
  changed(uris: readonly string[]): void;
  /** Called whenever an article comes, goes or says something else. */
  stirred(): void;
  /** Told of every article that was read from a file. */
  progress: ReadingProgress;
}
