// A progress bar on a terminal; nothing anywhere else.

export interface Progress {
  advance(count: number): void;
  end(): void;
}

const width = 30;
/** A short run shows no bar. */
const fewSteps = 200;

/** `total`: how many articles there are; where nobody knows, they are counted. */
export function createProgress(total?: number, stream: NodeJS.WriteStream = process.stderr): Progress {
  if (!stream.isTTY || (total ?? fewSteps) < fewSteps) return { advance() {}, end() {} };
  let done = 0;
  let shown = -1;
  return {
    advance(count) {
      done += count;
      if (total === undefined) {
        stream.write(`\r${done} articles`);
        return;
      }
      const filled = Math.round((done / total) * width);
      if (filled === shown) return;
      shown = filled;
      stream.write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${total} articles`);
    },
    end() {
      stream.write('\r\u001b[2K');
    },
  };
}
