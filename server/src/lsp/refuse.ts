// Why a request of the user is not carried out, in the user's language.
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Said } from '../core/index.ts';
import type { Abilities } from './abilities.ts';

export function refuse(said: Said, { told }: Pick<Abilities, 'told'>): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, told(said));
}
