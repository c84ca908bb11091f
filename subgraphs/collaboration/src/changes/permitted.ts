import type { TenantConfiguration } from '@samgraf/configuration';
import { SamgrafError } from '@samgraf/errors';
import { decide, raisedInformation, reasons } from '@samgraf/policy';
import { type Asker, type Surroundings, swedishDate } from '@samgraf/subgraph';
import { leadingAuthority } from '../leading-authority.ts';

/**
 * The tenant that the asker may change this for: the own one, where `decide` lets them write what the mutation is
 * mapped to. Nobody writes for another tenant, since nobody is asked about.
 *
 * @param mutation its name in the SDL
 * @throws SamgrafError FORBIDDEN, with the reason
 */
export function permitted(
  { configuration, catalogue, basis, now }: Surroundings,
  asker: Asker,
  mutation: string,
): TenantConfiguration {
  const tenant = configuration.tenants.get(asker.principal.tenant ?? '');
  const information = catalogue.types.get('Mutation')?.get(mutation);
  if (!information) throw new Error(`The mutation ${mutation} is not mapped.`);
  const decision = decide(
    {
      ...asker,
      action: 'WRITE',
      information: raisedInformation(information, tenant?.raised ?? new Map()),
      owner: tenant ? leadingAuthority(tenant) : { tenant: '', authority: '' },
      today: swedishDate(now()),
    },
    basis(),
  );
  if (!decision.allow) throw new SamgrafError('FORBIDDEN', `${decision.reason}: ${reasons[decision.reason]}`);
  if (!tenant) throw new SamgrafError('FORBIDDEN', `NOT_GRANTED: ${reasons.NOT_GRANTED}`);
  return tenant;
}
