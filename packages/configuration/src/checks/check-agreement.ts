import type { Agreement } from '@samgraf/policy';
import type { Problem } from '../configuration-error.ts';
import type { YamlFile } from '../yaml-file.ts';

/** What an agreement may refer to. */
export interface Known {
  readonly tenants: ReadonlySet<string>;
  readonly purposes: ReadonlySet<string>;
  /** Null when not all are known. */
  readonly areas: ReadonlySet<string> | null;
}

/** What an agreement's file must keep beyond its shape. */
export function checkAgreement(agreement: Agreement, file: YamlFile, known: Known): Problem[] {
  const problems: Problem[] = [];
  if (known.areas && !known.areas.has(agreement.area)) {
    problems.push(file.problem(['area'], 'an area that some system holds information of'));
  }
  for (const [index, purpose] of agreement.purposes.entries()) {
    if (!known.purposes.has(purpose)) {
      problems.push(file.problem(['purposes', index], 'a purpose of municipalities/purposes.yaml'));
    }
  }
  for (const [index, party] of agreement.parties.entries()) {
    const at = ['parties', index] as const;
    if (!known.tenants.has(party.tenant)) {
      problems.push(file.problem([...at, 'tenant'], 'a tenant that has a file in municipalities/'));
    }
    if (party.to !== null && party.to < party.from) {
      problems.push(file.problem([...at, 'to'], `a day that is not before ${party.from}`));
    }
    const before = agreement.parties
      .slice(0, index)
      .find((each) => each.tenant === party.tenant && overlap(each, party));
    if (before) problems.push(file.problem([...at, 'tenant'], 'a party that takes part once at a time'));
  }
  for (const [index, field] of agreement.fields.entries()) {
    const type = field.split('.')[0];
    // A record is shown by its id or not at all, so a bundle without it would open nothing, and look as if it did.
    if (!agreement.fields.includes(`${type}.*`) && !agreement.fields.includes(`${type}.id`)) {
      problems.push(
        file.problem(['fields', index], `\`${type}.id\` or \`${type}.*\` among the fields as well`),
      );
    }
  }
  return problems;
}

interface Term {
  readonly from: string;
  readonly to: string | null;
}

/** Whether two terms have a day in common. */
export function overlap(one: Term, other: Term): boolean {
  return (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);
}
