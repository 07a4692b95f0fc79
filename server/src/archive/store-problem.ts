// Why a store cannot be used, in one line for whoever named it. Never holds a password.
import { Problem, problemIn, type Said, wording } from '../core/index.ts';

export const say = wording('archive', {
  none: '{store}: there is no such archive. `copydesk archive add` makes one.',
  otherKind: '{store}: no such kind of archive is known.',
  filesOnly: '{store}: this program reaches archives in files only; `copydesk` reaches those on servers.',
  otherDatabase: '{store}: this is a database, but not an archive of Copydesk.',
  otherVersion:
    '{store}: this archive is of version {version}, this Copydesk keeps version {own}. Delete the file and build it anew: copydesk archive add --store {store} PATH…',
  newerVersion:
    '{store}: this archive is of version {version}, this Copydesk keeps version {own}. Install a newer one.',
  noneOfThisVersion: '{store}: there is no archive of this version. `copydesk archive add` makes one.',
  damaged:
    '{store}: this archive is damaged. Delete the file and build it anew: copydesk archive add --store {store} PATH…',
  diskFull: '{store}: the disk is full. Nothing of the last batch was written.',
  held: '{store}: another process holds this archive. Try again.',
  written: '{store}: another process is writing to this archive. Wait for it.',
  writtenBy: '{store}: process {process} is writing to this archive. Wait for it.',
  forReading: '{store}: this archive was opened for reading.',
  noServer: '{store}: no server answers there.',
  noMachine: '{store}: there is no machine of this name.',
  noAnswer: '{store}: the server does not answer.',
  lost: '{store}: the connection was lost.',
  wrongPassword: '{store}: the server does not accept this user or password.',
  wrongUser: '{store}: the server does not accept this user.',
  noDatabase: '{store}: there is no such database.',
  mayNot: '{store}: this user may not do that.',
  mayOnlyRead: '{store}: this user may only read.',
  serverFull: '{store}: the disk of the server is full. Nothing of the last batch was written.',
  shutDown: '{store}: the server has shut down.',
  other: '{store}: {reason}',
  reason: '{reason}',
  notKept: 'What is read of the workspace is not kept: {reason}',
  keptDamaged: 'What was kept of the workspace is damaged: its articles are read anew.',
});

export class StoreProblem extends Problem {}

/** What went wrong with an archive, to be told in any language. */
export function saidOf(error: unknown): Said {
  return problemIn(error) ?? say.reason({ reason: error instanceof Error ? error.message : String(error) });
}
