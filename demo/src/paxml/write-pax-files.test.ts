import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { SaxesParser } from 'saxes';
import { smallWorld } from '../testing/small-world.ts';
import { flaws } from '../world/flaws/flaws.ts';
import { makeEmployments } from '../world/hr/make-employments.ts';
import { markingList, writeMarkingList } from './write-marking-list.ts';
import { writePaxFiles } from './write-pax-files.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML with nothing of the writer's. */
function read(bytes: Buffer): Element {
  const declared = /encoding="([^"]+)"/.exec(bytes.subarray(0, 80).toString('latin1'))?.[1] ?? 'UTF-8';
  const parser = new SaxesParser();
  const stack: Element[] = [{ name: '', attributes: {}, children: [], text: '' }];
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    stack.at(-1)!.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => {
    stack.at(-1)!.text += text;
  });
  parser.on('closetag', () => {
    stack.pop();
  });
  parser.write(iconv.decode(bytes, declared)).close();
  return stack[0]!.children[0]!;
}
const child = (element: Element, name: string): Element | undefined =>
  element.children.find((each) => each.name === name);
const below = (root: Element, part: string): readonly Element[] => child(root, part)?.children ?? [];

const folder = mkdtempSync(join(tmpdir(), 'samgraf-pax-'));
afterAll(() => rmSync(folder, { recursive: true }));
const parts = [...smallWorld().municipalities.values()].map((part) => {
  const { code } = part.profile;
  const employments = makeEmployments(smallWorld(), part);
  writePaxFiles(smallWorld(), part, employments, join(folder, code));
  writeMarkingList(employments, join(folder, code));
  const names = readdirSync(join(folder, code))
    .filter((name) => name.endsWith('.xml'))
    .sort();
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, code, name))]));
  return {
    code,
    part,
    employments,
    files,
    roots: new Map([...files].map(([name, bytes]) => [name, read(bytes)])),
  };
});
const number = (text: string): number => Number(text.replace(',', '.'));

