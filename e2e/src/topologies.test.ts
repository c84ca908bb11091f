import { jest } from '@jest/globals';
import { describeOwnRights } from './access/own-rights.ts';
import { describeReplayedRequests } from './access/replayed-requests.ts';
import { describeRevokedAgreement } from './access/revoked-agreement.ts';
import { describeStoppedProcesses } from './failures/stopped-processes.ts';
import { Oracle } from './oracles/oracle.ts';
import { useSamgraf } from './running/use-samgraf.ts';
import { describeAskedDirectly } from './topology/asked-directly.ts';
import { describeBombs } from './topology/bombs.ts';
import { describeDocumentContent } from './topology/document-content.ts';
import { describeForgedRepresentations } from './topology/forged-representations.ts';
import { describeSameAnswers } from './topology/same-answers.ts';

jest.setTimeout(60_000);

const embedded = useSamgraf();
const distributed = useSamgraf(() => ({ distributed: true }));
const oracle = new Oracle(() => embedded.dataFolder);

describeSameAnswers(embedded, distributed, oracle);
describeAskedDirectly(distributed, oracle);
describeForgedRepresentations(distributed, oracle);
describeBombs(distributed);
describeDocumentContent(embedded, distributed);
describeReplayedRequests(distributed);
describeOwnRights(distributed);
describeRevokedAgreement(distributed);
// The last: it leaves little running.
describeStoppedProcesses(distributed);
