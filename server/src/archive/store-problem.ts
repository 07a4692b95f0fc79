// Why a store cannot be used, in one line for whoever named it. Never holds a password.
import { Problem, problemIn, type Said, wording } from '../core/index.ts';

export const say = wording('archive', {
  none: '{store}: no archive here. Make one with `copydesk archive add`.',
  otherKind: '{store}: Copydesk has no archives of this kind.',
  filesOnly: '{store}: this program opens archives in files only. Use `copydesk` for one on a server.',
  otherDatabase: '{store}: this is a database, but not a Copydesk archive.',
  otherVersion:
    '{store}: this archive is version {version}, and this Copydesk uses version {own}. Delete the file and rebuild it: copydesk archive add --store {store} PATH…',
  newerVersion:
    '{store}: this archive is version {version}, and this Copydesk uses version {own}. Install a newer Copydesk.',
  noneOfThisVersion: '{store}: no archive of this version here. Make one with `copydesk archive add`.',
  damaged:
    '{store}: this archive is damaged. Delete the file and rebuild it: copydesk archive add --store {store} PATH…',
  diskFull: '{store}: the disk is full. The last batch was not saved.',
  held: '{store}: another process is using this archive. Try again.',
  written: '{store}: another process is writing to this archive. Wait until it is done.',
  writtenBy: '{store}: process {process} is writing to this archive. Wait until it is done.',
  forReading: '{store}: this archive was opened read-only.',
  noServer: '{store}: no server is answering at this address.',
  noMachine: '{store}: there is no host by this name.',
  noAnswer: '{store}: the server is not answering.',
  lost: '{store}: the connection was lost.',
  wrongPassword: '{store}: the server rejected this user name or password.',
  wrongUser: '{store}: the server rejected this user name.',
  noDatabase: '{store}: there is no such database.',
  mayNot: '{store}: this user is not allowed to do that.',
  mayOnlyRead: '{store}: this user has read-only access.',
  serverFull: '{store}: the server’s disk is full. The last batch was not saved.',
  shutDown: '{store}: the server has shut down.',
  other: '{store}: {reason}',
  reason: '{reason}',
  notKept: 'The index of this workspace could not be saved: {reason}',
  noRoomToKeep: 'The index of this workspace could not be saved: the disk is full.',
  keptDamaged: 'The saved index of this workspace is damaged. Its articles are being read again.',
});

export class StoreProblem extends Problem {}

/** What went wrong with an archive, to be told in any language. */
export function saidOf(error: unknown): Said {
  return problemIn(error) ?? say.reason({ reason: error instanceof Error ? error.message : String(error) });
}
