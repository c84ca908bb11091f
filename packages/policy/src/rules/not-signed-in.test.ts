import { describe, expect, it } from '@jest/globals';
import { deny } from '../deny.ts';
import { basis, citizen, client, employee, nobody, question } from '../testing/questions.ts';
import { notSignedIn } from './not-signed-in.ts';

describe('nobody in particular', () => {
  it('is refused, whatever roles are claimed', () => {
    const pretended = { ...employee({ assurance: 4 }), kind: 'ANONYMOUS' as const };
    for (const principal of [nobody, pretended]) {
      expect(notSignedIn(question({ principal }), basis())).toEqual(deny('NOT_SIGNED_IN'));
    }
  });

  it('is none of those who signed in', () => {
    for (const principal of [employee(), citizen(), client()]) {
      expect(notSignedIn(question({ principal }), basis())).toBeNull();
    }
  });
});
