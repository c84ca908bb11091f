import type { UnitKind } from '../organisation/unit.ts';

type Shares = Readonly<Record<string, number>>;

/** Per kind of unit: the share of gross costs that is pay, what is bought (weights by account), and income. */
export const budgetProfiles: Readonly<
  Record<UnitKind, { readonly pay: number; readonly bought: Shares; readonly income: Shares }>
> = {
  ADMINISTRATION: {
    pay: 0.62,
    bought: {
      6450: 1,
      6420: 1,
      7410: 4,
      7420: 4,
      6810: 1,
      6830: 0.5,
      7050: 1,
      7310: 1,
      7610: 1,
      7210: 0.3,
      7640: 1,
    },
    income: { 3020: 0.03 },
  },
  TECHNICAL: {
    pay: 0.36,
    bought: {
      6210: 4,
      6220: 3,
      6610: 4,
      4630: 5,
      6620: 2,
      6410: 2,
      6910: 1,
      6920: 1,
      6310: 1,
      7410: 1,
      6110: 1,
      6440: 2,
      4110: 1,
    },
    income: { 3130: 0.22, 3410: 0.1, 3010: 0.04 },
  },
  BUILDING: {
    pay: 0.74,
    bought: { 7410: 4, 7420: 2, 7050: 1, 6450: 1, 7430: 1, 6910: 0.5, 7640: 1 },
    income: { 3111: 0.24, 3113: 0.05 },
  },
  CULTURE: {
    pay: 0.58,
    bought: { 4520: 3, 6010: 2, 6410: 1, 6430: 2, 6210: 1, 6610: 1, 7420: 1, 6420: 1 },
    income: { 3020: 0.06, 3420: 0.01 },
  },
  SCHOOL: {
    pay: 0.7,
    bought: { 6430: 3, 7010: 4, 6010: 6, 4640: 4, 6410: 1, 6420: 1, 7420: 1, 6440: 2, 7640: 1 },
    income: { 3510: 0.06, 3610: 0.04, 3133: 0.01 },
  },
  PRESCHOOL: {
    pay: 0.76,
    bought: { 6410: 2, 6010: 5, 6440: 2, 6430: 1, 6420: 1 },
    income: { 3133: 0.07, 3510: 0.03 },
  },
  CARE: {
    pay: 0.78,
    bought: { 4600: 4, 6460: 2, 6010: 4, 7510: 2, 6410: 1, 6910: 1, 6920: 1, 6440: 1 },
    income: { 3132: 0.06, 3510: 0.02 },
  },
  SOCIAL: {
    pay: 0.45,
    bought: { 4600: 8, 4510: 5, 7510: 2, 7410: 1, 7050: 0.5, 7430: 0.5 },
    income: { 3510: 0.08 },
  },
};

/** Of every krona of pay in the widest sense. */
export const payShares: Shares = {
  5010: 0.56,
  5020: 0.06,
  5110: 0.06,
  5120: 0.02,
  5610: 0.215,
  5710: 0.065,
  5510: 0.005,
  5910: 0.015,
};
