import { type Bbox, boxesOf, evaluate, intersects, pushDown } from '@samgraf/cql2';
import type { FeatureRow } from '../ask/feature-row.ts';
import type { LayerQuestion } from '../ask/question.ts';
import { boxInDegrees } from '../crs/box-in-degrees.ts';
import type { ReferenceSystem } from '../crs/reference-system.ts';
import { crs84 } from '../crs/reference-systems.ts';
import type { Layer, Template } from '../layers/layer.ts';
import type { Query } from './query.ts';
import { readBbox } from './read-bbox.ts';
import { readDatetime, spanOfValue } from './read-datetime.ts';
import { readFilter } from './read-filter.ts';
import { readSystem } from './read-system.ts';

/** Wide enough for Sweden and its neighbours: what has no place at all lies in no box. */
const everywhere: Bbox = [0, 50, 40, 75];

/**
 * Turns the parameters of a list into what the graph is asked and what each row is held against. The rows are held
 * against everything; the variables only make them fewer.
 *
 * @throws OgcRefusal
 */
export function readQuestion(layer: Layer, query: Query): LayerQuestion {
  const bboxSystem = readSystem(query, 'bbox-crs');
  const filterSystem = readSystem(query, 'filter-crs');
  const bbox = readBbox(query, bboxSystem);
  const span = readDatetime(query);
  const filter = readFilter(layer, query, filterSystem);

  const tests: Array<(row: FeatureRow) => boolean> = [];
  if (bbox) {
    const shape = boxesOf(bbox);
    tests.push((row) => intersects(row.shape(bboxSystem), shape));
  }
  const { datetime } = layer;
  if (span && datetime) {
    // What has no time matches every time (OGC 17-069r4, 7.15.4).
    tests.push(({ values }) => {
      const own = spanOfValue(values.get(datetime.name));
      return !own || (own[0] <= span[1] && own[1] >= span[0]);
    });
  }
  if (filter) tests.push((row) => evaluate(filter, row.row(filterSystem)) === true);

  const taken = filter && pushDown(filter, new Set(layer.equals.keys()), 'geometry');
  const equal = equalVariables(layer, taken?.equals ?? new Map());
  const box = boxVariable(layer, [
    ...(bbox ? [{ bbox, system: bboxSystem }] : []),
    ...(taken?.bbox ? [{ bbox: taken.bbox, system: filterSystem }] : []),
  ]);
  const whole = equal.exact && box.exact && (taken?.whole ?? true) && !(span && datetime);
  return {
    variables: { ...equal.variables, ...box.variables },
    test: (row) => tests.every((each) => each(row)),
    whole,
  };
}

interface Handed {
  readonly variables: Record<string, unknown>;
  readonly exact: boolean;
}

function equalVariables(layer: Layer, equals: ReadonlyMap<string, readonly unknown[]>): Handed {
  const variables: Record<string, unknown> = {};
  let exact = true;
  for (const [name, values] of equals) {
    const { variable, list, exact: alone } = layer.equals.get(name)!;
    // A variable that takes one value cannot be handed several: then the rows are looked through.
    if (list) variables[variable] = [...new Set(values)];
    else if (values.length === 1) variables[variable] = values[0];
    exact &&= alone && (list || values.length === 1);
  }
  return { variables, exact };
}

function boxVariable(
  layer: Layer,
  boxes: ReadonlyArray<{ readonly bbox: Bbox; readonly system: ReferenceSystem }>,
): Handed {
  if (!layer.box) return { variables: {}, exact: false };
  // Round the antimeridian there is nothing of ours on the way; the rows say so.
  const usable = boxes.filter(({ bbox }) => bbox[0] <= bbox[2]);
  const degrees = usable.map(({ bbox, system }) => boxInDegrees(bbox, system));
  const [left, lower, right, upper] = degrees[0] ?? everywhere;
  const exact =
    layer.box.exact &&
    boxes.length === usable.length &&
    boxes.length < 2 &&
    (usable[0]?.system ?? crs84) === crs84;
  const corners = { left, lower, right, upper };
  return { variables: { [layer.box.variable]: filled(layer.box.value, corners) }, exact };
}

function filled(template: Template, corners: Readonly<Record<string, number>>): unknown {
  if (typeof template === 'string') return template.startsWith('$') ? corners[template.slice(1)] : template;
  return Object.fromEntries(Object.entries(template).map(([key, each]) => [key, filled(each, corners)]));
}
