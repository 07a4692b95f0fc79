// Which articles the workspace has: its folders are searched, and what comes and goes later is followed, file by file or as whole
// folders, of which an editor tells nothing but the folder.
import { acceptedName, matchesGlob } from '../core/index.ts';
import type { Desk } from './desk.ts';
import { skippedFolders } from './files.ts';
import { canonicalUri, isAnyOrUnder, isUnder, pathIn } from './uris.ts';
import { articleGlobs, isSheet, sheetGlob } from './which-files.ts';

export interface Search {
  /** The paths that are looked for in a folder. */
  globsOf(folder: string): string[];
  /** Searches the folders anew where what is looked for there has changed: new articles are read, others forgotten. */
  all(): Promise<void>;
  /** These files and folders have come: the articles among them and in them are read. */
  come(places: readonly string[]): Promise<void>;
  /** These files and folders are gone, and all that lay in them. */
  gone(places: readonly string[]): Promise<void>;
  /** These folders have left the workspace. */
  leave(left: readonly string[]): void;
}

export function createSearch(desk: Desk): Search {
  const { documents, settings, houses, newsroom, articles, delivery, files, folders, asked } = desk;
  // The globs that each folder was searched for.
  const searched = new Map<string, string>();
  let faulty: ReadonlySet<string> = new Set();

  function globsOf(folder: string): string[] {
    return [...articleGlobs, ...settings.of(`${folder}/`).files, ...houses.globsUnder(folder)];
  }

  /** What the user asked to have reviewed is an article by no glob. */
  function askedIn(places: readonly string[]): string[] {
    const within = new Set(places);
    return [...asked].filter((id) => isAnyOrUnder(id, within));
  }

  /** Mistakes in sheets, and that there are none any longer. */
  function tellFaults(): void {
    const before = faulty;
    faulty = new Set(houses.faulty());
    const concerned = [...new Set([...before, ...faulty])];
    if (concerned.length) delivery.changed(desk, concerned);
  }

  async function all(): Promise<void> {
    for (const folder of folders) {
      for (const sheet of await files.find(folder, [sheetGlob])) await houses.prepare(sheet);
      tellFaults();
      const globs = globsOf(folder);
      if (searched.get(folder) === globs.join('\n')) continue;
      searched.set(folder, globs.join('\n'));
      const found = new Set([...(await files.find(folder, globs)), ...askedIn([folder])]);
      newsroom.forget([...newsroom.closed()].filter((id) => isUnder(id, folder) && !found.has(id)));
      await newsroom.read([...found].filter((id) => !newsroom.index.has(id)));
    }
  }

  /** A house has come or gone: what is open of one counts as written there. */
  async function concludeAnew(): Promise<void> {
    for (const { uri } of documents.all())
      if (isSheet(uri)) houses.take(canonicalUri(uri), documents.get(uri)?.getText());
    await desk.reconsider();
    await all();
  }

  /** Reads what has come in a folder of the workspace. Whether a house is among it. */
  async function comeIn(folder: string, places: readonly string[]): Promise<boolean> {
    const house = await files.find(folder, [sheetGlob, `**/${acceptedName}`], places);
    for (const id of house) await houses.prepare(id);
    const globs = globsOf(folder);
    const named = places.filter((id) => globs.some((glob) => matchesGlob(pathIn(folder, id) ?? '', glob)));
    const inFolders = places.filter((id) => !named.includes(id));
    const found = inFolders.length ? await files.find(folder, globs, inFolders) : [];
    await newsroom.read([...named, ...found, ...askedIn(places)].filter((id) => !articles.find(id)));
    return house.length > 0;
  }

  return {
    globsOf,
    all,
    async come(given) {
      let isHouseAmong = houses.forget(new Set(given));
      for (const folder of folders) {
        const places = given.filter((id) => isUnder(id, folder) && isSearched(pathIn(folder, id) ?? ''));
        if (places.length && (await comeIn(folder, places))) isHouseAmong = true;
      }
      if (isHouseAmong) await concludeAnew();
    },
    async gone(given) {
      const places = new Set(given);
      newsroom.forget([...newsroom.closed()].filter((id) => isAnyOrUnder(id, places)));
      if (houses.forget(places)) await concludeAnew();
    },
    leave(left) {
      for (const folder of left) searched.delete(folder);
      const isLeft = (id: string) => ![...folders].some((folder) => isUnder(id, folder));
      newsroom.forget([...newsroom.closed()].filter(isLeft));
      houses.forget(new Set(left));
      tellFaults();
    },
  };
}

function isSearched(path: string): boolean {
  return !path.split('/').some((part) => skippedFolders.has(part));
}
