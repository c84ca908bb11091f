import { describe, expect, it } from '@jest/globals';
import { FileRefusal, ProblemList } from '@samgraf/intake';
import fc from 'fast-check';
import { days, hours, paxFile } from '../../test/pax.ts';
import { parsePax } from './parse-pax.ts';
import type { PaxAbsence, PaxEmployment } from './pax-records.ts';
import { PaxReporter } from './pax-reporter.ts';
import { paxHundredths } from './pax-values.ts';
import { workingDays } from './working-days.ts';

const terms = { organisationNumber: '212000-1488', year: 2026 };

function parsed(text: string | Uint8Array) {
  const people: PaxEmployment[] = [];
  const absences: PaxAbsence[] = [];
  const problems = new ProblemList();
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  // In pieces, so that no record is seen whole by chance.
  const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, n) =>
    bytes.subarray(7 * n, 7 * n + 7),
  );
  let refused = false;
  try {
    parsePax(
      chunks,
      {
        start: () => undefined,
        employment: (each) => people.push(each),
        absence: (each) => absences.push(each),
      },
      terms,
      new PaxReporter('file', problems),
    );
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    refused = true;
  }
  return { people, absences, problems, refused };
}

const date = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((each) => each.toISOString().slice(0, 10));
const hundredths = fc.integer({ min: -99_999, max: 999_999 });
const written = (value: number, sign: string) =>
  `${value < 0 ? '-' : ''}${Math.trunc(Math.abs(value) / 100)}${sign}${String(Math.abs(value) % 100).padStart(2, '0')}`;

describe('PAXml', () => {
  it('is read as it was written, with points and commas, dates and times as Java writes them', () => {
    const absence = fc.record({
      number: fc.constantFrom('1', '2'),
      code: fc.constantFrom('SJK', 'SJK_LÖN', 'VAB', 'NÄR', 'FR9'),
      from: date,
      hours: fc.option(hundredths),
      extent: fc.integer({ min: 0, max: 10_000 }),
      sign: fc.constantFrom('.', ','),
      time: fc.constantFrom('', 'T07:30:00', 'T07:30:00.123456789+02:00[Europe/Stockholm]', 'T07:30Z'),
    });
    fc.assert(
      fc.property(fc.array(absence, { maxLength: 20 }), (all) => {
        const text = paxFile({
          people: [{ number: '1' }, { number: '2' }],
          absences: all.map(({ number, code, from, hours: count, extent, sign, time }) => ({
            number,
            code,
            when:
              count === null
                ? days(`${from}${time}`, `${from}${time}`, written(extent, sign))
                : hours(`${from}${time}`, written(count, sign)),
          })),
        });
        const read = parsed(text);
        expect(read.refused).toBe(false);
        expect(read.people).toHaveLength(2);
        expect(read.absences.map(({ line: _, to: __, ...each }) => each)).toEqual(
          all.map(({ number, code, from, hours: count, extent }) => ({
            number,
            code,
            from,
            hours: count,
            extent: count === null ? extent : null,
          })),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('ends in a value or a refusal, whatever is broken in it', () => {
    const whole = Buffer.from(
      paxFile({
        people: [{ number: '1', personNumber: '198001011234' }, { number: '2' }],
        absences: [{ number: '1', code: 'SJK', when: days('2026-10-01', '2026-10-05') }],
      }),
    );
    const cut = fc.record({
      at: fc.nat(whole.length),
      length: fc.nat(40),
      put: fc.uint8Array({ maxLength: 20 }),
    });
    fc.assert(
      fc.property(cut, ({ at, length, put }) => {
        const bytes = Buffer.concat([whole.subarray(0, at), put, whole.subarray(at + length)]);
        const { people, problems, refused } = parsed(bytes);
        expect(people.length).toBeLessThanOrEqual(3);
        if (refused) expect(problems.count).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('has numbers that are rounded to hundredths, and no number of what is none', () => {
    const of = (text: string) => paxHundredths(text, 1, new PaxReporter('file', new ProblemList()));
    expect(['8', '8,5', '0.125', '-8.00', '+1', '-0'].map(of)).toEqual([800, 850, 13, -800, 100, 0]);
    expect(['', '8.', '1 000', '0x10', '1e3', '12345678'].map(of)).toEqual(Array(6).fill(null));
  });
});

describe('Working days', () => {
  it('are as many as are found by asking each day for its name', () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        let count = 0;
        for (let day = new Date(from); day <= new Date(to); day.setUTCDate(day.getUTCDate() + 1)) {
          const name = day.toLocaleDateString('en', { weekday: 'short', timeZone: 'UTC' });
          if (name !== 'Sat' && name !== 'Sun') count++;
        }
        expect(workingDays(from, to)).toBe(count);
      }),
      { numRuns: 30 },
    );
  });
});
