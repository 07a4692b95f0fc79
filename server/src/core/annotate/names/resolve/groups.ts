// Sets of things that turn out to be one: union by the smaller number, so that the outcome does not hang on the order of joins.

export interface Groups {
  /** The smallest member of the set that `member` is in. */
  rootOf(member: number): number;
  join(one: number, other: number): void;
}

/** `apart` are pairs that no join brings together. */
export function createGroups(size: number, apart: readonly (readonly [number, number])[] = []): Groups {
  const parent = new Int32Array(size);
  for (let member = 0; member < size; member++) parent[member] = member;
  const rootOf = (member: number): number => {
    let root = member;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  };
  const areApart = (first: number, second: number) =>
    apart.some(([one, other]) => {
      const [left, right] = [rootOf(one), rootOf(other)];
      return (left === first && right === second) || (left === second && right === first);
    });
  return {
    rootOf,
    join(one, other) {
      const first = rootOf(one);
      const second = rootOf(other);
      if (apart.length && first !== second && areApart(first, second)) return;
      if (first < second) parent[second] = first;
      else parent[first] = second;
    },
  };
}
