/** A system as the configuration has it; the inventory is public. */
export interface KnownSystem {
  readonly municipality: string;
  /** `Mellerud` */
  readonly municipalityName: string;
  /** `cases-shared` */
  readonly system: string;
  /** `Ärende- och dokumenthantering` */
  readonly name: string;
}
