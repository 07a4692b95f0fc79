// The workspace's articles, open or not: kept in an index that tells each what it shares with the others.
import {
  createPeopleFinder,
  createWorkspaceIndex,
  type Finding,
  type Person,
  type WorkspaceIndex,
  type WorkspaceView,
} from '../core/index.ts';
import { createMembers } from './newsroom-members.ts';
import type { NewsroomParts } from './newsroom-parts.ts';
import type { OpenArticle } from './open-article.ts';
import { createReadingList } from './reading-list.ts';
import { type Positions, positionsOf } from './to-lsp.ts';

export interface Newsroom {
  readonly index: WorkspaceIndex;
  view(uri: string): WorkspaceView;
  /** What is wrong with an article that is not open. */
  findings(uri: string): readonly Finding[];
  /** The same, with what was accepted. */
  reviewed(uri: string): readonly Finding[];
  /** What an open article shares with others: as of its last settled version, moved to where the words are now. */
  shared(article: OpenArticle): readonly Finding[];
  /** Lines and columns in any article of the newsroom. */
  positions(uri: string): Positions | undefined;
  /** The headline of an article, where it has one. */
  headline(uri: string): string | undefined;
  /** Everybody who is in the articles, until one of these changes. */
  people(): ReadonlyMap<string, Person>;
  /** The articles that are not open. */
  closed(): Iterable<string>;
  /** Puts files on the list of those to be read, or read again. */
  read(uris: Iterable<string>): Promise<void>;
  /** Takes articles that are gone out of the newsroom. */
  forget(uris: readonly string[]): void;
  /** Tells the newsroom what an open article says now. Returns the articles whose findings may differ from what was told. */
  settle(article: OpenArticle): string[];
  /** Settings or sheets have changed: nothing that was concluded from them holds any longer. */
  reconsider(): Promise<void>;
  /** Keeps for the next session what was read since the last time. */
  save(): Promise<void>;
}

export function createNewsroom(parts: NewsroomParts): Newsroom {
  let people: ReadonlyMap<string, Person> | undefined;
  const index = createWorkspaceIndex(() => {
    people = undefined;
    parts.stirred();
  }, parts.scratch);
  const findPeople = createPeopleFinder(index);
  const members = createMembers(parts, index);
  const { closed, unsettle, forget, enter, shared } = members;
  const list = createReadingList({
    atOnce: parts.reader.atOnce,
    read: async (uri) => (await closed.read(uri)) ?? forget(uri),
    knows: index.has,
    undo: (uris) => uris.filter((uri) => !parts.open(uri)).flatMap(forget),
    progress: parts.progress,
    told: changed,
    done() {
      parts.reader.rest();
      return parts.keeping.flush();
    },
  });

  function changed(uris: readonly string[]): void {
    unsettle(uris);
    if (uris.length) parts.changed(uris);
  }

  return {
    index,
    view: (uri) => index.view(uri),
    findings: (uri) => parts.houses.unaccepted(uri, closed.reviewed(uri)),
    reviewed: closed.reviewed,
    shared,
    positions(uri) {
      const open = parts.open(uri);
      if (open) return open.document;
      const lines = closed.lines(uri);
      return lines && positionsOf(lines);
    },
    headline: (uri) => index.card(uri)?.headline,
    people() {
      people ??= new Map(findPeople().map((person) => [person.key, person]));
      return people;
    },
    closed: closed.uris,
    read: list.read,
    forget: (uris) => changed([...new Set(uris.flatMap(forget))]),
    settle(article) {
      const told = JSON.stringify(shared(article));
      const affected = enter(article);
      return JSON.stringify(shared(article)) === told ? affected : [article.id, ...affected];
    },
    save: closed.save,
    async reconsider() {
      members.reconsider();
      await list.read([...closed.uris()]);
    },
  };
}
