import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { Act } from '../act.ts';
import type { AgreementStore } from '../agreement-store.ts';
import { end, give, propose, sign, take } from './acts.ts';

/** What every store keeps to. @param open opens the same store each time, as another process would */
export function defineStoreSuite(
  name: string,
  open: () => Promise<AgreementStore>,
  reset: () => Promise<void>,
) {
  describe(name, () => {
    const opened: AgreementStore[] = [];
    const another = async () => {
      const store = await open();
      opened.push(store);
      return store;
    };
    const ids = (store: AgreementStore) => store.basis().grants.map((each) => each.id);

    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
      await reset();
    });

    it('shows a change to every process at once when it is answered', async () => {
      const [one, other] = [await another(), await another()];
      const before = other.basis();
      await one.add(() => give());
      expect(ids(one)).toEqual(['economist']);
      // Other processes share no turn of the event loop.
      await turn();
      expect(ids(other)).toEqual(['economist']);
      expect(other.basis()).not.toBe(before);
      expect(other.basis()).toBe(other.basis());
      await other.add(() => take('economist'));
      await turn();
      expect(ids(one)).toEqual([]);
    });

    it('keeps what was done, in its order, for whoever opens it next', async () => {
      const one = await another();
      const acts: Act[] = [propose(), sign('1460'), sign('1461'), sign('1492'), end('SUSPEND', '1461')];
      for (const act of acts) await one.add(() => act);
      const [agreement] = (await another()).basis().agreements;
      expect(agreement?.parties.map((each) => each.standing)).toEqual(['SIGNED', 'SUSPENDED', 'SIGNED']);
    });

    it('makes acts one after the other, each on what the one before left', async () => {
      const stores = [await another(), await another()];
      const numbered = (acts: number) => `economist-${acts}`;
      await Promise.all(
        [0, 1, 2, 3].map((index) => stores[index % 2]?.add(({ acts }) => give({ id: numbered(acts) }))),
      );
      await turn();
      expect(ids(stores[0] as AgreementStore).sort()).toEqual([0, 1, 2, 3].map(numbered));
    });

    it('adds nothing where the act is refused, and goes on', async () => {
      const one = await another();
      const refused = one.add(() => {
        throw new Error('no');
      });
      await expect(refused).rejects.toThrow('no');
      await one.add(() => give());
      expect(one.register().acts).toBe(1);
    });
  });
}
