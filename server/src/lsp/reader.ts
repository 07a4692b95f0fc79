// Who reads the articles that are not open: few are read here; where many wait, a process beside the server reads them, whose memory
// goes back to the machine when it ends.
import type { ArticleMemory } from '../core/index.ts';
import { type ReadArticle, type ReadingOrder, readClosed } from './read-closed.ts';

/** A reader beside the server. Where it breaks down, whatever it was given is refused. */
export interface Helper {
  read(order: ReadingOrder): Promise<ReadArticle>;
  end(): void;
}

export interface Reader {
  /** How many of those that wait are to be read at once. */
  atOnce(waiting: number): number;
  read(order: ReadingOrder): Promise<ReadArticle>;
  /** Nothing waits any longer. */
  rest(): void;
}

/** Fewer are read before a helper has begun. */
const many = 48;
/** So many keep a helper at work while the server files what it has read. */
const handedOver = 16;

interface ReaderParts {
  newMemory(): ArticleMemory;
  readonly startHelper?: () => Helper;
  /** Called when many have been read. */
  readonly giveBack?: () => void;
  /** Told why a helper broke down; from then on there is none. */
  failed(reason: string): void;
}

export function createReader({ newMemory, startHelper, giveBack, failed }: ReaderParts): Reader {
  let isBroken = startHelper === undefined;
  let isWanted = false;
  let wereMany = false;
  let helper: Helper | undefined;

  function breakDown(error: unknown): void {
    if (isBroken) return;
    isBroken = true;
    isWanted = false;
    failed(error instanceof Error ? error.message : String(error));
  }

  return {
    atOnce(waiting) {
      wereMany ||= waiting >= many;
      isWanted ||= waiting >= many && !isBroken;
      return isWanted ? handedOver : 1;
    },
    async read(order) {
      try {
        if (isWanted) helper ??= startHelper?.();
        if (isWanted && helper) return await helper.read(order);
      } catch (error) {
        breakDown(error);
      }
      return readClosed(order, newMemory());
    },
    rest() {
      helper?.end();
      helper = undefined;
      isWanted = false;
      if (wereMany) giveBack?.();
      wereMany = false;
    },
  };
}
