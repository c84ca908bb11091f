import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An entry that the public register should have, without the id that nobody can know. */
export interface ExpectedEntry {
  readonly namespace: string;
  readonly registeredOn: string;
  readonly title: string | null;
  readonly caseType: string | null;
  /** With the municipality's name. */
  readonly property: string | null;
  readonly parties: ReadonlyArray<readonly [role: string, name: string]>;
}

/** A case of an export, as far as the public register is concerned. */
export interface ExportedCase {
  readonly number: string;
  readonly title: string;
  readonly property: string | null;
  /** What the public should see of it; null where it should not know that it is there. */
  readonly entry: ExpectedEntry | null;
}

/** The cases of a municipality's nightly export, by a few lines that know nothing of how Samgraf reads XML. */
export function readExportedCases(dataFolder: string, municipality: string): ExportedCase[] {
  const folder = join(dataFolder, 'demo/erms', municipality);
  const text = readFileSync(join(folder, readdirSync(folder)[0]!), 'utf8');
  return text.split('<aggregation ').slice(1).map(readCase);
}

function readCase(xml: string): ExportedCase {
  const head = xml.split('<record ')[0]!;
  const one = (pattern: RegExp): string | null => {
    const found = pattern.exec(head)?.[1];
    return found === undefined ? null : plain(found);
  };
  const released = (one(/"offentligt-diarium"><value>([^<]*)/) ?? '').split(' ');
  const agents = head
    .split('<agent agentType="counterpart">')
    .slice(1)
    .map((each) => each.split('</agent>')[0]!);
  const title = one(/<title>([^<]*)/)!;
  const property = one(/"fastighet"><value>([^<]*)/);
  const publicTitle = released.includes('ärendemening') ? one(/titleType="public">([^<]*)/) : null;
  const restricted = head.includes('<restriction ');
  const unknown = restricted && !/restrictionType="(confidential|gdpr|integrity|other_type)"/.test(head);
  const hidden =
    !released.includes('ärende') ||
    unknown ||
    (restricted && publicTitle === null) ||
    agents.some((each) => /protectedIdentity>true/.test(each)) ||
    agents.some((each) => /"personnummer"/.test(each) && !each.includes('protectedIdentity>'));
  const shows = (part: string): boolean => released.includes(part) && !restricted;
  return {
    number: one(/"ärendenummer">([^<]*)/)!,
    title,
    property,
    entry: hidden
      ? null
      : {
          namespace: one(/"diarium">([^<]*)/)!,
          registeredOn: one(/dateType="opened">(\d{4}-\d\d-\d\d)/)!,
          title: publicTitle,
          caseType: restricted || publicTitle === null ? null : one(/<subject>([^<]*)/),
          property: shows('fastighet') ? property : null,
          parties: shows('parter')
            ? agents.map((each) => [
                plain(/<role>([^<]*)/.exec(each)![1]!),
                plain(/<name>([^<]*)/.exec(each)![1]!),
              ])
            : [],
        },
  };
}

const plain = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
