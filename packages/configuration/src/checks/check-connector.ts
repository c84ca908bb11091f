// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of the configuration files, not JavaScript's
import type { ConnectorConfiguration } from '../configuration.ts';
import type { Problem } from '../configuration-error.ts';
import type { Path, YamlFile } from '../yaml-file.ts';
import { checkSourceTls } from './check-source-tls.ts';

/** A connector's information belongs to authorities that the tenant has, and its secret is no part of the file. */
export function checkConnector(
  connector: ConnectorConfiguration | null,
  path: Path,
  authorities: ReadonlySet<string>,
  file: YamlFile,
): Problem[] {
  const expected = `an authority of the tenant (${[...authorities].join(', ')})`;
  if (connector?.kind === 'sie-folder') {
    const known = authorities.has(connector.authority);
    return [
      ...(known ? [] : [file.problem([...path, 'authority'], expected)]),
      ...checkRanges(connector.accountGroups ?? [], [...path, 'accountGroups'], file),
    ];
  }
  if (
    connector?.kind === 'peppol-folder' ||
    connector?.kind === 'gtfs-folder' ||
    connector?.kind === 'paxml-folder'
  ) {
    return authorities.has(connector.authority) ? [] : [file.problem([...path, 'authority'], expected)];
  }
  if (connector?.kind === 'ss12000') {
    return [
      ...(authorities.has(connector.authority) ? [] : [file.problem([...path, 'authority'], expected)]),
      ...checkSourceTls(connector, [...path, 'tls'], file),
      ...fromEnvironment([...path, 'clientSecret'], file),
    ];
  }
  if (connector?.kind === 'scim') {
    return [
      ...(authorities.has(connector.authority) ? [] : [file.problem([...path, 'authority'], expected)]),
      ...checkSourceTls(connector, [...path, 'tls'], file),
      ...fromEnvironment([...path, 'token'], file),
    ];
  }
  if (connector?.kind === 'ogc-features' || connector?.kind === 'wfs') {
    return [
      ...(authorities.has(connector.authority) ? [] : [file.problem([...path, 'authority'], expected)]),
      ...checkSourceTls(connector, [...path, 'tls'], file),
      ...(connector.key === null ? [] : fromEnvironment([...path, 'key'], file)),
    ];
  }
  if (connector?.kind === 'case-api' || connector?.kind === 'erms-folder') {
    const unknown = Object.entries(connector.namespaces)
      .filter(([, authority]) => !authorities.has(authority))
      .map(([namespace]) => file.problem([...path, 'namespaces', namespace], expected));
    if (connector.kind === 'erms-folder') return unknown;
    unknown.push(...checkSourceTls(connector, [...path, 'tls'], file));
    return [...unknown, ...fromEnvironment([...path, 'key'], file)];
  }
  return [];
}

/** A secret is no part of the file. No default either: a default is a secret in a file. */
function fromEnvironment(path: Path, file: YamlFile): Problem[] {
  if (/^\$\{[A-Za-z_][A-Za-z0-9_]*\}$/.test(file.written(path) ?? '')) return [];
  return [file.problem(path, '`${NAME}`: a secret comes from the environment')];
}

/** Ranges of accounts run upwards and never overlap: an account has one group. */
function checkRanges(
  ranges: ReadonlyArray<{ readonly from: string; readonly to: string }>,
  path: Path,
  file: YamlFile,
): Problem[] {
  return ranges.flatMap(({ from, to }, index) => {
    if (from.length !== to.length || from > to) {
      return [
        file.problem([...path, index, 'to'], `an account of as many digits as ${from}, and not below it`),
      ];
    }
    const before = ranges.slice(0, index).find((each) => each.from <= to && from <= each.to);
    return before
      ? [file.problem([...path, index, 'from'], `a range that does not meet ${before.from}–${before.to}`)]
      : [];
  });
}
