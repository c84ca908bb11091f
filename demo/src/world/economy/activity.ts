import type { UnitKind } from '../organisation/unit.ts';

/** Codes of what is done (verksamhet, SIE dimension 20) by kind of unit. */
export const activities: Readonly<Record<UnitKind, { readonly code: string; readonly name: string }>> = {
  ADMINISTRATION: { code: '9100', name: 'Gemensamma lokaler och administration' },
  TECHNICAL: { code: '2500', name: 'Gator, vägar, VA och fastigheter' },
  BUILDING: { code: '2150', name: 'Fysisk och teknisk planering, bygglov' },
  CULTURE: { code: '3100', name: 'Fritid och kultur' },
  SCHOOL: { code: '4400', name: 'Grundskola, gymnasium och vuxenutbildning' },
  PRESCHOOL: { code: '4070', name: 'Förskola' },
  CARE: { code: '5100', name: 'Vård och omsorg' },
  SOCIAL: { code: '5500', name: 'Individ- och familjeomsorg' },
};

/** What is bought on this account is school transport, whichever school's cost centre pays. */
export const schoolTransport = { account: '7010', code: '4450', name: 'Skolskjuts' } as const;
