import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { staleness } from './staleness.ts';

const file = { path: 'types.ts', content: 'one\ntwo\n', command: 'npm run generate' };

describe('staleness', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'staleness-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is nothing for a file that is as it should be', () => {
    writeFileSync(join(folder, 'types.ts'), file.content);
    expect(staleness(file, folder)).toBeNull();
  });

  it('names the command, and shows what would change', () => {
    writeFileSync(join(folder, 'types.ts'), 'one\nthree\n');
    expect(staleness(file, folder)).toBe(
      'types.ts is not what the SDL files give. Run `npm run generate` and commit it.\n  one\n- three\n+ two\n',
    );
  });

  it('says that a file is missing', () => {
    expect(staleness(file, folder)).toMatch(/^types\.ts is missing\. Run `npm run generate`/);
  });

  it('sees a difference of the last line end alone', () => {
    writeFileSync(join(folder, 'types.ts'), 'one\ntwo');
    expect(staleness(file, folder)).not.toBeNull();
  });
});
