import type { CaseKind } from '../cases/case-kind.ts';
import type { Errand } from '../cases/errand.ts';
import type { MunicipalityProfile } from '../municipalities/municipality-profile.ts';
import { flaws } from './flaws.ts';

interface Entry {
  readonly errand: Errand;
  readonly kind: CaseKind;
}

/** The flaws of design in one register: an unknown property, a missing handler, one that has left. */
export function damageErrands(
  { code, registerName }: Pick<MunicipalityProfile, 'code' | 'registerName'>,
  namespace: string,
  entries: readonly Entry[],
): readonly Entry[] {
  if (namespace !== 'BN') return entries;
  const changes = new Map<number, Partial<Errand>>();
  const { unknownProperty, noHandler, formerHandler } = flaws;
  if (code === unknownProperty.municipality)
    changes.set(1, {
      title: `Bygglov för garage, ${unknownProperty.designation}`,
      propertyDesignation: `${registerName} ${unknownProperty.designation}`,
    });
  if (code === noHandler.municipality) changes.set(2, { handler: null, status: 'Öppet', closedOn: null });
  if (code === formerHandler.municipality) changes.set(3, { handler: formerHandler.signature });
  return entries.map(({ errand, kind }) => {
    const [, year, serial] = errand.errandNumber.split('-');
    const change = year === '2026' ? changes.get(Number(serial)) : undefined;
    return { errand: change ? { ...errand, ...change } : errand, kind };
  });
}
