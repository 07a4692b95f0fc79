// The files that wait to be read: one at a time or, where another process reads them, a few; with pauses for whoever waits for an
// answer, told of in portions.
import { pause } from './pause.ts';
import type { ReadingProgress } from './progress.ts';

/** While a large newsroom is read, findings are told after so many articles. */
const articlesAtATime = 200;

interface Reader {
  /** Whether it has been read before. */
  knows(uri: string): boolean;
  /** How many of so many to read at once. */
  atOnce(waiting: number): number;
  /** Takes files out again that were read for the first time: gives the articles whose findings may differ now. */
  undo(uris: readonly string[]): readonly string[];
  /** Reads one file. Gives the articles whose findings may differ now. */
  read(uri: string): Promise<readonly string[]>;
  readonly progress: ReadingProgress;
  /** Called with all whose findings may differ since the last call. */
  told(uris: readonly string[]): void;
  /** Called when nothing waits any longer, before the last are told. */
  done(): Promise<void>;
}

export interface ReadingList {
  /** Puts files on the list. Resolves when nothing waits any longer. */
  read(uris: Iterable<string>): Promise<void>;
}

export function createReadingList(reader: Reader): ReadingList {
  const waiting = new Set<string>();
  let reading: Promise<void> | undefined;

  async function readAll(): Promise<void> {
    const affected = new Set<string>();
    const tell = () => {
      const uris = [...affected];
      affected.clear();
      reader.told(uris);
    };
    let done = 0;
    let stopped = false;
    const come: string[] = [];
    const stop = () => {
      stopped = true;
      waiting.clear();
    };

    async function readPortion(portion: readonly string[]): Promise<void> {
      const end = done + portion.length;
      const readOne = async (uri: string) => {
        for (const other of await reader.read(uri)) affected.add(other);
        done++;
        if (!stopped) reader.progress(done, end + waiting.size, stop);
        if (done % articlesAtATime === 0) tell();
      };
      await Promise.all(portion.map(readOne));
      await pause();
    }

    try {
      while (waiting.size) {
        const portion = take(waiting, reader.atOnce(waiting.size));
        come.push(...portion.filter((uri) => !reader.knows(uri)));
        await readPortion(portion);
      }
    } finally {
      reading = undefined;
      if (stopped) {
        reader.progress(done, done, stop); // nothing more comes that would end it
        for (const uri of reader.undo(come)) affected.add(uri); // what was stopped leaves everything as it was
      }
      await reader.done();
      tell();
    }
  }

  return {
    read(uris) {
      for (const uri of uris) waiting.add(uri);
      if (waiting.size) reading ??= readAll();
      return reading ?? Promise.resolve();
    },
  };
}

/** Takes the first out of a set. */
function take(from: Set<string>, most: number): string[] {
  const taken: string[] = [];
  for (const one of from) {
    if (taken.length === most) break;
    from.delete(one);
    taken.push(one);
  }
  return taken;
}
