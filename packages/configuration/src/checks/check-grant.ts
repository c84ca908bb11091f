import type { z } from 'zod';
import type { Problem } from '../configuration-error.ts';
import type { grantSchema } from '../schema/grant-schema.ts';
import type { Path, YamlFile } from '../yaml-file.ts';

/** A grant names authorities that the tenant has; across authorities it names its basis in law (OSL 8:1–2). */
export function checkGrant(
  grant: z.output<typeof grantSchema>,
  path: Path,
  authorities: ReadonlySet<string>,
  file: YamlFile,
): Problem[] {
  const { owner, reader = owner, basis, from, to } = grant;
  const problems: Problem[] = [];
  const expected = `an authority of the tenant (${[...authorities].join(', ')})`;
  if (!authorities.has(owner)) problems.push(file.problem([...path, 'owner'], expected));
  if (reader !== owner && !authorities.has(reader))
    problems.push(file.problem([...path, 'reader'], expected));
  if (reader !== owner && basis === null) {
    problems.push(file.problem([...path, 'basis'], 'the legal basis for reading across authorities'));
  }
  if (to !== null && to < from)
    problems.push(file.problem([...path, 'to'], `a day that is not before ${from}`));
  return problems;
}
