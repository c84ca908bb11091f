import { describe, expect, it } from '@jest/globals';
import { type InvoiceFacts, invoiceStatus } from './invoice-status.ts';

const nothing: InvoiceFacts = { payable: 1000, booked: false, paid: false, response: null, credited: 0 };

describe('invoiceStatus', () => {
  it.each<[string, Partial<InvoiceFacts>]>([
    ['RECEIVED', {}],
    ['RECEIVED', { response: 'AB' }],
    ['RECEIVED', { response: 'IP' }],
    ['RECEIVED', { credited: -999 }],
    ['CERTIFIED', { booked: true }],
    ['CERTIFIED', { response: 'AP' }],
    ['CERTIFIED', { response: 'CA' }],
    ['DISPUTED', { response: 'UQ' }],
    ['DISPUTED', { response: 'RE', booked: true }],
    ['PAID', { booked: true, paid: true }],
    ['PAID', { response: 'PD' }],
    ['PAID', { response: 'RE', paid: true }],
    ['CREDITED', { credited: -1000 }],
    ['CREDITED', { credited: -1001, paid: true, response: 'PD' }],
    ['RECEIVED', { payable: null, credited: -1000 }],
    ['RECEIVED', { payable: -1000, credited: -1000 }],
  ])('is %s of %o', (status, facts) => {
    expect(invoiceStatus({ ...nothing, ...facts })).toBe(status);
  });
});
