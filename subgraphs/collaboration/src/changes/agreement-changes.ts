import { type AgreementText, agreementKey, type Register } from '@samgraf/agreements';
import { SamgrafError } from '@samgraf/errors';
import type { Agreement, Standing } from '@samgraf/policy';
import type { Asker, Surroundings } from '@samgraf/subgraph';
import type { AgreementDraft } from '../generated/types.ts';
import { canonicalJson } from '../signing/canonical-json.ts';
import type { SigningKeys } from '../signing/signing-keys.ts';
import { agreementText } from './agreement-text.ts';
import { change, currentRegister } from './change.ts';
import { permitted } from './permitted.ts';

/** A change that was made, and what it was made to. */
export interface Changed {
  /** `id@version` */
  readonly key: string;
  readonly register: Register;
}

/** Proposes an agreement to its parties; of an id that is known, its next version. By one of them. */
export async function propose(
  surroundings: Surroundings,
  asker: Asker,
  draft: AgreementDraft,
): Promise<Changed> {
  let key = '';
  const register = await change(surroundings, asker, 'proposeAgreement', ({ basis }, doing) => {
    const versions = basis.agreements.filter((each) => each.id === draft.id).map((each) => each.version);
    const text = agreementText(draft, Math.max(0, ...versions) + 1, surroundings);
    if (!text.parties.some((each) => each.tenant === doing.tenant)) throw noParty();
    key = agreementKey(text);
    return { ...doing, kind: 'PROPOSE', text };
  });
  return { key, register };
}

/** Signs for the asker's tenant, with its key. */
export async function sign(
  surroundings: Surroundings,
  asker: Asker,
  key: string,
  keys: SigningKeys,
): Promise<Changed> {
  const { code } = permitted(surroundings, asker, 'signAgreement');
  // A version never changes, so what is read here is what is signed, whatever is done in between.
  const { basis, texts } = currentRegister(surroundings);
  stands(basis.agreements, key, code, ['PROPOSED']);
  const signature = await keys.sign(code, canonicalJson(texts.get(key) as AgreementText));
  if (signature === null) {
    throw new SamgrafError('SIGNING_KEY_MISSING', `Expected a key of ${code} to sign with; there is none.`);
  }
  const register = await change(surroundings, asker, 'signAgreement', (now, doing) => {
    stands(now.basis.agreements, key, doing.tenant, ['PROPOSED']);
    return { ...doing, kind: 'SIGN', agreement: key, signature };
  });
  return { key, register };
}

const endings = {
  SUSPEND: { mutation: 'suspendAgreement', from: ['SIGNED'] },
  RESUME: { mutation: 'resumeAgreement', from: ['SUSPENDED'] },
  REVOKE: { mutation: 'revokeAgreement', from: ['PROPOSED', 'SIGNED', 'SUSPENDED'] },
} as const;

/** Suspends, resumes or ends the asker's tenant's part. */
export async function end(
  surroundings: Surroundings,
  asker: Asker,
  kind: keyof typeof endings,
  key: string,
  decision: string,
): Promise<Changed> {
  const { mutation, from } = endings[kind];
  const register = await change(surroundings, asker, mutation, ({ basis }, doing) => {
    const agreement = stands(basis.agreements, key, doing.tenant, from);
    if (kind !== 'REVOKE' && agreement.parties.some((each) => each.standing === 'PROPOSED')) {
      throw new SamgrafError('AGREEMENT_STANDING', 'Expected an agreement that all have signed.');
    }
    if (!/\S/.test(decision) || decision.length > 100) {
      throw new SamgrafError('AGREEMENT_INVALID', 'decision: expected the diary number of a decision.');
    }
    return { ...doing, kind, agreement: key, decision };
  });
  return { key, register };
}

/** The agreement, where this tenant stands in it as is expected. @throws SamgrafError */
function stands(
  agreements: readonly Agreement[],
  key: string,
  tenant: string,
  expected: readonly Standing[],
): Agreement {
  const agreement = agreements.find((each) => agreementKey(each) === key);
  if (!agreement) throw new SamgrafError('AGREEMENT_UNKNOWN', 'Expected the id of an agreement.');
  const standing = agreement.parties.find((each) => each.tenant === tenant)?.standing;
  if (!standing) throw noParty();
  if (!expected.includes(standing)) {
    throw new SamgrafError(
      'AGREEMENT_STANDING',
      `Expected the party's standing to be ${expected.join(' or ')}; it is ${standing}.`,
    );
  }
  return agreement;
}

const noParty = () =>
  new SamgrafError('AGREEMENT_STANDING', 'Expected the own municipality to be a party; it is none.');
