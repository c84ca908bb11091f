import { gdprBases, secrecyBases } from '../legal-bases.ts';
import type { Term } from './term.ts';

/**
 * Personal data need all four: a provision that breaks secrecy and a basis in GDPR 6(1), each from its closed list,
 * the arrangement between joint controllers (GDPR 26) and the one with processors (GDPR 28).
 */
export const personalData: Term = ({ personalData: basis }, { information }) => {
  if (!information.personal) return null;
  const whole =
    basis !== null &&
    secrecyBases.includes(basis.secrecyBasis) &&
    gdprBases.includes(basis.gdprBasis) &&
    [basis.jointControllers, basis.processors].every(
      (each) => typeof each === 'string' && each.trim() !== '',
    );
  return whole ? null : 'PERSONAL_DATA_WITHOUT_BASIS';
};
