import { describe, expect, it } from '@jest/globals';
import { readDoorSettings } from './door-settings.ts';

describe('what the environment says of the door', () => {
  it('is generous and open to every operation when it says nothing', () => {
    const { rates, redisUrl, trustedProxies, trustedDocuments } = readDoorSettings({}, true);
    expect(rates?.principal.requests).toBeGreaterThan(rates!.address.requests);
    expect([redisUrl, trustedProxies, trustedDocuments]).toEqual([undefined, [], 'off']);
  });

  it.each([
    [{ SAMGRAF_RATE_LIMIT: 'off' }, { rates: null }],
    [
      { SAMGRAF_RATE_LIMIT: '5', SAMGRAF_COST_LIMIT_ANONYMOUS: '7' },
      { rates: { principal: { requests: 5 }, address: { cost: 7 } } },
    ],
    [{ SAMGRAF_TRUSTED_PROXIES: '10.0.0.0/8, ::1' }, { trustedProxies: ['10.0.0.0/8', '::1'] }],
    [{ SAMGRAF_TRUSTED_DOCUMENTS: 'required' }, { trustedDocuments: 'required' }],
    [
      { SAMGRAF_TRUSTED_DOCUMENTS: 'clients:portal, app' },
      { trustedDocuments: { clients: ['portal', 'app'] } },
    ],
    [{ REDIS_URL: 'rediss://cache.internal:6380/1' }, { redisUrl: 'rediss://cache.internal:6380/1' }],
  ])('is read from %j', (environment, expected) => {
    expect(readDoorSettings(environment, false)).toMatchObject(expected);
  });

  it.each([
    [{ SAMGRAF_RATE_LIMIT: 'none' }, 'SAMGRAF_RATE_LIMIT'],
    [{ SAMGRAF_RATE_LIMIT: '0' }, 'SAMGRAF_RATE_LIMIT'],
    [{ SAMGRAF_COST_LIMIT: '1.5' }, 'SAMGRAF_COST_LIMIT'],
    [{ REDIS_URL: 'http://cache.internal' }, 'REDIS_URL'],
    [{ SAMGRAF_TRUSTED_DOCUMENTS: 'yes' }, 'SAMGRAF_TRUSTED_DOCUMENTS'],
    [{ SAMGRAF_RATE_LIMIT_SECRET: 'short' }, 'SAMGRAF_RATE_LIMIT_SECRET'],
    [{ REDIS_URL: 'redis://cache.internal' }, 'SAMGRAF_RATE_LIMIT_SECRET'],
  ])('fails the start, naming the variable, with %j', (environment, variable) => {
    expect(() => readDoorSettings(environment, true)).toThrow(new RegExp(`^${variable}: `));
  });
});
