import createGraph from 'ngraph.graph';
import { aStar } from 'ngraph.path';
import type { Point, RoadLink } from '../src/road-link.ts';
import type { Spot } from '../src/spot.ts';

const length = (line: readonly Point[]): number =>
  line
    .slice(1)
    .reduce(
      (sum, { easting, northing }, i) =>
        sum + Math.hypot(easting - line[i]!.easting, northing - line[i]!.northing),
      0,
    );

/**
 * The distance between two spots by another library, over a graph in which both are junctions of their own.
 * @param links in the order of their places
 */
export function independentDistance(
  links: readonly RoadLink[],
  start: Spot,
  end: Spot,
  avoidUnsafe: boolean,
): number | null {
  const graph = createGraph<null, number>({ multigraph: true });
  const open = links.map((each) => each.walkable && !(avoidUnsafe && each.unsafe));
  for (const { from, to } of links) {
    graph.addNode(from);
    graph.addNode(to);
  }
  graph.addNode('start');
  graph.addNode('end');
  for (const [place, link] of links.entries()) {
    if (!open[place]) continue;
    const cuts = [
      { node: link.from, along: 0 },
      ...(start.link === place ? [{ node: 'start', along: start.along }] : []),
      ...(end.link === place ? [{ node: 'end', along: end.along }] : []),
      { node: link.to, along: length(link.geometry) },
    ].sort((one, other) => one.along - other.along);
    for (const [i, cut] of cuts.slice(1).entries()) {
      graph.addLink(cuts[i]!.node, cut.node, cut.along - cuts[i]!.along);
    }
  }
  const path = aStar(graph, { oriented: false, distance: (_a, _b, link) => link.data }).find('start', 'end');
  if (path.length === 0) return null;
  // The library gives the way and not its length; of parallel links the shortest is meant.
  let metres = 0;
  for (const [i, node] of path.slice(1).entries()) {
    let least = Number.POSITIVE_INFINITY;
    graph.forEachLinkedNode(
      node.id,
      (other, link) => {
        if (other.id === path[i]!.id) least = Math.min(least, link.data);
        return false;
      },
      false,
    );
    metres += least;
  }
  return metres;
}
