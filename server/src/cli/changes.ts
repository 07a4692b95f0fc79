// What has changed since a commit, asked of git.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.ts';
import { say } from './say.ts';

/** The lines of a file that are new, counted from 1; all of them where git shows no lines. */
export type ChangedLines = (from: number, to: number) => boolean;

export interface Changes {
  /** Undefined where the file is as it was. */
  linesOf(file: string): ChangedLines | undefined;
}

/** The words of a command line with `--changed [REF]` in one word: what follows is a commit unless there is such a file. */
export function joinChanged(rest: readonly string[]): string[] {
  const words: string[] = [];
  for (let at = 0; at < rest.length; at++) {
    if (rest[at] !== '--changed') words.push(rest[at]);
    else {
      const next = rest[at + 1];
      const isCommit = next !== undefined && !/^-|[*?{]/.test(next) && !existsSync(next);
      words.push(`--changed=${isCommit ? next : 'HEAD'}`);
      if (isCommit) at++;
    }
  }
  return words;
}

/** What has changed on this side since the commit, or since the branch left it; with what is not committed or not yet known to git. */
export function changesSince(commit: string): Changes {
  const top = git('.', 'rev-parse', '--show-toplevel')?.trimEnd();
  if (top === undefined) throw new Refusal(say.noRepository());
  const base = baseOf(commit);
  const changed = git(top, 'diff', '--name-only', '--no-renames', '--diff-filter=d', '-z', base) ?? '';
  const unknown = git(top, 'ls-files', '--others', '--exclude-standard', '-z') ?? '';
  const names = (list: string) =>
    new Set(
      list
        .split('\0')
        .filter(Boolean)
        .map((name) => path.resolve(top, name)),
    );
  const [edited, fresh] = [names(changed), names(unknown)];
  const asked = new Map<string, ChangedLines | undefined>();
  const ask = (name: string): ChangedLines | undefined => {
    if (fresh.has(name)) return () => true;
    if (!edited.has(name)) return undefined;
    return changedLines(
      git(top, 'diff', '--unified=0', '--no-ext-diff', '--no-renames', '--no-color', base, '--', name) ?? '',
    );
  };
  return {
    linesOf(file) {
      const name = realPath(file);
      if (!asked.has(name)) asked.set(name, ask(name));
      return asked.get(name);
    },
  };
}

/** git names files by where they are, not by the links that lead there. */
function realPath(file: string): string {
  try {
    return path.join(realpathSync(path.dirname(file)), path.basename(file));
  } catch {
    return path.resolve(file);
  }
}

/** Where the branch left the commit. A repository without a commit is compared with nothing at all. */
function baseOf(commit: string): string {
  if (git('.', 'rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`) === undefined) {
    if (commit === 'HEAD') return git('.', 'hash-object', '-t', 'tree', '/dev/null')?.trimEnd() ?? commit;
    throw new Refusal(say.noCommit({ commit }));
  }
  return git('.', 'merge-base', commit, 'HEAD')?.trimEnd() ?? commit;
}

function changedLines(diff: string): ChangedLines {
  const hunks = [...diff.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm)].map(([, from, count]) => ({
    from: Number(from),
    to: Number(from) + Number(count ?? 1) - 1,
  }));
  if (!hunks.length) return () => true; // not text to git, as UTF-16 is
  return (from, to) => hunks.some((hunk) => hunk.from <= to && from <= hunk.to);
}

/** What git prints; undefined where it fails or is not there. */
function git(folder: string, ...words: string[]): string | undefined {
  const ran = spawnSync('git', words, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return ran.status === 0 ? ran.stdout : undefined;
}
