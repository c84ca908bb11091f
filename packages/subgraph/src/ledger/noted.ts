import { raisedInformation, type TypeMask } from '@samgraf/policy';
import type { AskedFields } from '../asked-fields.ts';
import { needsLedger } from './needs-ledger.ts';

/** What the ledger says of reading one type of one owner by one mask, whatever the records. */
export interface Noted {
  /** The fields that were read; `*` where a resolver computed something from whatever the mask allows. */
  readonly fields: readonly string[];
  readonly areas: readonly string[];
  readonly basis: readonly string[];
  readonly confidentiality: number;
  readonly personal: boolean;
  /** Whether the fields alone make it needed. */
  readonly needed: boolean;
}

const known = new WeakMap<AskedFields, WeakMap<TypeMask, Noted>>();

/** Works it out once for each mask and compiled operation: both are kept, and asked again by the next request. */
export function noted(type: string, mask: TypeMask, asked: AskedFields): Noted {
  let byMask = known.get(asked);
  if (!byMask) {
    byMask = new WeakMap();
    known.set(asked, byMask);
  }
  let found = byMask.get(mask);
  if (!found) {
    found = workOut(mask, asked.get(type));
    byMask.set(mask, found);
  }
  return found;
}

function workOut(mask: TypeMask, asked: ReadonlySet<string> | undefined): Noted {
  const { fields, raised, principal, owner } = mask.question;
  // That a record is there at all is told by its key, asked for or not.
  const read = [...mask.allowed.keys()].filter((field) => !asked || field === 'id' || asked.has(field));
  const information = read
    .flatMap((field) => fields.get(field) ?? [])
    .map((each) => raisedInformation(each, raised));
  const needing = information.filter((each) => needsLedger(each, principal, owner));
  const grounds = needing.flatMap(({ field }) => mask.allowed.get(field) ?? []);
  return {
    fields: asked ? read.sort() : ['*'],
    areas: distinct(information.map((each) => each.area)),
    basis: distinct(
      grounds.map(({ kind, reference }) => (reference === null ? kind : `${kind} ${reference}`)),
    ),
    confidentiality: Math.max(0, ...information.map((each) => each.confidentiality)),
    personal: information.some((each) => each.personal),
    needed: needing.length > 0,
  };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
