import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type Ledger, LedgerUnavailable, type NewEntry } from '@samgraf/ledger';
import type { Principal } from '@samgraf/policy';
import { z } from 'zod';
import { OgcRefusal } from '../ask/ogc-refusal.ts';
import type { Layer } from '../layers/layer.ts';
import type { LayerKey } from './layer-key.ts';
import type { LayerKeyStore } from './layer-key-store.ts';

const bounds = { perAccount: 50, days: 366 } as const;

const wanted = z.strictObject({
  label: z.string().trim().min(1).max(100),
  layers: z.array(z.string().max(100)).min(1).max(100),
  until: z.iso.date(),
});

export interface LayerKeysOptions {
  readonly store: LayerKeyStore;
  readonly ledger: Pick<Ledger, 'write' | 'pseudonym'>;
  readonly layers: readonly Layer[];
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** What an account is told of one of its keys: all but the key. */
export type ToldKey = Omit<LayerKey, 'hash' | 'tenant' | 'account'>;

/** Issues, takes and ends the keys of layers. Every step is in the ledger before it counts. */
export class LayerKeys {
  readonly #options: LayerKeysOptions;

  constructor(options: LayerKeysOptions) {
    this.#options = options;
  }

  /**
   * Makes a key for layers that anybody may read, bound to the account that asks.
   *
   * @throws OgcRefusal
   */
  async issue(principal: Principal, given: unknown): Promise<ToldKey & { readonly key: string }> {
    const { store, layers, now } = this.#options;
    const owner = ownerOf(principal);
    const read = wanted.safeParse(given);
    if (!read.success) {
      const problems = read.error.issues.map((each) => `${each.path.join('.')}: ${each.message}`).join('; ');
      throw new OgcRefusal(
        400,
        'InvalidParameterValue',
        `Expected "label", "layers" and "until": ${problems}.`,
      );
    }
    const { label, until } = read.data;
    const open = new Set(layers.filter((each) => each.audience === 'PUBLIC').map(({ id }) => id));
    const closed = read.data.layers.find((each) => !open.has(each));
    if (closed !== undefined) {
      throw new OgcRefusal(400, 'InvalidParameterValue', `A key opens public layers; "${closed}" is none.`);
    }
    const latest = new Date(now() + bounds.days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    if (until < this.#today() || until > latest) {
      throw new OgcRefusal(400, 'InvalidParameterValue', `"until" must be a day from today to ${latest}.`);
    }
    const standing = (await store.ofAccount(owner.tenant, owner.account)).filter((each) =>
      this.#stands(each),
    );
    if (standing.length >= bounds.perAccount) {
      throw new OgcRefusal(409, 'TooManyKeys', `The account has ${bounds.perAccount} keys; end one first.`);
    }
    const key = `sgl_${randomBytes(32).toString('base64url')}`;
    const made: LayerKey = {
      id: randomUUID(),
      hash: hashOf(key),
      ...owner,
      label,
      layers: [...new Set(read.data.layers)].sort(),
      issuedAt: new Date(now()).toISOString(),
      until,
      revokedAt: null,
    };
    await this.#note(made, 'IssueLayerKey', made.layers);
    await store.add(made);
    return { ...told(made), key };
  }

  /** The account's own keys. @throws OgcRefusal */
  async list(principal: Principal): Promise<readonly ToldKey[]> {
    const { tenant, account } = ownerOf(principal);
    return (await this.#options.store.ofAccount(tenant, account)).map(told);
  }

  /** Ends a key of the account's own, from now on. @throws OgcRefusal */
  async revoke(principal: Principal, id: string): Promise<void> {
    const owner = ownerOf(principal);
    await this.#note({ ...owner, id }, 'RevokeLayerKey', []);
    const at = new Date(this.#options.now()).toISOString();
    if (!(await this.#options.store.revoke({ ...owner, id }, at))) {
      throw new OgcRefusal(404, 'NOT_FOUND', 'The account has no such key.');
    }
  }

  /**
   * Takes a key for one use of one layer, and writes that down on the account that it is bound to.
   *
   * @throws OgcRefusal for one that is none, has ended, or is for other layers: nothing tells which
   */
  async use(key: string, layer: Layer): Promise<void> {
    const found = await this.#options.store.byHash(hashOf(key));
    if (!found || !this.#stands(found) || !found.layers.includes(layer.id) || layer.audience !== 'PUBLIC') {
      throw new OgcRefusal(401, 'UNAUTHENTICATED', 'The layer key does not hold for this layer.');
    }
    await this.#note(found, layer.list.name, [layer.id]);
  }

  #stands({ until, revokedAt }: LayerKey): boolean {
    return revokedAt === null && until >= this.#today();
  }

  #today(): string {
    return new Date(this.#options.now()).toISOString().slice(0, 10);
  }

  async #note(
    { id, tenant, account }: Pick<LayerKey, 'id' | 'tenant' | 'account'>,
    operation: string,
    fields: readonly string[],
  ): Promise<void> {
    const { ledger } = this.#options;
    const entry: NewEntry = {
      account: ledger.pseudonym(tenant, 'account', account),
      kind: 'EMPLOYEE',
      home: tenant,
      homeAuthority: null,
      functions: [],
      actingFor: [],
      purpose: 'public-access',
      operation,
      askingCase: null,
      correlation: randomUUID(),
      tenant,
      authority: null,
      areas: ['collaboration.layer-keys'],
      type: 'LayerKey',
      fields,
      confidentiality: 0,
      mode: 'OPENED',
      outcome: 'ALLOWED',
      reason: null,
      basis: [`LAYER_KEY ${id}`],
      subjects: [],
      records: [ledger.pseudonym(tenant, 'record', id)],
    };
    try {
      await ledger.write([entry]);
    } catch (error) {
      if (!(error instanceof LedgerUnavailable)) throw error;
      throw new OgcRefusal(
        503,
        'LEDGER_UNAVAILABLE',
        'The use of a key cannot be written down now; ask again.',
      );
    }
  }
}

/** Only an official has a place to which the use of a key can be written. @throws OgcRefusal */
function ownerOf({ kind, id, tenant }: Principal): { readonly tenant: string; readonly account: string } {
  if (kind === 'ANONYMOUS') throw new OgcRefusal(401, 'UNAUTHENTICATED', 'Send an access token.');
  if (kind !== 'EMPLOYEE' || tenant === null) {
    throw new OgcRefusal(403, 'FORBIDDEN', 'Layer keys are issued to employees of a municipality.');
  }
  return { tenant, account: id };
}

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');

const told = ({ id, label, layers, issuedAt, until, revokedAt }: LayerKey): ToldKey => ({
  id,
  label,
  layers,
  issuedAt,
  until,
  revokedAt,
});
