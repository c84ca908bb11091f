import { sign } from 'node:crypto';
import type { NoteKey } from './note-key.ts';

/**
 * A signed note (C2SP signed-note): the text, an empty line, a line for each signature.
 * @param text ends with a line feed
 */
export function signNote(text: string, keys: readonly NoteKey[]): string {
  const lines = keys.map((key) => {
    const signature = sign(null, Buffer.from(text, 'utf8'), key.privateKey);
    return `— ${key.name} ${Buffer.concat([key.id, signature]).toString('base64')}\n`;
  });
  return `${text}\n${lines.join('')}`;
}
