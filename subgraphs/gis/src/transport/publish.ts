/** A cell of a fixed partition: the finest that could be told, and what it lies in, the next coarser first. */
export interface Cell {
  /** Ids from the finest to the coarsest; all cells of one publication have the same coarsest. */
  readonly within: readonly string[];
  /** How many people. */
  readonly count: number;
}

/** What is told: so many people in these cells together, and no less than the threshold. */
export interface PublishedGroup {
  /** The id of what the cells lie in together: their own where it is one cell. */
  readonly id: string;
  /** 0 for a cell by itself, 1 for the next coarser, and so on. */
  readonly coarseness: number;
  /** The finest ids of what is counted; cells where nobody is are not among them. */
  readonly cells: readonly string[];
  readonly count: number;
}

export interface Publication {
  readonly groups: readonly PublishedGroup[];
  /** Whether there are people of whom nothing is told, since they are too few even all together. */
  readonly suppressed: boolean;
}

interface Open {
  readonly cells: readonly string[];
  readonly count: number;
}

interface Node {
  readonly id: string;
  readonly coarseness: number;
  readonly children: Map<string, Node>;
  count: number;
}

/**
 * Small cells are told together with others of the next coarser one, until they are `threshold` people or more; what is
 * still too few at the coarsest takes the smallest group with it (secondary suppression: else the total minus the groups
 * would tell it). So what is told is a partition into groups of at least `threshold` people, and whoever adds or
 * subtracts what is told gets sums of whole groups and never fewer people. A cell that is not told by itself may be
 * empty or small: nothing says which.
 *
 * Pure. That it is computed once, and kept, is for who calls: two publications of nearly the same people could be
 * subtracted from each other.
 */
export function publish(cells: readonly Cell[], threshold: number): Publication {
  const root = treeOf(cells.filter(({ count }) => count > 0));
  if (root === null) return { groups: [], suppressed: false };
  const { groups, open } = settle(root, threshold);
  if (open.count === 0) return { groups: inOrder(groups), suppressed: false };
  // Fewer than the threshold: they go with the smallest group, or are not told at all.
  const [smallest, ...others] = [...groups].sort(
    (one, other) => one.count - other.count || other.coarseness - one.coarseness || order(one.id, other.id),
  );
  if (smallest === undefined) return { groups: [], suppressed: true };
  return { groups: inOrder([...others, group(root, [smallest, open])]), suppressed: false };
}

function settle(node: Node, threshold: number): { groups: PublishedGroup[]; open: Open } {
  if (node.children.size === 0) {
    const own = { cells: [node.id], count: node.count };
    return node.count >= threshold
      ? { groups: [group(node, [own])], open: nobody }
      : { groups: [], open: own };
  }
  const settled = [...node.children.values()].map((child) => settle(child, threshold));
  const groups = settled.flatMap((each) => each.groups);
  const opens = settled.map(({ open }) => open).filter(({ count }) => count > 0);
  const count = opens.reduce((sum, each) => sum + each.count, 0);
  if (count === 0) return { groups, open: nobody };
  if (count >= threshold) return { groups: [...groups, group(node, opens)], open: nobody };
  return { groups, open: { cells: opens.flatMap((each) => each.cells), count } };
}

const nobody: Open = { cells: [], count: 0 };

function group({ id, coarseness }: Node, parts: readonly Open[]): PublishedGroup {
  return {
    id,
    coarseness,
    cells: parts.flatMap(({ cells }) => cells).sort(order),
    count: parts.reduce((sum, { count }) => sum + count, 0),
  };
}

function treeOf(cells: readonly Cell[]): Node | null {
  let root: Node | null = null;
  for (const { within, count } of cells) {
    const [coarsest, ...finer] = [...within].reverse();
    root ??= { id: coarsest!, coarseness: within.length - 1, children: new Map(), count: 0 };
    if (coarsest !== root.id) throw new Error(`Cells of ${root.id} and ${coarsest} are not one publication.`);
    let node: Node = root;
    for (const id of finer) {
      const child = node.children.get(id) ?? {
        id,
        coarseness: node.coarseness - 1,
        children: new Map(),
        count: 0,
      };
      node.children.set(id, child);
      node = child;
    }
    node.count += count;
  }
  return root;
}

const order = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

const inOrder = (groups: readonly PublishedGroup[]): PublishedGroup[] =>
  [...groups].sort(
    (one, other) =>
      order(one.id, other.id) || one.coarseness - other.coarseness || order(one.cells[0]!, other.cells[0]!),
  );
