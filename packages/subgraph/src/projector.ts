import type { Configuration } from '@samgraf/configuration';
import type { TypeMask } from '@samgraf/policy';
import type { Labelled } from '@samgraf/sources';
import type { Projected } from './read.ts';
import type { Shelf } from './shelf.ts';

interface Place {
  readonly code: string;
  readonly name: string;
}

/** Cuts records down to what a mask allows. What a mask allows is listed once, not for each record. */
export class Projector {
  readonly #municipalities: ReadonlyMap<string, Place>;
  readonly #authorities: ReadonlyMap<string, Projected>;
  readonly #fields = new WeakMap<TypeMask, readonly string[]>();

  constructor(configuration: Configuration) {
    const tenants = [...configuration.tenants.values()];
    this.#municipalities = new Map(tenants.map(({ code, name }) => [code, Object.freeze({ code, name })]));
    this.#authorities = new Map(
      tenants.flatMap((tenant) =>
        tenant.authorities.map((each) => {
          const id = `${tenant.code}:authority:${each.code}`;
          return [id, Object.freeze({ id, name: each.name, municipality: this.municipality(tenant.code) })];
        }),
      ),
    );
  }

  municipality(code: string): Place | null {
    return this.#municipalities.get(code) ?? null;
  }

  authority(id: string | null | undefined): Projected {
    return this.#authorities.get(id ?? '') ?? null;
  }

  /** Whose the record is comes from its label, whatever the record itself says. */
  project(shelf: Shelf, mask: TypeMask, labelled: Labelled<{ readonly id: string }>): Projected {
    const record = labelled.record as Projected;
    const projected: Projected = {};
    for (const field of this.#fieldsOf(mask)) projected[field] = record[field];
    for (const field of shelf.authorityFields) {
      if (mask.allowed.has(field)) projected[field] = this.#authorityValue(record[field]);
    }
    if (shelf.hasMunicipality && labelled.owner.tenant !== 'joint') {
      projected.municipality = this.municipality(labelled.owner.tenant);
    }
    if (shelf.joint) projected.owners = [this.municipality(labelled.owner.tenant)];
    return projected;
  }

  #authorityValue(value: Projected): Projected {
    return Array.isArray(value) ? value.map((each) => this.authority(each.id)) : this.authority(value?.id);
  }

  #fieldsOf(mask: TypeMask): readonly string[] {
    let fields = this.#fields.get(mask);
    if (!fields) {
      fields = [...mask.allowed.keys()];
      this.#fields.set(mask, fields);
    }
    return fields;
  }
}
