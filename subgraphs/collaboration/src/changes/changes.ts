import { agreementKey } from '@samgraf/agreements';
import { SamgrafError } from '@samgraf/errors';
import { type Asker, type Surroundings, swedishDate } from '@samgraf/subgraph';
import { agreementRecord } from '../agreement-record.ts';
import type { AgreementDraft, GrantDraft } from '../generated/types.ts';
import { localId } from '../local-id.ts';
import type { SigningKeys } from '../signing/signing-keys.ts';
import { type Changed, end, propose, sign } from './agreement-changes.ts';
import { give, take } from './grant-changes.ts';

type Shown = ReturnType<typeof agreementRecord> | null;

/** What an asker may have changed for the own tenant; each is decided on the register that it is made on. */
export interface Changes {
  propose(asker: Asker, draft: AgreementDraft): Promise<Shown>;
  sign(asker: Asker, id: string): Promise<Shown>;
  end(asker: Asker, kind: 'SUSPEND' | 'RESUME' | 'REVOKE', id: string, decision: string): Promise<Shown>;
  /** @returns the grant's local id */
  give(asker: Asker, grant: GrantDraft): Promise<string>;
  take(asker: Asker, id: string): Promise<void>;
}

/** The changes in these surroundings, signed with these keys. */
export function createChanges(surroundings: Surroundings, keys: SigningKeys): Changes {
  // All of an agreement is public: what was changed is shown as it is now, not as the request has read it before.
  const shown = ({ key, register }: Changed): Shown => {
    const agreement = register.basis.agreements.find((each) => agreementKey(each) === key);
    const { configuration, now } = surroundings;
    return agreement ? agreementRecord(agreement, configuration, swedishDate(now()), register) : null;
  };
  return {
    propose: async (asker, draft) => shown(await propose(surroundings, asker, draft)),
    sign: async (asker, id) => shown(await sign(surroundings, asker, keyOf(id), keys)),
    end: async (asker, kind, id, decision) =>
      shown(await end(surroundings, asker, kind, keyOf(id), decision)),
    give: (asker, grant) => give(surroundings, asker, grant),
    // Whose grant it is, is a part of its id: another's is unknown here.
    take: (asker, id) => take(surroundings, asker, localId(id, 'grant', asker.principal.tenant) ?? ''),
  };
}

function keyOf(id: string): string {
  const key = localId(id, 'agreement', 'joint');
  if (key === null) throw new SamgrafError('AGREEMENT_UNKNOWN', 'Expected the id of an agreement.');
  return key;
}
