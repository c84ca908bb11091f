import { describe, expect, it } from '@jest/globals';
import { untilGone } from '../running/is-running.ts';
import type { Samgraf } from '../running/samgraf.ts';

/** Milliseconds within which an answer must come though a source has gone: its deadline, and some for the rest. */
const deadline = 3_500;

const dossier = { municipality: '1461', designation: 'Assarebyn 1:23', surroundings: false };
const unit = { unit: '1461:unit:311', fiscalYear: 2026 };

export function describeStoppedProcesses(samgraf: Samgraf): void {
  const kill = async (id: string) => {
    const { pid } = samgraf.line(id);
    process.kill(pid!, 'SIGKILL');
    expect(await untilGone([pid!], 2_000)).toEqual([]);
  };

  describe('A process that is stopped', () => {
    it("(the shared case system) is answered for by its last export; Åmål's system still answers, and sources say which is live", async () => {
      // The federation leaves no export.
      const own =
        '{ cases(municipality: ["1438", "1439", "1460", "1461", "1492"]) { nodes { id } complete sources { system status } } }';
      const before = await samgraf.ask(own, { as: 'citizen.amal' });
      expect(before.extensions.sources.every(({ status }) => status === 'LIVE')).toBe(true);
      await kill('cases-shared');

      const after = await samgraf.ask(own, { as: 'citizen.amal' });
      expect(after.milliseconds).toBeLessThan(deadline);
      expect(after.errors).toEqual([]);
      expect(after.data.cases.nodes).toEqual(before.data.cases.nodes);
      expect(after.data.cases.nodes.length).toBeGreaterThan(0);
      expect(after.data.cases.complete).toBe(true);
      const states = new Map(after.extensions.sources.map((each) => [each.municipality, each]));
      expect(states.get('1492')).toMatchObject({ system: 'cases-amal', status: 'LIVE', reason: null });
      expect(states.get('1461')).toEqual({
        municipality: '1461',
        system: 'cases-shared',
        status: 'CACHED',
        asOf: '2026-11-20T02:15:00+01:00',
        reason: null,
      });
    });

    it('(a subgraph) takes its own fields away; the others still answer', async () => {
      await kill('cases');
      const document = `query ($unit: ID!) {
        organisationUnit(id: $unit) { name }
        cases { nodes { id } }
        collaborationStatus { shared { percent } }
      }`;
      const { data, errors, extensions, milliseconds } = await samgraf.ask(document, {
        as: 'economist.mellerud',
        variables: { unit: unit.unit },
      });
      const failed = extensions.sources.filter(({ reason }) => reason === 'SUBGRAPH_UNAVAILABLE');
      expect(failed.map(({ municipality, system, status }) => [municipality, system, status])).toEqual([
        ['1438', 'cases-shared', 'FAILED'],
        ['1439', 'cases-shared', 'FAILED'],
        ['1460', 'cases-shared', 'FAILED'],
        ['1461', 'cases-shared', 'FAILED'],
        ['1492', 'cases-amal', 'FAILED'],
        ['dmef', 'cases-shared', 'FAILED'],
      ]);
      expect(milliseconds).toBeLessThan(deadline);
      expect(data.cases).toBeNull();
      expect(data.organisationUnit).toEqual({ name: 'Plan- och byggenheten' });
      expect(data.collaborationStatus.shared.percent).toBeGreaterThan(0);
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['SUBGRAPH_UNAVAILABLE']);
      expect(JSON.stringify(errors)).not.toMatch(/127\.0\.0\.1|localhost|ECONNREFUSED/);
    });

    it('leaves every named operation that does not need it whole', async () => {
      const followUp = await samgraf.ask('UnitFollowUp', { as: 'economist.mellerud', variables: unit });
      expect([followUp.errors, followUp.data.organisationUnit.byMonth.nodes.length]).toEqual([[], 12]);
      const spend = await samgraf.ask('ProcurementSpend', {
        as: 'economist.amal',
        variables: { fiscalYear: 2026 },
      });
      expect([spend.errors, spend.data.procurementSpend.complete]).toEqual([[], true]);
      const status = await samgraf.ask('CollaborationStatus');
      expect([status.errors, status.data.agreements.nodes.length]).toEqual([[], 4]);
      const { errors, milliseconds } = await samgraf.ask('PropertyDossier', {
        as: 'case-officer.mellerud',
        variables: dossier,
      });
      expect(errors[0]?.extensions.code).toBe('SUBGRAPH_UNAVAILABLE');
      expect(milliseconds).toBeLessThan(deadline);
    });
  });
}
