import {
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** An operation made at random, valid but for fields that may not be merged. */
export interface RandomOperation {
  readonly query: string;
  /** The same with its conditions carried out: what is left out is not there, and no @skip or @include is. */
  readonly plain: string;
  readonly variables: Record<string, unknown>;
}

/** Makes operations with aliases, fragments, conditions, and variables in nested arguments; the same for the same seed. */
export function randomOperation(schema: GraphQLSchema, seed: number, deepest = 4): RandomOperation {
  let state = seed >>> 0;
  // Mulberry32: small, and good enough to wander a schema.
  function random(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
  const chance = (share: number) => random() < share;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

  const definitions: string[] = [];
  const variables: Record<string, unknown> = {};
  const fragments: Text[] = [];
  let aliases = 0;

  function variable(type: string, value: unknown): string {
    const name = `v${definitions.length}`;
    definitions.push(`$${name}: ${type}`);
    variables[name] = value;
    return `$${name}`;
  }

  function inputFor(type: GraphQLInputType, name: string): unknown {
    if (isNonNullType(type)) return inputFor(type.ofType, name);
    if (isListType(type)) return [0, 1].map(() => inputFor(type.ofType, name));
    if (isEnumType(type)) return pick(type.getValues()).name;
    if (isInputObjectType(type)) {
      return Object.fromEntries(
        Object.values(type.getFields())
          .filter((each) => isNonNullType(each.type) || (!isInputObjectType(each.type) && chance(0.6)))
          .map((each) => [each.name, inputFor(each.type, each.name)]),
      );
    }
    if (name === 'number') return `i${Math.floor(random() * 6)}`;
    const scalar = getNamedType(type).name;
    if (scalar === 'ID') return `${name === 'id' && chance(0.2) ? 't' : 'p'}${Math.floor(random() * 16)}`;
    if (scalar === 'Int') return Math.floor(random() * 5);
    if (scalar === 'Float') return Math.floor(random() * 50) / 2;
    return scalar === 'Boolean' ? chance(0.5) : `s${Math.floor(random() * 9)}`;
  }

  function literal(type: GraphQLInputType, value: unknown, name: string): string {
    if (chance(0.3)) return variable(String(type), value);
    const nullable = isNonNullType(type) ? type.ofType : type;
    if (isListType(nullable)) {
      return `[${(value as unknown[]).map((each) => literal(nullable.ofType, each, name)).join(', ')}]`;
    }
    if (isInputObjectType(nullable)) {
      const fields = nullable.getFields();
      return `{${Object.entries(value as object).map(([key, each]) => `${key}: ${literal(fields[key]!.type, each, key)}`)}}`;
    }
    return isEnumType(nullable) ? String(value) : JSON.stringify(value);
  }

  /** Puts a condition between the head of a selection and what it selects, and remembers whether it holds. */
  function conditioned(head: string, below?: Text): Part {
    const text = (between: string, inner: string | undefined) =>
      `${head}${between}${inner === undefined ? '' : ` ${inner}`}`;
    const plain = text('', below?.plain);
    if (!chance(0.2)) return { full: text('', below?.full), plain };
    const [directive, value] = [pick(['skip', 'include']), chance(0.5)];
    const full = text(
      ` @${directive}(if: ${chance(0.7) ? variable('Boolean!', value) : value})`,
      below?.full,
    );
    return { full, plain: value === (directive === 'include') ? plain : null };
  }

  function selections(type: GraphQLOutputType, depth: number): Text {
    const named = getNamedType(type);
    const parts: Part[] = [];
    if (chance(0.3)) parts.push(conditioned(`${chance(0.3) ? 't: ' : ''}__typename`));
    if (!isUnionType(named) && isCompositeType(named)) {
      for (const field of Object.values(named.getFields())) {
        const composite = isCompositeType(getNamedType(field.type));
        if (!chance(composite ? (depth > 0 ? 0.4 : 0) : 0.35)) continue;
        const args = field.args
          .filter((each) => isNonNullType(each.type) || chance(0.4))
          .map((each) => `${each.name}: ${literal(each.type, inputFor(each.type, each.name), each.name)}`);
        const alias = args.length > 0 || chance(0.2) ? `a${aliases++}: ` : '';
        const head = `${alias}${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}`;
        parts.push(conditioned(head, composite ? selections(field.type, depth - 1) : undefined));
      }
    }
    if (isAbstractType(named)) {
      for (const each of schema.getPossibleTypes(named)) {
        if (chance(0.7)) parts.push(conditioned(`... on ${each.name}`, selections(each, depth)));
      }
    } else if (isObjectType(named) && chance(0.2) && depth > 0) {
      if (chance(0.5)) parts.push(conditioned('...', selections(named, depth - 1)));
      else {
        const name = `F${fragments.length}`;
        const index = fragments.push({ full: '', plain: '' }) - 1;
        const { full, plain } = selections(named, depth - 1);
        const head = `fragment ${name} on ${named.name}`;
        fragments[index] = { full: `${head} ${full}`, plain: `${head} ${plain}` };
        parts.push(conditioned(`...${name}`));
        if (chance(0.4)) parts.push({ full: `...${name}`, plain: `...${name}` });
      }
    }
    // A selection set that its conditions leave empty has no plain form.
    if (parts.every(({ plain }) => plain === null)) parts.push({ full: '__typename', plain: '__typename' });
    const set = (texts: ReadonlyArray<string | null>) =>
      `{ ${texts.filter((each) => each !== null).join(' ')} }`;
    return { full: set(parts.map(({ full }) => full)), plain: set(parts.map(({ plain }) => plain)) };
  }

  const body = selections(schema.getQueryType()!, deepest);
  const head = definitions.length > 0 ? `query Random(${definitions.join(', ')})` : 'query Random';
  const document = (form: 'full' | 'plain') =>
    [`${head} ${body[form]}`, ...fragments.map((each) => each[form])].join('\n');
  return { query: document('full'), plain: document('plain'), variables };
}

/** A selection set in both forms. */
interface Text {
  readonly full: string;
  readonly plain: string;
}

/** A selection; null where its condition leaves it out. */
interface Part {
  readonly full: string;
  readonly plain: string | null;
}
