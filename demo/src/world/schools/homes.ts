import type { Point } from '../geography/boundary.ts';
import type { Person } from '../people/person.ts';
import type { MunicipalityWorld } from '../world.ts';
import type { HomeAddress } from './pupil-record.ts';

/** Where people of one municipality live, as registers may tell. */
export class Homes {
  private readonly households: ReadonlyMap<string, string>;
  private readonly addresses: ReadonlyMap<string, MunicipalityWorld['addresses'][number]>;
  private readonly hidden: ReadonlySet<string>;

  constructor({ households, addresses, people }: MunicipalityWorld) {
    this.households = new Map(households.map(({ id, address }) => [id, address]));
    this.addresses = new Map(addresses.map((each) => [each.id, each]));
    // With skyddad folkbokföring the address is given to nobody, by way of those who live there neither.
    this.hidden = new Set(
      people.filter(({ marking }) => marking === 'PROTECTED_REGISTRATION').map(({ household }) => household),
    );
  }

  /** Null where the address is not given out. */
  addressOf({ household }: Person): HomeAddress | null {
    return this.hidden.has(household) ? null : this.known(household);
  }

  /** For the world's own reckoning, whatever may be told. */
  pointOf({ household }: Person): Point {
    return this.known(household).point;
  }

  private known(household: string): MunicipalityWorld['addresses'][number] {
    return this.addresses.get(this.households.get(household)!)!;
  }
}
