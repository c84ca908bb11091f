import type { MunicipalityWorld } from '../world.ts';
import type { CaseDraft } from './make-cases.ts';
import type { Stakeholders } from './make-stakeholders.ts';
import type { Register } from './registers.ts';

/**
 * Cases that are always there: the demo citizen's, those of the municipality's example property in the registers of
 * two authorities, and one for each way that a party can be marked.
 */
export function pinnedCases(
  { namespace, kinds }: Register,
  part: MunicipalityWorld,
  stakeholders: Stakeholders,
): readonly CaseDraft[] {
  const { tract, block, unit } = part.profile.example;
  const example = `${tract} ${block}:${unit}`;
  const { person, child } = part.citizen;
  const draft = (
    openedOn: string,
    caseType: string,
    designation: string | null,
    parties?: CaseDraft['stakeholders'],
  ): CaseDraft => {
    const kind = kinds.find((each) => each.caseType === caseType)!;
    return {
      openedOn,
      kind,
      designation,
      stakeholders: parties ?? [stakeholders.person(person, 'Sökande')],
      pinned: true,
    };
  };
  if (namespace === 'BN')
    return [
      ...(['UNKNOWN', 'SECRECY_MARKED', 'PROTECTED_REGISTRATION'] as const).flatMap((marking, index) => {
        const marked = part.people.find((each) => each.marking === marking);
        if (!marked) return [];
        return [draft(`2026-0${index + 4}-08`, 'Anmälan', null, [stakeholders.person(marked, 'Sökande')])];
      }),
      draft('2022-05-16', 'Förhandsbesked', example),
      draft('2023-03-06', 'Bygglov', example),
      draft('2024-09-18', 'Anmälan', example),
      draft('2026-05-11', 'Bygglov', example),
      draft('2026-10-26', 'Strandskyddsdispens', example),
    ];
  if (namespace === 'KS')
    return [draft('2023-10-02', 'Markärende', example), draft('2026-02-09', 'Markärende', example)];
  if (!kinds.some(({ caseType }) => caseType === 'Skolskjuts')) return [];
  return [draft('2026-08-24', 'Skolskjuts', null, stakeholders.ofPupil(child, person))];
}
