// What went wrong with a server, in words; never with its password.
import type { Said } from '../../core/index.ts';
import { StoreProblem, say } from '../store-problem.ts';

const reasons: Readonly<Record<string, (inserted: { readonly store: string }) => Said>> = {
  ECONNREFUSED: say.noServer,
  ENOENT: say.noServer,
  ENOTFOUND: say.noMachine,
  EAI_AGAIN: say.noMachine,
  ETIMEDOUT: say.noAnswer,
  ECONNRESET: say.lost,
  '28P01': say.wrongPassword,
  '28000': say.wrongUser,
  '3D000': say.noDatabase,
  '42501': say.mayNot,
  '25006': say.mayOnlyRead,
  '53100': say.serverFull,
  '57P01': say.shutDown,
};

export function problemOf(store: string, error: unknown): Error {
  if (error instanceof StoreProblem) return error;
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  const { code = '', message = String(inner) } = inner as { code?: string; message?: string };
  if (reasons[code]) return new StoreProblem(reasons[code]({ store }));
  if (/terminated|timeout/i.test(message)) return new StoreProblem(say.lost({ store }));
  return new StoreProblem(say.other({ store, reason: `${message.split('\n')[0]}.` }));
}
