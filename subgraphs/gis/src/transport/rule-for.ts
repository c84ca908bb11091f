import type { SchoolTransportRule } from '@samgraf/configuration';

/** What the rule needs to know of a pupil's schooling. */
export interface Schooling {
  /** Type of school by its code in SS 12000: `FKLASS`, `GR`. */
  readonly schoolType: string;
  /** 0 is förskoleklass. */
  readonly schoolYear: number;
}

/** The limit that holds for a type of school, a school year and a day (`YYYY-MM-DD`); null where none is configured. */
export function ruleFor(
  rules: readonly SchoolTransportRule[],
  { schoolType, schoolYear }: Schooling,
  day: string,
): SchoolTransportRule | null {
  return (
    rules.find(
      ({ types, years: [first, last], from, to }) =>
        types.includes(schoolType) &&
        first <= schoolYear &&
        schoolYear <= last &&
        from <= day &&
        (to === null || day <= to),
    ) ?? null
  );
}
