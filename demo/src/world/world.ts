import type { Supplier, SupplierEntry } from './economy/supplier.ts';
import type { MunicipalityProfile } from './municipalities/municipality-profile.ts';
import type { Employee, Unit } from './organisation/unit.ts';
import type { Household, Person } from './people/person.ts';
import type { Address, Holder, Property } from './properties/property.ts';
import type { IndependentSchool } from './schools/independent-school.ts';
import type { Pupil, School } from './schools/pupil.ts';
import type { StreetPlan } from './streets/street-plan.ts';

/** One municipality: who lives there, what lies there, who works there. */
export interface MunicipalityWorld {
  readonly profile: MunicipalityProfile;
  readonly people: readonly Person[];
  readonly peopleById: ReadonlyMap<string, Person>;
  readonly households: readonly Household[];
  readonly properties: readonly Property[];
  readonly addresses: readonly Address[];
  /** One for each locality. */
  readonly streetPlans: readonly StreetPlan[];
  /** By designation. */
  readonly holders: ReadonlyMap<string, Holder>;
  readonly units: readonly Unit[];
  readonly employees: readonly Employee[];
  readonly schools: readonly School[];
  /** Those that lie here and are not the municipality's. */
  readonly independentSchools: readonly IndependentSchool[];
  readonly pupils: readonly Pupil[];
  readonly supplierEntries: readonly SupplierEntry[];
  /** The demo's citizen: a guardian of one pupil, with a test number, neither of them marked. */
  readonly citizen: { readonly person: Person; readonly child: Person };
}

/**
 * The five municipalities, the same for every demo system. Events over years (vouchers, invoices, cases) are not
 * held here: `makeInvoices`, `makeLedger` and `makeCases` draw them from it, each from a stream of its own.
 */
export interface World {
  readonly seed: string;
  /** 1 is true size. */
  readonly scale: number;
  readonly suppliers: readonly Supplier[];
  /** By code. */
  readonly municipalities: ReadonlyMap<string, MunicipalityWorld>;
}
