import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What one month's file of a payroll system says, found in its text. */
export interface TimeFile {
  readonly period: string;
  readonly written: string;
  readonly people: ReadonlyArray<{
    readonly number: string;
    readonly personNumber: string;
    readonly costCentre: string;
    readonly extent: number;
    readonly from: string;
    readonly to: string;
  }>;
  readonly absences: ReadonlyArray<{
    readonly number: string;
    readonly code: string;
    readonly from: string;
    readonly to: string;
    readonly hours: number | null;
    readonly extent: number;
  }>;
}

/** The months' files that lie in a municipality's folder, the oldest first. */
export function readTimeFiles(dataFolder: string, municipality: string): TimeFile[] {
  const folder = join(dataFolder, 'demo/paxml', municipality);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => readTimeFile(name.slice(4, 11), readFileSync(join(folder, name))));
}

function readTimeFile(period: string, bytes: Buffer): TimeFile {
  const text = bytes.toString(bytes.includes('ISO-8859-1') ? 'latin1' : 'utf8');
  const value = (of: string, name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(of)?.[1];
  const number = (of: string | undefined) => Number(of?.replace(',', '.'));
  return {
    period,
    written: value(text, 'datum')!.slice(0, 10),
    people: [...text.matchAll(/<person anstid="(\d+)" persnr="([\d-]+)">(.*?)<\/person>/g)].map(
      ([, employee, personNumber, rest]) => ({
        number: employee!,
        personNumber: personNumber!,
        costCentre: /resenhet dim="1" id="(\d+)"/.exec(rest!)![1]!,
        extent: number(value(rest!, 'sysgrad')),
        from: value(rest!, 'anstdatum')!,
        to: value(rest!, 'avgdatum') ?? '9999-12-31',
      }),
    ),
    absences: [...text.matchAll(/<tidtrans postid="\d+" anstid="(\d+)">(.*?)<\/tidtrans>/g)].map(
      ([, employee, rest]) => {
        const hours = value(rest!, 'timmar');
        return {
          number: employee!,
          code: value(rest!, 'tidkod')!,
          from: value(rest!, 'datum') ?? value(rest!, 'datumfrom')!,
          to: value(rest!, 'datum') ?? value(rest!, 'datumtom')!,
          hours: hours === undefined ? null : number(hours),
          extent: number(value(rest!, 'omfattning')),
        };
      },
    ),
  };
}

/** Every weekday of a file's month up to when it was written, as dates. */
export function weekdaysOf({ period, written }: TimeFile): string[] {
  const days: string[] = [];
  for (let day = 1; day <= 31; day++) {
    const date = new Date(`${period}-${String(day).padStart(2, '0')}T12:00:00Z`);
    if (Number.isNaN(date.getTime()) || date.getUTCDate() !== day) continue;
    const text = date.toISOString().slice(0, 10);
    if (![0, 6].includes(date.getUTCDay()) && text <= written) days.push(text);
  }
  return days;
}
