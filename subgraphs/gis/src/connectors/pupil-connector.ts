import { type PropertyNames, propertyNames } from '@samgraf/designations';
import type { GeodataProjection } from '@samgraf/geodata';
import type { Labelled } from '@samgraf/sources';
import {
  type Ask,
  type Home,
  pupilEssentials,
  pupilFacts,
  RegisterConnector,
  type RegisterParts,
  type RegisterRow,
} from '@samgraf/ss12000';
import { type HomeIds, homeIds } from '../transport/home-ids.ts';
import { propertiesOfAddresses } from '../transport/properties-of-addresses.ts';
import { pupilParents } from './pupil-parents.ts';

export interface PlacedPupilRecord {
  readonly id: string;
  readonly homeAddress: { readonly id: string } | null;
}

const nowhere: HomeIds = { address: null, property: null };

/**
 * `Pupil` as far as places know of them: that there is one, whose register says so, who is responsible, and at what address
 * they are registered. Geodata have streets of one name twice within a postal code: an address on another property than
 * the home's is another of its name, and no pupil is put there.
 */
export class PupilConnector extends RegisterConnector<PlacedPupilRecord> {
  readonly type = 'Pupil';
  readonly #names: PropertyNames;
  readonly #projection: GeodataProjection;

  constructor(parts: RegisterParts, projection: GeodataProjection) {
    super(parts);
    this.#names = propertyNames(parts.configuration);
    this.#projection = projection;
  }

  protected found(ids: readonly string[], ask: Ask): Array<Labelled<PlacedPupilRecord>> {
    const placed = ask
      .rows(`${pupilEssentials} AND (tenant, id) IN (${pupilParents.sql})`, pupilParents.parameters(ids))
      .map((row) => ({ row, home: this.#home(row) }));
    const addresses = placed.flatMap(({ home }) => home.address ?? []);
    const on = propertiesOfAddresses(this.#projection, [...new Set(addresses)]);
    return placed.map(({ row, home: { address, property } }) => {
      const other = address === null ? null : (on.get(address) ?? null);
      const isAnother = other !== null && property !== null && other !== property;
      const homeAddress = address === null || isAnother ? null : { id: address };
      return this.label(row.tenant, { id: row.sort, homeAddress }, pupilFacts(row));
    });
  }

  /** @throws always: who is a pupil is listed by the schools' subgraph */
  protected listed(): never {
    throw new Error('Pupil has no list here.');
  }

  #home({ homes, home_municipality: responsible }: RegisterRow): HomeIds {
    const registered = (JSON.parse(homes) as Home[]).find(({ kind }) => kind === 'REGISTERED');
    return registered ? homeIds(registered, responsible, this.#names) : nowhere;
  }
}
