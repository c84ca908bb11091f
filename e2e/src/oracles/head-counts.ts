import type { Oracle } from './oracle.ts';
import { weekdaysOf } from './time-files.ts';

/** How many, full-time equivalents, and per cent away. */
export type HeadCounts = readonly [heads: number, whole: number, percent: number];

/**
 * What a municipality's payroll files come to, by `2026-10 311`: of units and months with five people or more that HR knows to
 * be unmarked.
 */
export function headCountsOf(oracle: Oracle, code: string): Map<string, HeadCounts> {
  const { unmarked } = oracle.directory(code);
  const { unitPrefixLength } = oracle.economy(code);
  const expected = new Map<string, HeadCounts>();
  for (const file of oracle.timeFiles(code)) {
    const weekdays = weekdaysOf(file);
    const counted = file.people
      .filter(({ number }) => unmarked.has(number))
      .map((each) => ({
        ...each,
        days: weekdays.filter((day) => day >= each.from && day <= each.to).length,
      }))
      .filter(({ days }) => days > 0);
    const units = Map.groupBy(counted, ({ costCentre }) => costCentre.slice(0, unitPrefixLength));
    for (const [unit, people] of units) {
      if (people.length < 5) continue;
      let planned = 0;
      let absent = 0;
      for (const { number, extent, days } of people) {
        planned += days * 8 * (extent / 100);
        for (const each of file.absences.filter((other) => other.number === number)) {
          if (each.code === 'SJUK') continue;
          const away = weekdays.filter((day) => day >= each.from && day <= each.to).length;
          absent += each.hours ?? away * 8 * (extent / 100) * (each.extent / 100);
        }
      }
      const whole = people.reduce((sum, { extent }) => sum + extent / 100, 0);
      expected.set(`${file.period} ${unit}`, [people.length, whole, (100 * absent) / planned]);
    }
  }
  return expected;
}
