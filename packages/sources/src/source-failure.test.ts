import { describe, expect, it } from '@jest/globals';
import { failureOf } from './failure-of.ts';
import { SourceFailure, sourceFailureReasons } from './source-failure.ts';

describe('a source failure', () => {
  it('names the system and the reason, and nothing that lay behind', () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED 10.1.2.3:443'), { code: 'ECONNREFUSED' });
    const failure = failureOf('cases-shared', cause);
    expect(failure.message).toBe('The source cases-shared gave no answer to use: UNREACHABLE.');
    expect(JSON.stringify(failure)).not.toContain('10.1.2.3');
  });

  it('has one of the reasons of the closed list', () => {
    expect(sourceFailureReasons).toContain(new SourceFailure('a', 'TIMEOUT').reason);
    expect(new Set(sourceFailureReasons).size).toBe(sourceFailureReasons.length);
  });

  it.each([
    ['UND_ERR_CONNECT_TIMEOUT', 'TIMEOUT'],
    ['UND_ERR_SOCKET', 'UNREACHABLE'],
    ['ENOTFOUND', 'UNREACHABLE'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'UNTRUSTED'],
    ['CERT_HAS_EXPIRED', 'UNTRUSTED'],
    ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'REFUSED'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'UNREACHABLE'],
    ['UND_ERR_DESTROYED', 'CANCELLED'],
  ])('of %s is %s', (code, reason) => {
    expect(failureOf('a', { name: 'Error', code }).reason).toBe(reason);
  });

  it.each([new TypeError('a bug'), { code: 'UND_ERR_INVALID_ARG' }, { code: 'ERR_INVALID_ARG_TYPE' }, null])(
    'is not made of a defect of our own: %p',
    (error) => {
      let thrown: unknown = 'nothing';
      try {
        failureOf('a', error);
      } catch (caught) {
        thrown = caught;
      }
      expect(thrown).toBe(error);
    },
  );
});
