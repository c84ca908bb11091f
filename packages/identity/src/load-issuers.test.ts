import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { loadIssuers } from './load-issuers.ts';

const folder = mkdtempSync(join(tmpdir(), 'samgraf-issuers-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the folder of mappings', () => {
  it('has one for each issuer', () => {
    const embedded = new URL('../../../issuers/embedded.yaml', import.meta.url);
    copyFileSync(embedded, join(folder, 'a.yaml'));
    expect(loadIssuers(folder).map((each) => each.issuer)).toEqual(['embedded']);
    copyFileSync(embedded, join(folder, 'b.yaml'));
    expect(() => loadIssuers(folder)).toThrow(
      `${join(folder, 'b.yaml')}: issuer: ${join(folder, 'a.yaml')} maps embedded already`,
    );
  });
});
