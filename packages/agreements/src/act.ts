import type { Agreement, AgreementParty, Grant } from '@samgraf/policy';

/** What is proposed to the parties, word by word: the same until all have signed it, and after. */
export interface AgreementText extends Omit<Agreement, 'parties'> {
  readonly parties: ReadonlyArray<Omit<AgreementParty, 'standing'>>;
}

/** Who did something, for which tenant, and when. */
interface Done {
  /** The tenant that it was done for. */
  readonly tenant: string;
  /** The issuer's subject of who did it: an official, never a personal number. */
  readonly by: string;
  /** RFC 3339, UTC. */
  readonly at: string;
}

/** One thing that was done to an agreement or a grant. What is done is never undone, only followed by another. */
export type Act =
  | (Done & { readonly kind: 'PROPOSE'; readonly text: AgreementText })
  | (Done & { readonly kind: 'SIGN'; readonly agreement: string; readonly signature: string })
  | (Done & {
      readonly kind: 'SUSPEND' | 'RESUME' | 'REVOKE';
      /** `id@version` */
      readonly agreement: string;
      /** Diary number of the party's decision. */
      readonly decision: string;
    })
  | (Done & { readonly kind: 'GRANT'; readonly grant: Grant })
  | (Done & { readonly kind: 'REVOKE_GRANT' /** Local id of the grant. */; readonly grant: string });
