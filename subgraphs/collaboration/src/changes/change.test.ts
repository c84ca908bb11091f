import { afterEach, describe, expect, it } from '@jest/globals';
import type { Act, Register } from '@samgraf/agreements';
import { loadCatalogue } from '@samgraf/catalogue';
import type { Surroundings } from '@samgraf/subgraph';
import { employee } from '@samgraf/testing';
import { RunningCollaboration } from '../testing/running-collaboration.ts';
import { change } from './change.ts';

const room = new RunningCollaboration();
afterEach(() => room.close());

const done = { tenant: '1461', by: 'an-official', at: '2026-11-20T10:00:00Z' };
const asker = {
  principal: employee('1461', 'kommunstyrelsen', 'system-owner'),
  purpose: null,
  askingCase: null,
};

describe('a right that is taken away while its holder makes a change', () => {
  it('is gone when the change is made, though it was there when it began', async () => {
    const other = room.another();
    const taken: Act = { ...done, kind: 'REVOKE_GRANT', grant: 'system-owner-grants' };
    const surroundings = {
      configuration: room.configuration,
      catalogue: loadCatalogue(`${import.meta.dirname}/../../../../schema`),
      basis: () => room.store.basis(),
      agreements: {
        ...room.store,
        add: async (make: (register: Register) => Act) => {
          await other.add(() => taken);
          return room.store.add(make);
        },
      },
      now: () => Date.parse('2026-11-20T12:00:00Z'),
    } as unknown as Surroundings;
    const made = change(surroundings, asker, 'revokeGrant', (_register, doing) => ({
      ...doing,
      kind: 'REVOKE_GRANT',
      grant: 'economist-ledger',
    }));
    await expect(made).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(room.store.register().acts).toBe(1);
    await other.close();
  });
});
