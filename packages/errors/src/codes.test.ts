import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { codes } from './codes.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/errors.md'), 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the page of error codes', () => {
  it('has every code with its status and meaning, in the order of the registry, and no other', () => {
    const documented = rows.map(([, code, status, meaning]) => ({ code, status, meaning }));
    const registered = Object.entries(codes).map(([code, { status, meaning }]) => ({
      code: `\`${code}\``,
      status: String(status),
      meaning: meaning.replaceAll('|', '\\|'),
    }));
    expect(documented).toEqual(registered);
  });
});
