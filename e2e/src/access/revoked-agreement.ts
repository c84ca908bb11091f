import { describe, expect, it } from '@jest/globals';
import type { Answer } from '../running/answer.ts';
import type { Samgraf } from '../running/samgraf.ts';

const spend = `query ($after: String) {
  procurementSpend(fiscalYear: 2026, municipality: ["1460"], first: 20, after: $after) {
    nodes { municipality { code } supplierNumber amount }
    pageInfo { hasNextPage endCursor }
  }
}`;
const agreement = 'joint:agreement:procurement@1';
const ending = (name: string) =>
  `mutation { changed: ${name}(id: "${agreement}", decision: "KS 2026/500") { status parties { municipality { code } standing } } }`;

/**
 * Signing and ending by those who may, at the door, and what it does to a read that is under way. In the distributed
 * topology it is another process that reads.
 */
export function describeRevokedAgreement(samgraf: Samgraf): void {
  const page = (after: string | null): Promise<Answer> =>
    samgraf.ask(spend, { as: 'economist.mellerud', purpose: 'procurement', variables: { after } });
  const change = (name: string, as: string) => samgraf.ask(ending(name), { as });

  describe('An agreement that ends in the middle of a long read', () => {
    it('gives nothing of it on the next page, and gives it again when it is resumed', async () => {
      const first = await page(null);
      expect(first.data.procurementSpend.nodes).toHaveLength(20);
      const { endCursor } = first.data.procurementSpend.pageInfo;
      const second = await page(endCursor);
      expect(second.data.procurementSpend.nodes).toHaveLength(20);

      const suspended = await change('suspendAgreement', 'signatory.bengtsfors');
      expect(suspended.errors).toEqual([]);
      const withheld = await page(endCursor);
      expect(withheld.data.procurementSpend.nodes).toEqual([]);
      expect(withheld.data.procurementSpend.pageInfo.hasNextPage).toBe(false);
      const reasons = new Set(withheld.extensions.access.denied.map(({ reason }) => reason));
      expect([...reasons]).toEqual(['AGREEMENT_NOT_IN_FORCE']);

      await change('resumeAgreement', 'signatory.bengtsfors');
      const again = await page(endCursor);
      expect(again.data.procurementSpend).toEqual(second.data.procurementSpend);
    });

    it('takes what was granted from a role as well, at once', async () => {
      const granted = await page(null);
      expect(granted.data.procurementSpend.nodes).toHaveLength(20);
      const revoke = 'mutation { revokeGrant(id: "1461:grant:economist-spend") { grant } }';
      expect((await samgraf.ask(revoke, { as: 'system-owner.amal' })).errors[0]?.extensions?.code).toBe(
        'GRANT_UNKNOWN',
      );
      expect((await samgraf.ask(revoke, { as: 'economist.mellerud' })).errors[0]?.extensions?.code).toBe(
        'FORBIDDEN',
      );
      expect((await samgraf.ask(revoke, { as: 'system-owner.mellerud' })).errors).toEqual([]);
      expect(
        (await page(granted.data.procurementSpend.pageInfo.endCursor)).data.procurementSpend.nodes,
      ).toEqual([]);
      const regrant = `mutation { grant(grant: { id: "economist-spend-again", role: "economist", area: "economy.spend",
        ownerAuthority: "kommunstyrelsen", confidentiality: 2, from: "2025-01-01" }) { id role } }`;
      const { data } = await samgraf.ask(regrant, { as: 'system-owner.mellerud' });
      expect(data.grant).toEqual({ id: '1461:grant:economist-spend-again', role: 'economist' });
      expect((await page(null)).data.procurementSpend).toEqual(granted.data.procurementSpend);
    });

    it('is ended by a party’s signatory alone, with two factors, by POST alone', async () => {
      for (const as of [undefined, 'system-owner.mellerud', 'economist.bengtsfors', 'citizen.mellerud']) {
        const { errors } = await samgraf.ask(ending('revokeAgreement'), { as });
        expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
      }
      const token = await samgraf.token('signatory.bengtsfors');
      const query = encodeURIComponent(ending('revokeAgreement'));
      const got = await fetch(`${samgraf.url}/graphql?query=${query}`, {
        headers: { authorization: `Bearer ${token}`, 'apollo-require-preflight': 'yes' },
      });
      expect(got.status).toBe(405);
      // A form, as another site could have it sent.
      const form = await fetch(`${samgraf.url}/graphql`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
        body: `query=${query}`,
      });
      expect(form.status).toBeGreaterThanOrEqual(400);
      expect((await page(null)).data.procurementSpend.nodes).toHaveLength(20);
    });

    it('is over for good when it is revoked, for who left and not for the others', async () => {
      const first = await page(null);
      const { endCursor } = first.data.procurementSpend.pageInfo;
      const { data } = await change('revokeAgreement', 'signatory.bengtsfors');
      expect(data.changed.status).toBe('SIGNED');
      expect((await page(endCursor)).data.procurementSpend.nodes).toEqual([]);
      expect((await change('resumeAgreement', 'signatory.bengtsfors')).errors[0]?.extensions?.code).toBe(
        'AGREEMENT_STANDING',
      );
      for (const code of ['1492', '1438']) {
        const others = await samgraf.ask('ProcurementSpend', {
          as: 'economist.mellerud',
          variables: { fiscalYear: 2026, municipality: [code] },
        });
        expect(others.data.procurementSpend.nodes.length).toBeGreaterThan(0);
      }
    });
  });
}
