import { flaws } from '../world/flaws/flaws.ts';
import type { ExportedCase } from './exported-case.ts';

type Change = (exported: ExportedCase) => Partial<ExportedCase>;

const errandOf = ({ file }: ExportedCase) => file.errand;
const inRegister = (namespace: string) => (each: ExportedCase) =>
  errandOf(each).namespace === namespace && errandOf(each).openedOn >= '2026';
const hasProtected = (each: ExportedCase) =>
  errandOf(each).stakeholders.some(({ protectedIdentity }) => protectedIdentity === true);

/** Each flaw of design in exports: where, of which cases the first, and what is changed of it. */
const damages: ReadonlyArray<readonly [string, (each: ExportedCase) => boolean, Change]> = [
  [
    flaws.releasedWithoutPublicTitle.municipality,
    (each) => inRegister('BN')(each) && each.release.parts.includes('ärendemening'),
    ({ release }) => ({ release: { ...release, publicTitle: null } }),
  ],
  [
    flaws.unknownRestriction.municipality,
    (each) => errandOf(each).secrecy !== null && !hasProtected(each),
    ({ release }) => ({
      restrictionType: flaws.unknownRestriction.type,
      release: { ...release, parts: ['ärende', 'ärendemening'] },
    }),
  ],
  [
    flaws.danglingRelation.municipality,
    inRegister('KS'),
    () => ({ relatedTo: flaws.danglingRelation.identifier }),
  ],
  [
    flaws.releasedThoughProtected.municipality,
    (each) => hasProtected(each),
    (each) => ({
      release: { publicTitle: errandOf(each).title, parts: ['ärende', 'ärendemening', 'parter'] },
    }),
  ],
  [flaws.mistypedCode.municipality, inRegister('BN'), () => ({ medium: flaws.mistypedCode.code })],
];

/** The flaws of design in one municipality's export. */
export function damageExport(municipality: string, cases: readonly ExportedCase[]): readonly ExportedCase[] {
  const changed = [...cases];
  for (const [where, fits, change] of damages) {
    if (where !== municipality) continue;
    const at = changed.findIndex(fits);
    if (at >= 0) changed[at] = { ...changed[at]!, ...change(changed[at]!) };
  }
  return changed;
}
