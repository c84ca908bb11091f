import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ids that only who has the key of a data folder can tell: of a supplier by its number, and of its invoices. */
export function supplierIds(dataFolder: string) {
  const key = readFileSync(join(dataFolder, 'economy/supplier.key'));
  const hash = (organisationNumber: string) =>
    createHmac('sha256', key).update(organisationNumber).digest('base64url').slice(0, 22);
  return {
    supplier: (organisationNumber: string) => `joint:supplier:${hash(organisationNumber)}`,
    invoice: (municipality: string, organisationNumber: string, number: string) =>
      `${municipality}:invoice:${hash(organisationNumber)}-${number}`,
  };
}
