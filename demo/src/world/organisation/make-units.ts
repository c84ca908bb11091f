import type { MunicipalityProfile } from '../municipalities/municipality-profile.ts';
import type { Unit } from './unit.ts';
import { unitTemplates } from './unit-templates.ts';

/**
 * Units with their cost centres. Three digits and two more; Åmål kept its codes of two digits and two more,
 * counted within the first digit.
 */
export function makeUnits(profile: MunicipalityProfile): readonly Unit[] {
  const templates = unitTemplates(profile);
  const weights = templates.reduce((sum, { weight }) => sum + weight, 0);
  const used = new Set<string>();
  return templates.map((template) => {
    const code = profile.ownAccountPlan ? shortCode(template.code, used) : String(template.code);
    return {
      municipality: profile.code,
      code,
      name: template.name,
      authority: template.board === 'school' ? profile.schoolBoard.code : template.board,
      kind: template.kind,
      share: template.weight / weights,
      costCentres: template.costCentres.map((name, index) => ({
        code: `${code}${String(index + 1).padStart(2, '0')}`,
        name: `${name}, ${template.name}`,
      })),
    };
  });
}

/** The first digit as it is, the second counted; schools overflow from 5 into the free 6. */
function shortCode(code: number, used: Set<string>): string {
  let short = Math.floor(code / 100) * 10 + 1;
  while (used.has(String(short))) short++;
  used.add(String(short));
  return String(short);
}
