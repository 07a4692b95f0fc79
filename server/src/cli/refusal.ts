// What the user is told when the tool cannot do its work: a message without a stack.
import type { Said } from '../core/index.ts';
import { told } from './language.ts';

export class Refusal extends Error {
  constructor(said: Said | Error) {
    super(said instanceof Error ? said.message : told(said));
  }
}
