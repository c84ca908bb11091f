import { afterAll, jest } from '@jest/globals';
import { describeAccessTable } from './access/access-table.ts';
import { describeCaseOfficers } from './access/case-officers.ts';
import { describeCitizensAndOfficers } from './access/citizens-and-officers.ts';
import { describeEconomists } from './access/economists.ts';
import { describeFederation } from './access/federation.ts';
import { describeInvoices } from './access/invoices.ts';
import { describeNobody } from './access/nobody.ts';
import { describePurposes } from './access/purposes.ts';
import { describeRemovedAgreement } from './access/removed-agreement.ts';
import { describeReplayedRequests } from './access/replayed-requests.ts';
import { describeAbuse } from './door/abuse.ts';
import { describeErrorCodes } from './door/error-codes.ts';
import { describeCollaborationStatus } from './operations/collaboration-status.ts';
import { describeDirectory } from './operations/directory.ts';
import { describeEmployeeDesk } from './operations/employee-desk.ts';
import { describeEverySum } from './operations/every-sum.ts';
import { describeExamples } from './operations/examples.ts';
import { describeProcurementSpend } from './operations/procurement-spend.ts';
import { describePropertyDossier } from './operations/property-dossier.ts';
import { describePublicRegister } from './operations/public-register.ts';
import { describePupils } from './operations/pupils.ts';
import { describeServices } from './operations/services.ts';
import { describeSupplierSpend } from './operations/supplier-spend.ts';
import { describeTimeAndAbsence } from './operations/time-and-absence.ts';
import { describeUnitFollowUp } from './operations/unit-follow-up.ts';
import { Oracle } from './oracles/oracle.ts';
import { type ConfigurationCopy, copyConfiguration } from './running/configuration-copy.ts';
import { useSamgraf } from './running/use-samgraf.ts';

jest.setTimeout(60_000);

let configuration: ConfigurationCopy;

const samgraf = useSamgraf();
const unsigned = useSamgraf(async () => {
  configuration = await copyConfiguration();
  await configuration.remove('agreements/procurement.yaml');
  return { environment: { SAMGRAF_CONFIGURATION: configuration.folder } };
});
const oracle = new Oracle(() => samgraf.dataFolder);

afterAll(() => configuration.delete());

describeUnitFollowUp(samgraf, oracle);
describePropertyDossier(samgraf, oracle);
describePublicRegister(samgraf, oracle);
describeProcurementSpend(samgraf, oracle);
describeSupplierSpend(samgraf, oracle);
describeEverySum(samgraf, oracle);
describeCollaborationStatus(samgraf);
describeServices(samgraf);
describePupils(samgraf, oracle);
describeDirectory(samgraf, oracle);
describeTimeAndAbsence(samgraf, oracle);
describeEmployeeDesk(samgraf, oracle);
describeExamples(samgraf);
describeNobody(samgraf, oracle);
describeCaseOfficers(samgraf, oracle);
describeEconomists(samgraf, oracle);
describeFederation(samgraf, oracle);
describeInvoices(samgraf);
describeCitizensAndOfficers(samgraf, oracle);
describeReplayedRequests(samgraf);
describePurposes(samgraf);
describeErrorCodes(samgraf);
describeAbuse(samgraf, oracle);
describeAccessTable(samgraf, oracle);
describeRemovedAgreement(samgraf, unsigned);
