import type { MunicipalityWorld } from '../world.ts';
import { boardKinds } from './board-kinds.ts';
import { buildingKinds } from './building-kinds.ts';
import type { CaseKind } from './case-kind.ts';
import { guardianshipKinds } from './guardianship-kinds.ts';
import { schoolKinds } from './school-kinds.ts';

/** The register (diarium) of one authority. */
export interface Register {
  readonly namespace: string;
  readonly authority: { readonly code: string; readonly name: string };
  /** Share of the municipality's cases. */
  readonly share: number;
  readonly kinds: readonly CaseKind[];
  /** Signatures of those who handle its cases. */
  readonly handlers: readonly string[];
}

/** The registers that one municipality keeps in the case-management system. */
export function registers({ profile, employees, units }: MunicipalityWorld): readonly Register[] {
  const handlers = (fits: (title: string, authority: string) => boolean): readonly string[] => {
    const authorities = new Map(units.map(({ code, authority }) => [code, authority]));
    const able = employees.filter(({ title, unit }) => fits(title, authorities.get(unit)!));
    return (able.length > 0 ? able : employees).slice(0, 9).map(({ signature }) => signature);
  };
  const office = new Set(['Handläggare', 'Administratör', 'Enhetschef', 'Rektor']);
  const school = profile.schoolBoard;
  return [
    {
      namespace: 'BN',
      authority: { code: 'byggnadsnamnden', name: 'Byggnadsnämnden' },
      share: 0.42,
      kinds: buildingKinds,
      handlers: handlers((title, authority) => authority === 'byggnadsnamnden' && title !== 'Planarkitekt'),
    },
    {
      namespace: 'KS',
      authority: { code: 'kommunstyrelsen', name: 'Kommunstyrelsen' },
      share: 0.33,
      kinds: boardKinds,
      handlers: handlers((title, authority) => authority === 'kommunstyrelsen' && office.has(title)),
    },
    {
      namespace: school.namespace,
      authority: { code: school.code, name: school.name },
      share: 0.25,
      kinds: schoolKinds,
      handlers: handlers((title, authority) => authority === school.code && office.has(title)),
    },
    ...jointRegisters(
      profile.code,
      handlers((_title, authority) => authority === 'socialnamnden'),
    ),
  ];
}

/** The registers of boards that a municipality hosts for several (gemensamma nämnder). */
const jointRegisters = (host: string, handlers: readonly string[]): readonly Register[] =>
  host === '1461'
    ? [
        {
          namespace: 'ÖFN',
          authority: { code: 'overformyndarnamnden', name: 'Gemensamma överförmyndarnämnden' },
          share: 0.02,
          kinds: guardianshipKinds,
          handlers,
        },
      ]
    : [];
