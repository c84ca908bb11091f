import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  validate,
} from 'graphql';
import type { Layer } from './layer.ts';

/**
 * What is wrong with a layer, held against the schema: operations that do not fit it, paths that lead nowhere,
 * variables that are not declared. Each names the file.
 */
export function checkLayer(layer: Layer, schema: GraphQLSchema): string[] {
  const [list, feature] = [parse(layer.list.source), parse(layer.feature.source)];
  const problems = [list, feature].flatMap((each) =>
    validate(schema, each).map(({ message }) => `${layer.id}.graphql: ${message}`),
  );
  const node = [...layer.connection, 'edges', 'node'];
  const place = ['easting', 'northing', 'longitude', 'latitude'].map((each) => [
    ...layer.geometry.path,
    each,
  ]);
  const ofNode = [
    ['id'],
    ...(layer.geometry.kind === 'geojson' ? [layer.geometry.path] : place),
    ...layer.properties.map(({ path }) => path),
  ];
  const ofList = [
    [...layer.connection, 'edges', 'cursor'],
    [...layer.connection, 'pageInfo', 'hasNextPage'],
    [...layer.connection, 'pageInfo', 'endCursor'],
    [...layer.connection, 'complete'],
    ...(layer.counted ? [[...layer.connection, 'count']] : []),
    ...ofNode.map((each) => [...node, ...each]),
  ];
  const lacking = [
    ...ofList.filter((path) => !selects(list, path)),
    ...ofNode.map((each) => [...layer.root, ...each]).filter((path) => !selects(feature, path)),
  ];
  problems.push(...lacking.map((path) => `${layer.id}.graphql: does not select ${path.join('.')}`));
  const variables = [layer.box?.variable, ...[...layer.equals.values()].map(({ variable }) => variable)];
  const wanted = ['first', 'after', ...variables.filter((each) => each !== undefined)];
  const declared = variablesOf(list);
  problems.push(
    ...wanted
      .filter((each) => !declared.has(each))
      .map((each) => `${layer.id}.graphql: has no variable $${each}`),
    ...(variablesOf(feature).has('id') ? [] : [`${layer.id}.graphql: has no variable $id`]),
  );
  return problems;
}

const operationOf = (document: DocumentNode): OperationDefinitionNode =>
  document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION)!;

const variablesOf = (document: DocumentNode): ReadonlySet<string> =>
  new Set(operationOf(document).variableDefinitions?.map(({ variable }) => variable.name.value));

/** Whether a document selects what lies at a path of its answer. */
function selects(document: DocumentNode, path: readonly string[]): boolean {
  const within = ({ selections }: SelectionSetNode, [name, ...rest]: readonly string[]): boolean =>
    selections.some((each) => {
      if (each.kind === Kind.INLINE_FRAGMENT) return within(each.selectionSet, [name!, ...rest]);
      if (each.kind === Kind.FRAGMENT_SPREAD) {
        const found = document.definitions.find(
          (one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === each.name.value,
        );
        return found?.kind === Kind.FRAGMENT_DEFINITION && within(found.selectionSet, [name!, ...rest]);
      }
      if ((each.alias ?? each.name).value !== name) return false;
      return rest.length === 0 || (each.selectionSet !== undefined && within(each.selectionSet, rest));
    });
  return within(operationOf(document).selectionSet, path);
}
