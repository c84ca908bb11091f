import { agreementKey } from '@samgraf/agreements';
import { SamgrafError } from '@samgraf/errors';
import { recordId } from '@samgraf/sources';
import { type Surroundings, swedishDate } from '@samgraf/subgraph';
import { agreementRecord } from './agreement-record.ts';
import { type Changed, end, propose, sign } from './changes/agreement-changes.ts';
import { give, take } from './changes/grant-changes.ts';
import type { MutationResolvers } from './generated/types.ts';
import { localId } from './local-id.ts';
import type { SigningKeys } from './signing/signing-keys.ts';

/** Each names what is to be done; `change` decides whether, on the register that it is done on. */
export function mutations(surroundings: Surroundings, keys: SigningKeys): MutationResolvers {
  // All of an agreement is public: what was changed is shown as it is now, not as the request has read it before.
  const shown = ({ key, register }: Changed) => {
    const agreement = register.basis.agreements.find((each) => agreementKey(each) === key);
    const { configuration, now } = surroundings;
    return agreement ? agreementRecord(agreement, configuration, swedishDate(now()), register) : null;
  };
  const keyOf = (id: string) => {
    const key = localId(id, 'agreement', 'joint');
    if (key === null) throw new SamgrafError('AGREEMENT_UNKNOWN', 'Expected the id of an agreement.');
    return key;
  };
  return {
    proposeAgreement: async (_root, { draft }, { asker }) => shown(await propose(surroundings, asker, draft)),
    signAgreement: async (_root, { id }, { asker }) =>
      shown(await sign(surroundings, asker, keyOf(id), keys)),
    suspendAgreement: async (_root, { id, decision }, { asker }) =>
      shown(await end(surroundings, asker, 'SUSPEND', keyOf(id), decision)),
    resumeAgreement: async (_root, { id, decision }, { asker }) =>
      shown(await end(surroundings, asker, 'RESUME', keyOf(id), decision)),
    revokeAgreement: async (_root, { id, decision }, { asker }) =>
      shown(await end(surroundings, asker, 'REVOKE', keyOf(id), decision)),
    grant: async (_root, { grant }, { asker, read }) => {
      const id = await give(surroundings, asker, grant);
      return read.one('Grant', recordId(asker.principal.tenant ?? '', 'grant', id));
    },
    revokeGrant: async (_root, { id }, { asker }) => {
      // Whose grant it is, is a part of its id: another's is unknown here.
      const local = localId(id, 'grant', asker.principal.tenant);
      await take(surroundings, asker, local ?? '');
      return { grant: id };
    },
  };
}
