// What the machine that the server runs on offers it.
import type { Scratch } from '../core/index.ts';
import type { OpenArchive } from './archive.ts';
import type { Files } from './files.ts';
import type { OpenKeeping } from './keeping.ts';
import type { Helper } from './reader.ts';

/** What the machine that the server runs on offers. */
export interface Host {
  /** Files of its own disk; without them the client is asked, if it can. */
  readonly files?: Files;
  /** Opens the archive that a house sheet names; without it none is asked. */
  readonly openArchive?: OpenArchive;
  /** Keeps what is read of a workspace in this folder, if it can; otherwise it is kept as a file of the client's. */
  readonly openKeeping?: OpenKeeping;
  /** Lends room for what is known of a workspace; without it all of that is in memory. */
  readonly openScratch?: () => Scratch | undefined;
  /** Starts a process that reads articles while many wait; without it the server reads them itself. */
  readonly startReader?: () => Helper;
  /** Called when many articles have been read: what that took is no longer needed. */
  readonly giveBack?: () => void;
  /** Where the pages of the rules lie, for clients that do not show them themselves. */
  readonly rulePages?: { readonly before: string; readonly after: string };
}
