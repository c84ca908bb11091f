import { isPlain } from '../oracles/case-files.ts';
import type { Oracle } from '../oracles/oracle.ts';

/** For each type that is asked for by id, the id of a record of Mellerud that its reader may see. */
export function knownIds(oracle: Oracle): Readonly<Record<string, string>> {
  const file = oracle
    .cases('1461')
    .find(
      (each) =>
        each.errand.namespace === 'BN' &&
        isPlain(each) &&
        each.decisions.length > 0 &&
        each.documents.length > 0,
    )!;
  const [row] = oracle.ledger('1461', 2026).rows;
  return {
    Account: `1461:account:${row!.account}`,
    CostCentre: '1461:cost-centre:31101',
    OrganisationUnit: '1461:unit:311',
    Voucher: '1461:voucher:2026-L-40',
    Invoice: oracle.invoiceIds('1461').invoice,
    Supplier: oracle.invoiceIds('1461').supplier,
    Case: `1461:case:${file.errand.errandNumber}`,
    Document: `1461:document:${file.documents[0]!.id}`,
    Decision: `1461:decision:${file.decisions[0]!.id}`,
    Property: '1461:property:ASSAREBYN 1:23',
    Employee: oracle.employeeIds('1461').employee,
    Employment: oracle.employeeIds('1461').employment,
    Pupil: oracle.schoolIds('1461').pupil,
    ...oracle.placeIds('1461'),
    SchoolUnit: oracle.schoolIds('1461').schoolUnit,
    PublicRegisterEntry: oracle.publicEntry('1461'),
  };
}

/** Who may read what a root field gives, as a control that there is something to read. */
export const readerOf = (rootField: string): string =>
  /^(case|cases|document|decision|property|propertyByDesignation)$/.test(rootField)
    ? 'case-officer.mellerud'
    : rootField === 'grants' || /imports$/i.test(rootField)
      ? 'system-owner.mellerud'
      : /^accessLog/.test(rootField)
        ? 'security-officer.mellerud'
        : rootField === 'me'
          ? 'citizen.mellerud'
          : /^(employees?|myEmployee)$/.test(rootField)
            ? 'employee.mellerud'
            : /^(employments?|absences|headCounts)$/.test(rootField)
              ? 'hr-officer.mellerud'
              : /^(pupils?|schoolUnits?)$/.test(rootField)
                ? 'school-admin.mellerud'
                : rootField === 'transportDemand'
                  ? 'gis-analyst.mellerud'
                  : 'economist.mellerud';
