import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

describe('masking', () => {
  it("keeps the words of an error of Node's core inside, and in the log", async () => {
    const script = join(import.meta.dirname, '../testing/mask-core-error.ts');
    const { stdout } = await promisify(execFile)(process.execPath, [script]);
    const { status, body, logged } = JSON.parse(stdout);
    expect(status).toBe(500);
    expect(body).toEqual({
      errors: [
        { message: expect.stringContaining('our side'), extensions: { code: 'INTERNAL_SERVER_ERROR' } },
      ],
    });
    expect(JSON.stringify(logged)).toContain('/secret/place');
  }, 20_000);
});
