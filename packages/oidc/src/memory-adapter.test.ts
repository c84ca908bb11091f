import { describe, expect, it } from '@jest/globals';
import { createMemoryAdapter } from './memory-adapter.ts';

describe('what a log-in leaves between two requests', () => {
  it('is gone when its time is over', async () => {
    let clock = 0;
    const codes = createMemoryAdapter(() => clock)('AuthorizationCode');
    await codes.upsert('a', { grantId: 'g' }, 60);
    clock = 59_999;
    expect(await codes.find('a')).toEqual({ grantId: 'g' });
    clock = 60_000;
    expect(await codes.find('a')).toBeUndefined();
  });

  it('is found by its kind only', async () => {
    const adapter = createMemoryAdapter();
    await adapter('Session').upsert('a', { uid: 'u' }, 60);
    expect(await adapter('Interaction').find('a')).toBeUndefined();
    expect(await adapter('Interaction').findByUid('u')).toBeUndefined();
    expect(await adapter('Session').findByUid('u')).toEqual({ uid: 'u' });
  });

  it('can be used up, and goes with its grant', async () => {
    const codes = createMemoryAdapter(() => 5000)('AuthorizationCode');
    await codes.upsert('a', { grantId: 'g' }, 60);
    await codes.upsert('b', { grantId: 'h' }, 60);
    await codes.consume('a');
    expect(await codes.find('a')).toMatchObject({ consumed: 5 });
    await codes.revokeByGrantId('g');
    expect(await codes.find('a')).toBeUndefined();
    expect(await codes.find('b')).toBeDefined();
  });

  it('does not grow without end', async () => {
    const sessions = createMemoryAdapter()('Session');
    for (let index = 0; index <= 10_000; index += 1) await sessions.upsert(`s${index}`, {}, 60);
    expect(await sessions.find('s0')).toBeUndefined();
    expect(await sessions.find('s1')).toBeDefined();
  });
});
