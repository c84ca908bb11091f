/** How the population register marks a person (skyddade personuppgifter). */
export type Marking = 'NONE' | 'SECRECY_MARKED' | 'PROTECTED_REGISTRATION' | 'UNKNOWN';

export interface Person {
  /** Within the world: `1461-P00012`. */
  readonly id: string;
  /** Where the person is registered. */
  readonly municipality: string;
  /** Twelve digits. Skatteverket's test numbers, else with a wrong check digit by design. */
  readonly personalNumber: string;
  readonly numberKind: 'TEST' | 'COORDINATION' | 'INVALID';
  readonly givenName: string;
  readonly familyName: string;
  /** `YYYY-MM-DD` */
  readonly birthDate: string;
  readonly sex: 'MAN' | 'WOMAN';
  readonly marking: Marking;
  readonly household: string;
  /** Ids of those with custody (vårdnadshavare); empty for adults. */
  readonly guardians: readonly string[];
}

/** Those who live together. */
export interface Household {
  /** Within the world: `1461-H00012`. */
  readonly id: string;
  readonly members: readonly string[];
  /** Id of its address. */
  readonly address: string;
}
