import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeOnce } from '../make-once.ts';
import { type NoteKey, newKeyPem, noteKey } from './note-key.ts';

/**
 * The keys of one writer, oldest first: `<folder>/<writer>.<n>.pem`, readable by its process alone. The first is made
 * where there is none. All of them sign while several lie there: that is how a new key is brought in, vouched for
 * by the old one; `ledger:rotate` adds one, and the next rotation retires what is older than the last two.
 */
export function signingKeys(folder: string, writer: string): NoteKey[] {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (keyFiles(folder, writer).length === 0) addSigningKey(folder, writer);
  return keyFiles(folder, writer)
    .slice(-2)
    .map((file) => noteKey(`samgraf-ledger/${writer}`, readFileSync(join(folder, file), 'utf8')));
}

/** Adds a key that signs from the next start on, beside the last one. */
export function addSigningKey(folder: string, writer: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const number = keyFiles(folder, writer).length;
  makeOnce(join(folder, `${writer}.${number}.pem`), newKeyPem());
}

function keyFiles(folder: string, writer: string): string[] {
  const numberOf = (file: string) => Number(file.split('.').at(-2));
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((file) => file.startsWith(`${writer}.`) && /^\d+\.pem$/.test(file.slice(writer.length + 1)))
    .sort((one, other) => numberOf(one) - numberOf(other));
}
