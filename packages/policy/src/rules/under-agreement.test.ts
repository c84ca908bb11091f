import { describe, expect, it } from '@jest/globals';
import { deny } from '../deny.ts';
import {
  agreement,
  basis,
  board,
  building,
  economist,
  economistGrant,
  foreignQuestion,
  party,
  question,
  spend,
} from '../testing/questions.ts';
import { underAgreement } from './under-agreement.ts';

const grants = [economistGrant()];
const asked = foreignQuestion();
const by = (reference: string) => ({
  allow: true,
  ground: { kind: 'AGREEMENT', reference },
  ownDataOnly: false,
});

describe('between tenants', () => {
  it('an agreement opens what it names to a reader who holds the area at home', () => {
    expect(underAgreement(asked, basis({ agreements: [agreement()], grants }))).toEqual(by('procurement@1'));
  });

  it('an agreement alone opens nothing: the own system owner must have granted the area', () => {
    const with_ = (...own: typeof grants) =>
      underAgreement(asked, basis({ agreements: [agreement()], grants: own }));
    expect(with_()).toEqual(deny('NOT_GRANTED'));
    expect(with_(economistGrant({ role: 'head' }))).toEqual(deny('NOT_GRANTED'));
    expect(with_(economistGrant({ to: '2026-01-02' }))).toEqual(deny('NOT_GRANTED'));
    expect(with_(economistGrant({ confidentiality: 0 }))).toEqual(deny('CONFIDENTIALITY_NOT_GRANTED'));
    // Nor what was granted to the same role of another authority at home.
    expect(with_(economistGrant({ reader: building() }))).toEqual(deny('NOT_GRANTED'));
    // The owner's grants to its own staff are no concern of the reader's.
    expect(with_(economistGrant({ owner: board('1492'), reader: board('1461') }))).toEqual(
      deny('NOT_GRANTED'),
    );
  });

  it('one agreement must satisfy all terms: two that each satisfy half do not', () => {
    const half = agreement({ id: 'half', purposes: ['statistics'] });
    const other = agreement({ id: 'other', fields: ['ProcurementSpend.id'] });
    expect(underAgreement(asked, basis({ agreements: [half, other], grants }))).toEqual(
      deny('PURPOSE_NOT_AGREED'),
    );
    expect(underAgreement(asked, basis({ agreements: [half, other, agreement()], grants }))).toEqual(
      by('procurement@1'),
    );
  });

  it('does not limit a tenant outside it, nor what the tenant reads of its own', () => {
    const elsewhere = agreement({ parties: [party('1460'), party('1438')] });
    expect(underAgreement(asked, basis({ agreements: [elsewhere], grants }))).toEqual(deny('NO_AGREEMENT'));
    const atHome = question({ principal: economist(), information: spend(), owner: board() });
    expect(underAgreement(atHome, basis({ agreements: [elsewhere], grants }))).toBeNull();
  });
});
