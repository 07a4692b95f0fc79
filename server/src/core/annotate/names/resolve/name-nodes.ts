// The different names of a story: every form with the same folded words and type is one node, which the joining passes group.
import type { EntityType } from '../../annotations.ts';
import type { Groups } from './groups.ts';
import type { Surface } from './surface.ts';

export interface NameNode {
  readonly index: number;
  readonly type: EntityType;
  /** The form that the gazetteer knows, else the one seen first; all forms of the node fold to the same words. */
  surface: Surface;
  /** How many mentions. */
  count: number;
}

/** What the joining passes share. */
export interface NamePool {
  readonly nodes: readonly NameNode[];
  readonly groups: Groups;
  /** For a surname, or a first name, that several people bear: the nodes of those people, by the node's index. */
  readonly candidates: Map<number, readonly number[]>;
  /** Whether a country, a state or a large city bears the folded name. */
  isPlace(folded: string): boolean;
  /** What country, or union of countries, a folded word before a body's name tells: "US", "French", "UN". */
  nationOf(folded: string): string | undefined;
  /** Whether the article tells the two apart: "Elin and Erin". Takes node indexes. */
  apart(one: number, other: number): boolean;
}

/** Node indexes by key; a list for each key, in order. */
export class NodeIndex {
  private readonly lists = new Map<string, number[]>();

  add(key: string, node: number): void {
    const list = this.lists.get(key);
    if (!list) this.lists.set(key, [node]);
    else if (list[list.length - 1] !== node) list.push(node);
  }

  get(key: string): readonly number[] {
    return this.lists.get(key) ?? [];
  }
}

/** The different groups that the nodes belong to, by their roots. */
export function rootsOf(nodes: readonly number[], groups: Groups): number[] {
  if (nodes.length === 1) return [groups.rootOf(nodes[0])];
  return [...new Set(nodes.map((node) => groups.rootOf(node)))];
}
