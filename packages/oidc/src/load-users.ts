import { readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { type User, users } from './users.ts';

/**
 * The users that a YAML file lists.
 * @throws Error naming file, line and key of the first fault.
 */
export function loadUsers(file: string): readonly User[] {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const fault = document.errors[0];
  if (fault !== undefined) throw new Error(`${file}:${lines.linePos(fault.pos[0]).line}: ${fault.message}`);
  const parsed = users.safeParse(document.toJS());
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
  const line = lines.linePos(node?.range?.[0] ?? 0).line;
  throw new Error(`${file}:${line}: ${path.join('.')}: ${message}`);
}
