/** School years that are planned for together; null for a pupil of whom the register does not say. */
export type SchoolStage = 'YEARS_0_TO_3' | 'YEARS_4_TO_6' | 'YEARS_7_TO_9' | 'UPPER_SECONDARY';

/** @param schoolType by its code in SS 12000: `GR`, `GY` */
export function stageOf(schoolType: string, schoolYear: number | null): SchoolStage | null {
  if (schoolType === 'GY' || schoolType === 'GYS') return 'UPPER_SECONDARY';
  if (schoolYear === null) return null;
  if (schoolYear <= 3) return 'YEARS_0_TO_3';
  return schoolYear <= 6 ? 'YEARS_4_TO_6' : 'YEARS_7_TO_9';
}
