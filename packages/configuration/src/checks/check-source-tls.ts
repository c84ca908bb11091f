import type { CaseApiConfiguration } from '../configuration.ts';
import type { Problem } from '../configuration-error.ts';
import type { Path, YamlFile } from '../yaml-file.ts';

/** A certificate comes with its key, a key with its certificate, and neither is of use to an address without TLS. */
export function checkSourceTls(
  { url, tls }: Pick<CaseApiConfiguration, 'url' | 'tls'>,
  path: Path,
  file: YamlFile,
): Problem[] {
  if (tls === null) return [];
  const problems: Problem[] = [];
  if (!url.startsWith('https:')) problems.push(file.problem(path, 'an https address beside it'));
  if (tls.certificate !== null && tls.key === null)
    problems.push(file.problem([...path, 'certificate'], 'a key beside it'));
  if (tls.key !== null && tls.certificate === null)
    problems.push(file.problem([...path, 'key'], 'a certificate beside it'));
  return problems;
}
