import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { loadCatalogue } from '@samgraf/catalogue';
import {
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { repositoryRoot } from '../../running/repository-root.ts';

/** Whose part may be gone: the areas that a system holds, of those who use it. */
export interface Gone {
  readonly areas: ReadonlySet<string>;
  readonly tenants: ReadonlySet<string>;
}

type Data = Readonly<Record<string, unknown>>;

/** What is said of sources, and where a page ends, follows the sources. */
const told = new Set(['sources', 'complete', 'pageInfo']);

const { types } = loadCatalogue(join(repositoryRoot, 'schema'));

/**
 * Everything that differs between two answers to one question and is not the stopped system's, by the schema's mapping of
 * fields to areas and the municipality that ids begin with.
 * @returns paths; none where all the other parts are as they were.
 */
export function changedBeside(
  schema: GraphQLSchema,
  document: string,
  before: unknown,
  after: unknown,
  gone: Gone,
): string[] {
  if (!isData(before) || !isData(after)) return isDeepStrictEqual(before, after) ? [] : ['everything'];
  const [operation] = parse(document).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('Expected a document of one operation.');

  /** Whether an object, or a field of it, is the system's; one that does not say whose it is may be. */
  const isOfSystem = (area: string | undefined, tenant: string | null): boolean =>
    area !== undefined && gone.areas.has(area) && (tenant === null || gone.tenants.has(tenant));

  /** Whether a whole record is the system's. */
  const isRecordOfSystem = (type: string, value: unknown, around: string | null): boolean => {
    const fields = types.get(type);
    const [first] = fields?.values() ?? [];
    return isOfSystem((fields?.get('id') ?? first)?.area, tenantOf(value) ?? around);
  };

  function differences(
    type: string,
    set: SelectionSetNode,
    was: Data,
    is: Data,
    around: string | null,
  ): string[] {
    const found: string[] = [];
    const tenant = tenantOf(was) ?? around;
    for (const field of fieldsOf(set)) {
      const key = field.alias?.value ?? field.name.value;
      if (told.has(field.name.value) || isDeepStrictEqual(was[key], is[key])) continue;
      if (isOfSystem(types.get(type)?.get(field.name.value)?.area, tenant)) continue;
      found.push(...differencesOf(type, field, was[key], is[key], tenant).map((each) => `${key}${each}`));
    }
    return found;
  }

  function differencesOf(
    type: string,
    field: FieldNode,
    was: unknown,
    is: unknown,
    tenant: string | null,
  ): string[] {
    const of = schema.getType(type);
    const returned = isObjectType(of) && getNamedType(of.getFields()[field.name.value]!.type);
    if (!returned || !field.selectionSet) return [''];
    const set = field.selectionSet;
    if (Array.isArray(was) && Array.isArray(is)) {
      const others = (list: unknown[]) =>
        list.filter((each) => !isRecordOfSystem(returned.name, each, tenant));
      const [wasThere, isThere] = [others(was), others(is)];
      // Where the system's own are gone from a page, others follow at its end.
      if (isThere.length < wasThere.length) return [` lacks ${wasThere.length - isThere.length}`];
      if (wasThere.length === was.length && isThere.length !== wasThere.length) return [' has more'];
      return wasThere.flatMap((each, index) =>
        differences(returned.name, set, each as Data, isThere[index] as Data, tenant).map(
          (path) => `[${index}].${path}`,
        ),
      );
    }
    if (isRecordOfSystem(returned.name, was ?? is, tenant)) return [];
    if (!isData(was) || !isData(is)) return [''];
    return differences(returned.name, set, was, is, tenant).map((path) => `.${path}`);
  }

  return differences('Query', operation.selectionSet, before, after, null);
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null;

/** Whose an object is, where it says so itself. */
function tenantOf(value: unknown): string | null {
  if (!isData(value)) return null;
  const [prefix, ...rest] = typeof value.id === 'string' ? value.id.split(':') : [];
  if (prefix !== undefined && rest.length > 0) return prefix;
  return isData(value.municipality) && typeof value.municipality.code === 'string'
    ? value.municipality.code
    : null;
}

/** The fields of a selection, those of its parts among them. */
function fieldsOf(set: SelectionSetNode): FieldNode[] {
  return set.selections.flatMap((each) => {
    if (each.kind === Kind.FIELD) return [each];
    if (each.kind === Kind.INLINE_FRAGMENT) return fieldsOf(each.selectionSet);
    throw new Error(`${each.name.value}: no named operation has a fragment with a name.`);
  });
}
