import { amal } from './amal.ts';
import { bengtsfors } from './bengtsfors.ts';
import { dalsEd } from './dals-ed.ts';
import { fargelanda } from './fargelanda.ts';
import { mellerud } from './mellerud.ts';
import type { MunicipalityProfile } from './municipality-profile.ts';

/** The five, by code. */
export const municipalities: readonly MunicipalityProfile[] = [
  dalsEd,
  fargelanda,
  bengtsfors,
  mellerud,
  amal,
];
