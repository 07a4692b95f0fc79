// How an archive is opened.

export interface OpenOptions {
  /** Whether the archive is to be changed. Default: it is only asked. */
  readonly writes?: boolean;
  /** How long to wait for an archive that somebody else holds, in milliseconds. */
  readonly patience?: number;
}
