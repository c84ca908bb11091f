import { makeRandom } from '../../random/make-random.ts';
import type { World } from '../world.ts';
import { environmentKinds } from './environment-kinds.ts';
import type { CaseFile } from './errand.ts';
import { drawDrafts, numbered } from './make-cases.ts';
import { Stakeholders } from './make-stakeholders.ts';
import type { Register } from './registers.ts';

/** Dalslands miljö- och energiförbund: all but Åmål. */
export const federation = { code: 'dmef', members: ['1438', '1439', '1460', '1461'] } as const;

/** Cases for each thousand inhabitants of the members, since 2021. */
const perThousand = 40;

/** The federation's cases: one register, of properties and people of all its members. */
export function makeFederationCases(world: World): readonly CaseFile[] {
  const parts = federation.members.flatMap((code) => world.municipalities.get(code) ?? []);
  const random = makeRandom(`${world.seed}/cases/${federation.code}`);
  const register: Register = {
    namespace: 'MEF',
    authority: { code: 'direktionen', name: 'Direktionen' },
    share: 1,
    kinds: environmentKinds,
    // Its own staff; no municipality employs them.
    handlers: ['MIIN01', 'MIIN02', 'MIIN03', 'ENRA01'],
  };
  const drafts = parts
    .flatMap((part) => {
      const count = Math.round((part.profile.population * world.scale * perThousand) / 1000);
      return drawDrafts(register, part, new Stakeholders(world, part, random), count, random).map(
        (draft) => ({
          ...draft,
          registerName: part.profile.registerName,
        }),
      );
    })
    .sort((a, b) => (a.openedOn < b.openedOn ? -1 : Number(a.openedOn > b.openedOn)));
  return numbered(drafts, register, { code: federation.code, registerName: '' }, random);
}
