import type { Configuration } from '@samgraf/configuration';
import type { Ledger, NewEntry } from '@samgraf/ledger';
import { type Catalogue, type RecordFacts, raisedInformation, type TypeMask } from '@samgraf/policy';
import type { Labelled } from '@samgraf/sources';
import type { AskedFields } from '../asked-fields.ts';
import type { Asker } from '../masks.ts';
import type { DeniedEntry } from '../subgraph.ts';
import { needsLedger } from './needs-ledger.ts';
import { noted } from './noted.ts';

/** A record that was released, and by what. */
export interface Seen {
  readonly type: string;
  readonly mask: TypeMask;
  readonly labelled: Labelled<{ readonly id: string }>;
}

export interface RecorderParts {
  readonly asker: Asker;
  readonly asked: AskedFields;
  readonly operation: string | null;
  readonly correlation: string;
  readonly ledger: Pick<Ledger, 'pseudonym'>;
  readonly catalogue: Catalogue;
  readonly configuration: Configuration;
  /** The tenants whose information cannot be written down now; null for all, undefined for none. */
  readonly closed?: ReadonlySet<string> | null | undefined;
}

/** Longer than any name of ours: what a caller writes in a header is not to fill the ledger. */
const longest = 200;

/** Gathers what one request was shown and refused, for the ledger to have before the answer leaves. */
export class Recorder {
  readonly #parts: RecorderParts;
  readonly #seen = new Map<TypeMask, { readonly type: string; readonly records: Set<Seen['labelled']> }>();

  constructor(parts: RecorderParts) {
    this.#parts = parts;
  }

  saw({ type, mask, labelled }: Seen): void {
    let group = this.#seen.get(mask);
    if (!group) {
      group = { type, records: new Set() };
      this.#seen.set(mask, group);
    }
    group.records.add(labelled);
  }

  /** Whether what a mask opens, or this record of it, cannot be released since the ledger cannot have it. */
  isClosed(type: string, mask: TypeMask, facts?: RecordFacts): boolean {
    const { closed, asked } = this.#parts;
    if (closed === undefined || closed?.has(mask.question.owner.tenant) === false) return false;
    return noted(type, mask, asked).needed || (facts !== undefined && isMarked(facts));
  }

  /** One entry for each type, owner and way of access, and one for each tenant, type and reason of refusal. */
  entries(denied: readonly DeniedEntry[]): NewEntry[] {
    if (this.#seen.size === 0 && denied.length === 0) return [];
    const entries: NewEntry[] = [];
    for (const [mask, group] of this.#seen) {
      const entry = this.#allowed(mask, group.type, [...group.records]);
      if (entry) entries.push(entry);
    }
    const alike = Map.groupBy(
      denied.filter((each) => this.needed(each)),
      ({ field, municipality, reason }) => `${municipality} ${typeOf(field)} ${reason}`,
    );
    for (const each of alike.values()) entries.push(this.#denied(each));
    return entries;
  }

  /** Whether a refusal is one that is written down. */
  needed({ field, municipality }: DeniedEntry): boolean {
    const information = this.#information(field, municipality);
    return (
      information !== null && needsLedger(information, this.#parts.asker.principal, { tenant: municipality })
    );
  }

  #allowed(mask: TypeMask, type: string, records: ReadonlyArray<Seen['labelled']>): NewEntry | null {
    const { ledger, asked } = this.#parts;
    const { needed, fields, areas, basis, confidentiality, personal } = noted(type, mask, asked);
    const marked = records.filter((each) => isMarked(each.facts));
    const told = needed ? records : marked;
    if (told.length === 0) return null;
    const { owner, access } = mask.question;
    const { tenant, authority } = owner;
    const opened = access === 'KEY';
    const named = opened || personal || confidentiality >= 2 || marked.length > 0;
    const subjects = new Set(told.flatMap((each) => each.facts.subjects));
    return {
      ...this.#who(tenant),
      authority,
      areas,
      type,
      fields,
      confidentiality: Math.max(confidentiality, ...marked.map(({ facts }) => facts.confidentiality ?? 3)),
      mode: opened ? 'OPENED' : 'LISTED',
      outcome: 'ALLOWED',
      reason: null,
      basis,
      subjects: [...subjects].map((each) => ledger.pseudonym(tenant, 'person', each)),
      records: named ? told.map((each) => ledger.pseudonym(tenant, 'record', each.record.id)) : [],
    };
  }

  #denied(alike: readonly DeniedEntry[]): NewEntry {
    const [{ field, municipality, reason }] = alike as [DeniedEntry];
    const information = alike.flatMap((each) => this.#information(each.field, municipality) ?? []);
    return {
      ...this.#who(municipality),
      authority: null,
      areas: [...new Set(information.map((each) => each.area))].sort(),
      type: typeOf(field),
      fields: information.map((each) => each.field).sort(),
      confidentiality: Math.max(...information.map((each) => each.confidentiality)),
      mode: 'LISTED',
      outcome: 'DENIED',
      reason,
      basis: [],
      subjects: [],
      records: [],
    };
  }

  #who(tenant: string) {
    const { asker, operation, correlation, ledger } = this.#parts;
    const { kind, id, tenant: home, authority: homeAuthority, roles: functions, actingFor } = asker.principal;
    return {
      account: kind === 'ANONYMOUS' ? null : ledger.pseudonym(home ?? tenant, 'account', id),
      kind,
      home,
      homeAuthority,
      functions,
      actingFor,
      purpose: asker.purpose,
      operation: operation?.slice(0, longest) ?? null,
      askingCase: asker.askingCase?.slice(0, longest) ?? null,
      correlation: correlation.slice(0, longest),
      tenant,
    };
  }

  #information(path: string, tenant: string) {
    const { catalogue, configuration } = this.#parts;
    const information = catalogue.types.get(typeOf(path))?.get(path.slice(path.indexOf('.') + 1));
    const raised = configuration.tenants.get(tenant)?.raised;
    return information && raised ? raisedInformation(information, raised) : null;
  }
}

const typeOf = (path: string): string => path.slice(0, path.indexOf('.'));

/** A marking makes a record secret, whatever its fields are. */
function isMarked(facts: RecordFacts): boolean {
  return (facts.confidentiality ?? 0) >= 2 || facts.marking === 'PROTECTED' || facts.marking === 'UNKNOWN';
}
