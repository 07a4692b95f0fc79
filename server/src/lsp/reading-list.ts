// The files that wait to be read: one at a time, with pauses for whoever waits for an answer, told of in portions.
import { pause } from './pause.ts';
import type { ReadingProgress } from './progress.ts';

/** While a large newsroom is read, findings are told after so many articles. */
const articlesAtATime = 200;

interface Reader {
  /** Whether it has been read before. */
  knows(uri: string): boolean;
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
    try {
      for (const uri of waiting) {
        waiting.delete(uri);
        if (!reader.knows(uri)) come.push(uri);
        for (const other of await reader.read(uri)) affected.add(other);
        done++;
        reader.progress(done, done + waiting.size, stop);
        if (done % articlesAtATime === 0) tell();
        await pause();
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
