import { afterAll, jest } from '@jest/globals';
import { describeOwnRights } from './access/own-rights.ts';
import { describeReplayedRequests } from './access/replayed-requests.ts';
import { describeRevokedAgreement } from './access/revoked-agreement.ts';
import { describeEverySystemInTurn } from './failures/every-system-in-turn.ts';
import { describeStoppedProcesses } from './failures/stopped-processes.ts';
import { Oracle } from './oracles/oracle.ts';
import { type ConfigurationCopy, copyConfiguration } from './running/configuration-copy.ts';
import { useSamgraf } from './running/use-samgraf.ts';
import { describeAskedDirectly } from './topology/asked-directly.ts';
import { describeBombs } from './topology/bombs.ts';
import { describeDocumentContent } from './topology/document-content.ts';
import { describeForgedRepresentations } from './topology/forged-representations.ts';
import { describeSameAnswers } from './topology/same-answers.ts';

jest.setTimeout(60_000);

let copied: Promise<ConfigurationCopy> | null = null;

/** One layer of the geodata is read every minute, so that a service which is gone is soon missed. */
async function withAFreshLayer(): Promise<ConfigurationCopy> {
  const configuration = await copyConfiguration();
  for (const id of ['badplatser', 'ms:badplatser'])
    await configuration.replace(
      `bathingPlaces: ${id}\n`,
      `bathingPlaces: { id: '${id}', refreshMinutes: 1 }\n`,
    );
  return configuration;
}

async function environment() {
  copied ??= withAFreshLayer();
  return { SAMGRAF_CONFIGURATION: (await copied).folder };
}

const embedded = useSamgraf(async () => ({ environment: await environment() }));
const distributed = useSamgraf(async () => ({ distributed: true, environment: await environment() }));
const oracle = new Oracle(() => embedded.dataFolder);

afterAll(async () => (await copied)?.delete());

describeSameAnswers(embedded, distributed, oracle);
describeAskedDirectly(distributed, oracle);
describeForgedRepresentations(distributed, oracle);
describeBombs(distributed);
describeDocumentContent(embedded, distributed);
describeReplayedRequests(distributed);
describeOwnRights(distributed);
describeRevokedAgreement(distributed);
// The last: they leave little running.
describeEverySystemInTurn({ embedded, distributed });
describeStoppedProcesses(distributed);