describe('The PAXml files', () => {
  it('are one for each month until the reference date, with parts and names of the standard', () => {
    for (const { roots, part } of parts) {
      expect(roots.size).toBe(23);
      expect([...roots.keys()].at(-1)).toBe('PAX-2026-11.xml');
      for (const root of roots.values()) {
        expect(root.name).toBe('paxml');
        const header = child(root, 'header')!;
        expect([child(header, 'format')!.text, child(header, 'version')!.text]).toEqual(['LÖNIN', '2.0']);
        expect(child(header, 'foretagnamn')!.text).toBe(part.profile.officialName);
        for (const { name, children } of root.children) {
          expect(
            'header dimensioner resultatenheter tidtransaktioner lonetransaktioner schematransaktioner personal',
          ).toContain(name);
          expect(children.length).toBeGreaterThan(0);
        }
      }
    }
  });

  it('are as real ones are: in Latin-1, with a byte order mark, without a declaration, with decimal commas', () => {
    const first = (code: string): Buffer =>
      parts.find((each) => each.code === code)!.files.get('PAX-2025-01.xml')!;
    expect(first('1438').subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(first('1439').includes(Buffer.from('Färgelanda', 'latin1'))).toBe(true);
    expect(first('1460').toString('utf8').startsWith('<paxml')).toBe(true);
    expect(first('1461').toString('utf8').startsWith('<?xml version="1.0" encoding="UTF-8"?>')).toBe(true);
    expect(first('1492').toString('utf8')).toMatch(/<sysgrad>\d+,00<\/sysgrad>/);
  });

  it('tell who was employed in the month, each once, and nothing of anybody’s pay', () => {
    for (const { employments, roots } of parts)
      for (const [file, root] of roots) {
        const month = file.slice(4, 11);
        const there = employments.filter(
          ({ from, to }) => from.slice(0, 7) <= month && (to === null || to.slice(0, 7) >= month),
        );
        const people = below(root, 'personal');
        expect(people.map(({ attributes }) => attributes.anstid).sort()).toEqual(
          there.map((each) => each.employeeNumber).sort(),
        );
        const names = new Set(people.flatMap(({ children }) => children.map(({ name }) => name)));
        expect([...names].filter((name) => /lon$|bank|skatt|belopp|adress/.test(name))).toEqual([]);
      }
  });

  it('have everybody’s number with twelve digits, but for the one of design', () => {
    const short = parts.flatMap(({ code, roots }) =>
      below(roots.get('PAX-2026-11.xml')!, 'personal')
        .filter(({ attributes }) => !/^\d{12}$/.test(attributes.persnr!))
        .map(({ attributes }) => [code, attributes.anstid, /^\d{6}-\d{4}$/.test(attributes.persnr!)]),
    );
    expect(short).toEqual([[flaws.shortNumber.municipality, flaws.shortNumber.employeeNumber, true]]);
  });

  it('tell of absence within the month and the employment, on no day twice, but for those of design', () => {
    const odd: unknown[] = [];
    for (const { code, employments, roots } of parts) {
      const known = new Map(employments.map((each) => [each.employeeNumber, each]));
      const days = new Set<string>();
      for (const [file, root] of roots)
        for (const trans of below(root, 'tidtransaktioner')) {
          const get = (name: string): string | undefined => child(trans, name)?.text;
          const employment = known.get(trans.attributes.anstid!);
          const [from, to] = [get('datum') ?? get('datumfrom')!, get('datum') ?? get('datumtom')!];
          const hours = number(get('timmar') ?? '0');
          const standard = /^(SJK|VAB|SEM|FPE|TJL|UTB|KOM|HAV)$/.test(get('tidkod')!);
          expect([from.slice(0, 7), to.slice(0, 7)]).toEqual([file.slice(4, 11), file.slice(4, 11)]);
          if (!employment || !standard || hours < 0) {
            odd.push([code, file.slice(4, 11), trans.attributes.anstid, get('tidkod'), hours]);
            continue;
          }
          expect(from >= employment.from && (employment.to === null || to <= employment.to)).toBe(true);
          expect((get('timmar') === undefined) === (get('omfattning') !== undefined)).toBe(true);
          const key = `${trans.attributes.anstid} ${from} ${get('tidkod')}`;
          expect(days.has(key)).toBe(false);
          days.add(key);
        }
      expect(days.size).toBeGreaterThan(20);
    }
    const { unknownEmployee, unknownAbsenceCode, absenceCorrected } = flaws;
    const own = (code: string): string =>
      parts.find((each) => each.code === code)!.employments[0]!.employeeNumber;
    expect(odd).toEqual([
      ['1460', unknownAbsenceCode.month, own('1460'), unknownAbsenceCode.code, 8],
      ['1461', unknownEmployee.month, unknownEmployee.employeeNumber, 'SJK', 8],
      ['1492', absenceCorrected.month, own('1492'), 'KOM', -8],
    ]);
  });

  it('tell when people are to work in the last two months, as much as they are employed', () => {
    for (const { employments, roots } of parts) {
      const extents = new Map(employments.map((each) => [each.employeeNumber, each.extent]));
      const scheduled = [...roots].filter(([, root]) => child(root, 'schematransaktioner'));
      expect(scheduled.map(([name]) => name)).toEqual(['PAX-2026-10.xml', 'PAX-2026-11.xml']);
      for (const { attributes, children } of below(scheduled[0]![1], 'schematransaktioner'))
        for (const day of children)
          expect(number(day.attributes.timmar!)).toBe((8 * extents.get(attributes.anstid!)!) / 100);
    }
  });
});

describe('HR’s list of protected identities', () => {
  it('marks everybody as the population register does, and leaves out whose marking is not known', () => {
    let marked = 0;
    for (const { code, employments } of parts) {
      const text = readFileSync(join(folder, code, markingList), 'utf8');
      const [head, ...lines] = text.trimEnd().split('\r\n');
      expect(head).toBe('Anställningsnummer;Signatur;Skyddade personuppgifter');
      const listed = new Map(lines.map((line) => [line.split(';')[0], line]));
      for (const { employeeNumber, signature, person } of employments) {
        const missing =
          person.marking === 'UNKNOWN' || flaws.missingFromList.employeeNumbers.includes(employeeNumber);
        const word = {
          NONE: 'Ingen',
          SECRECY_MARKED: 'Sekretessmarkering',
          PROTECTED_REGISTRATION: 'Skyddad folkbokföring',
          UNKNOWN: '',
        };
        expect(listed.get(employeeNumber)).toBe(
          missing ? undefined : `${employeeNumber};${signature};${word[person.marking]}`,
        );
        if (person.marking !== 'NONE') marked += 1;
      }
      expect(text).not.toMatch(/\d{12}/);
    }
    expect(marked).toBeGreaterThan(0);
  });

  it('gives no signature twice, to those who have left neither', () => {
    for (const { employments } of parts)
      expect(new Set(employments.map(({ signature }) => signature)).size).toBe(employments.length);
  });
});
