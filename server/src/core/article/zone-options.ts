// What the zones of a story are read by, beside its lines.
import type { Article } from './article.ts';

export interface ZoneOptions {
  readonly speakers: ReadonlySet<string>;
  readonly format: Article['format'];
}
