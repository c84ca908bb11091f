import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import type { SourceLine } from '../running/answer.ts';
import type { Conduct, Interposer } from '../running/interposer.ts';
import { untilGone } from '../running/is-running.ts';
import type { Samgraf } from '../running/samgraf.ts';

/** Milliseconds: a source's deadline of 2 s, and some for the rest on a busy machine. */
const deadline = 3_500;

/** What a source does, and the codes that may be told of it. */
const conducts: ReadonlyArray<readonly [Exclude<Conduct, 'PASS'>, readonly string[]]> = [
  ['SILENT', ['TIMEOUT']],
  ['ERROR', ['SERVER_ERROR']],
  ['HTML', ['BAD_ANSWER']],
  ['HALF_JSON', ['BAD_ANSWER']],
  ['OTHER_JSON', ['BAD_ANSWER']],
];

const dossier = { municipality: '1461', designation: 'Assarebyn 1:23', surroundings: false };

export function describeMisconduct(samgraf: Samgraf, interposer: () => Interposer): void {
  const mellerud = () => samgraf.ask('PropertyDossier', { as: 'case-officer.mellerud', variables: dossier });
  const stateOf = (sources: readonly SourceLine[], municipality: string) =>
    sources.find((each) => each.municipality === municipality);

  /** What an export has of cases as well: not their parties and decisions. */
  // biome-ignore lint/suspicious/noExplicitAny: nodes as a client without generated types reads them
  const registerOf = (nodes: any[]) => nodes.map(({ parties: _, decisions: __, ...register }) => register);

  /** Lets the source answer again, and waits until it is asked again: the circuit may be open for a while. */
  async function recovered(): Promise<string> {
    interposer().conduct = 'PASS';
    for (;;) {
      const { extensions } = await mellerud();
      const state = stateOf(extensions.sources, '1461')!;
      if (state.status === 'LIVE') return state.asOf!;
      await setTimeout(200);
    }
  }

  describe('The shared case system', () => {
    it.each(conducts)(
      'that is %s takes no more than its own part away, in time',
      async (conduct, reasons) => {
        const whole = (await mellerud()).data.propertyByDesignation.cases.nodes;
        const lived = await recovered();
        interposer().conduct = conduct;

        const [dossierAnswer, citizen, followUp, spend, status] = await Promise.all([
          mellerud(),
          samgraf.ask('{ cases { nodes { id } complete } }', { as: 'citizen.amal' }),
          samgraf.ask('UnitFollowUp', {
            as: 'economist.mellerud',
            variables: { unit: '1461:unit:311', fiscalYear: 2026 },
          }),
          samgraf.ask('ProcurementSpend', { as: 'economist.amal', variables: { fiscalYear: 2026 } }),
          samgraf.ask('CollaborationStatus'),
        ]);

        const { cases, ...property } = dossierAnswer.data.propertyByDesignation;
        expect(property.designation).toBe('ASSAREBYN 1:23');
        const state = stateOf(dossierAnswer.extensions.sources, '1461')!;
        expect(state).toMatchObject({ system: 'cases-shared', status: 'FAILED' });
        expect(reasons).toContain(state.reason);
        expect(Date.parse(state.asOf!)).toBeGreaterThanOrEqual(Date.parse(lived));
        // Its last export answers for the register of one that is not there, not of one that talks nonsense.
        const stoodIn = cases.nodes.length > 0;
        expect(dossierAnswer.errors).toEqual([]);
        expect([stoodIn, cases.complete]).toEqual(
          state.reason === 'BAD_ANSWER' ? [false, false] : [true, true],
        );
        if (stoodIn) expect(registerOf(cases.nodes)).toEqual(registerOf(whole));

        expect(citizen.data.cases.nodes.length).toBeGreaterThan(0);
        expect(stateOf(citizen.extensions.sources, '1492')).toMatchObject({ status: 'LIVE' });
        expect(stateOf(citizen.extensions.sources, '1461')!.status).toMatch(/^(FAILED|CACHED)$/);

        expect(followUp.data.organisationUnit.byMonth.nodes).toHaveLength(12);
        expect(spend.data.procurementSpend.complete).toBe(true);
        expect(status.data.collaborationStatus.byMunicipality).toHaveLength(5);
        for (const { milliseconds } of [dossierAnswer, citizen, followUp, spend, status]) {
          expect(milliseconds).toBeLessThan(deadline);
        }

        await recovered();
        expect((await mellerud()).data.propertyByDesignation.cases.nodes).toEqual(whole);
      },
    );

    it('shows in nothing that it answers where it is', async () => {
      interposer().conduct = 'HTML';
      const { data, errors, extensions } = await mellerud();
      expect(JSON.stringify([data, errors, extensions])).not.toMatch(/127\.0\.0\.1|localhost|Driftst/);
      await recovered();
    });
  });

  describe("Åmål's case system", () => {
    it('stopped is answered for by its last export, and sources say since when the rest is missing', async () => {
      const amal = () =>
        samgraf.ask('PropertyDossier', {
          as: 'case-officer.amal',
          variables: { municipality: '1492', designation: 'Knytta 2:5', surroundings: false },
        });
      const before = await amal();
      expect(before.data.propertyByDesignation.cases.nodes.length).toBeGreaterThan(0);
      const pid = samgraf.line('cases-amal').pid!;
      process.kill(pid, 'SIGKILL');
      expect(await untilGone([pid], 2_000)).toEqual([]);

      const after = await amal();
      expect(after.milliseconds).toBeLessThan(deadline);
      const { cases } = after.data.propertyByDesignation;
      expect(registerOf(cases.nodes)).toEqual(registerOf(before.data.propertyByDesignation.cases.nodes));
      // The register as it was exported; what the export has not is missing, and its source says so.
      expect(cases.sources).toMatchObject([{ status: 'CACHED', asOf: '2026-11-20T02:15:00+01:00' }]);
      expect(cases.nodes[0].decisions.nodes).toEqual([]);
      const state = after.extensions.sources[0]!;
      expect(after.extensions.sources).toHaveLength(1);
      expect(state).toMatchObject({ system: 'cases-amal', status: 'FAILED', reason: 'UNREACHABLE' });
      // Since when: it answered last within the question before.
      const answered = Date.parse(state.asOf!) - Date.parse(before.extensions.sources[0]!.asOf!);
      expect(answered).toBeGreaterThanOrEqual(0);
      expect(answered).toBeLessThanOrEqual(before.milliseconds);
      expect((await mellerud()).data.propertyByDesignation.cases.complete).toBe(true);
    });
  });
}
