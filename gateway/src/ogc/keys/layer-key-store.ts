import type { LayerKey } from './layer-key.ts';

/** Where layer keys are kept. */
export interface LayerKeyStore {
  add(key: LayerKey): Promise<void>;
  byHash(hash: string): Promise<LayerKey | null>;
  ofAccount(tenant: string, account: string): Promise<readonly LayerKey[]>;
  /** @returns whether the account has such a key; one that was revoked before stays so since then */
  revoke(key: Pick<LayerKey, 'id' | 'tenant' | 'account'>, at: string): Promise<boolean>;
  close(): Promise<void>;
}
