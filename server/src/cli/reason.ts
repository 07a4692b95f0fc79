// Why something could not be done, in words.
import { problemIn } from '../core/index.ts';
import { told } from './language.ts';
import { say } from './say.ts';

/** The reason that an error gives, for the user of a shell. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return told(say.noFile());
  if (code === 'EACCES' || code === 'EPERM') return told(say.mayNotRead());
  if (code === 'ELOOP') return told(say.circle());
  const said = problemIn(error);
  if (said) return told(said);
  return error instanceof Error ? error.message : String(error);
}
