import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { smallWorld } from '../testing/small-world.ts';
import { makeCases } from '../world/cases/make-cases.ts';
import { flaws } from '../world/flaws/flaws.ts';
import { writeErmsExport } from './write-erms-export.ts';

const world = smallWorld();
const folder = mkdtempSync(join(tmpdir(), 'samgraf-erms-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Each municipality's cases, and the text of each in its export by the case's number. */
const parts = [...world.municipalities.values()].map((part) => {
  const files = makeCases(world, part);
  const { code } = part.profile;
  writeErmsExport(world, part, files, join(folder, code));
  const text = readFileSync(join(folder, code, 'ERMS-2026-11-20.xml'), 'utf8');
  const cases = new Map(
    text
      .split('<aggregation ')
      .slice(1)
      .map((each) => [/"ärendenummer">([^<]+)</.exec(each)![1]!, each]),
  );
  return { code, files, text, cases };
});
const released = (each: string): string => /"offentligt-diarium"><value>([^<]*)/.exec(each)?.[1] ?? '';

describe('writeErmsExport', () => {
  it('has every case but those of the day on which it was made', () => {
    for (const { files, cases } of parts) {
      const numbers = files
        .filter(({ errand }) => errand.openedOn < '2026-11-20')
        .map(({ errand }) => errand.errandNumber);
      expect([...cases.keys()]).toEqual(numbers);
    }
    const part = [...world.municipalities.values()][0]!;
    const [first, ...others] = makeCases(world, part);
    const late = { ...first!, errand: { ...first!.errand, openedOn: '2026-11-20' } };
    expect(writeErmsExport(world, part, [late, ...others], join(folder, 'late'))).toBe(others.length);
  });

  it('marks exactly those that the system marks, and gives each of them a title for the public', () => {
    for (const { files, cases } of parts)
      for (const { errand } of files) {
        const text = cases.get(errand.errandNumber);
        if (text === undefined) continue;
        expect(text.includes('<restriction ')).toBe(errand.secrecy !== null);
        if (errand.secrecy === null) continue;
        expect(text).toContain('titleType="public"');
        expect(text).not.toContain(`titleType="public">${errand.title}<`);
      }
  });

  it('releases some and not others, parties of nothing secret, and nobody who is protected but by a flaw', () => {
    const seen = { secretAndShown: 0, notTested: 0, byName: 0, protectedAndShown: [] as string[] };
    for (const { code, files, cases } of parts)
      for (const { errand } of files) {
        const parts = released(cases.get(errand.errandNumber) ?? '').split(' ');
        if (errand.secrecy) {
          expect(parts).not.toContain('parter');
          seen.secretAndShown += parts.includes('ärende') ? 1 : 0;
        } else if (!parts.includes('ärende')) seen.notTested += 1;
        if (parts.includes('parter')) seen.byName += 1;
        if (parts.includes('ärende') && errand.stakeholders.some((each) => each.protectedIdentity))
          seen.protectedAndShown.push(code);
      }
    expect(seen.secretAndShown).toBeGreaterThan(0);
    expect(seen.notTested).toBeGreaterThan(50);
    expect(seen.byName).toBeGreaterThan(50);
    expect(seen.protectedAndShown).toEqual([flaws.releasedThoughProtected.municipality]);
  });

  it('has the flaws of design, each once', () => {
    const where = (pattern: RegExp): string[] =>
      parts.flatMap(({ code, text }) => [...text.matchAll(pattern)].map(() => code));
    expect(where(/restrictionType="hemlig"/g)).toEqual([flaws.unknownRestriction.municipality]);
    expect(where(/recordPhysicalOrDigital="digitial"/g)).toEqual([flaws.mistypedCode.municipality]);
    expect(where(/>c0ffee00-[0-9-]+</g)).toEqual([flaws.danglingRelation.municipality]);
    const untitled = parts.flatMap(({ code, cases }) =>
      [...cases.values()]
        .filter((each) => released(each).includes('ärendemening') && !each.includes('titleType="public"'))
        .map(() => code),
    );
    expect(untitled).toEqual([flaws.releasedWithoutPublicTitle.municipality]);
  });
});
