// What went wrong with a server, in words; never with its password.
import { StoreProblem } from '../store-problem.ts';

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no server answers there',
  ENOENT: 'no server answers there',
  ENOTFOUND: 'there is no machine of this name',
  EAI_AGAIN: 'there is no machine of this name',
  ETIMEDOUT: 'the server does not answer',
  ECONNRESET: 'the connection was lost',
  '28P01': 'the server does not accept this user or password',
  '28000': 'the server does not accept this user',
  '3D000': 'there is no such database',
  '42501': 'this user may not do that',
  '25006': 'this user may only read',
  '53100': 'the disk of the server is full; nothing of the last batch was written',
  '57P01': 'the server has shut down',
};

export function problemOf(shown: string, error: unknown): Error {
  if (error instanceof StoreProblem) return error;
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  const { code = '', message = String(inner) } = inner as { code?: string; message?: string };
  const reason = reasons[code] ?? (/terminated|timeout/i.test(message) ? 'the connection was lost' : message);
  return new StoreProblem(`${shown}: ${reason.split('\n')[0]}.`);
}
