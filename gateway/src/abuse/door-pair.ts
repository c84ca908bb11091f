import type { GatewayOptions } from '../gateway-options.ts';
import { startTestGateway, type TestAnswer, type TestGateway } from '../testing/test-gateway.ts';

/** What an attack came to at one door. */
export interface Attempt {
  readonly answer: TestAnswer;
  /** Fetches from subgraphs that it caused. */
  readonly fetches: number;
  /** The codes of its errors. */
  readonly codes: readonly string[];
}

/** Sends a request to a door, and counts what it caused behind it. */
export async function attempt(
  world: TestGateway,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Attempt> {
  for (const each of world.subgraphs.values()) each.asked.length = 0;
  const answer = await world.post(body, headers);
  const parts = [answer.body].flat();
  return {
    answer,
    fetches: [...world.subgraphs.values()].reduce((sum, { asked }) => sum + asked.length, 0),
    codes: parts.flatMap((each) => each?.errors ?? []).map((each) => each.extensions.code),
  };
}

/** Runs a test with a door as it is by default and one with a guard off: a check that both pass would check nothing. */
export async function withBothDoors(
  off: Partial<GatewayOptions>,
  test: (guarded: TestGateway, open: TestGateway) => Promise<void>,
  guard: Partial<GatewayOptions> = {},
): Promise<void> {
  const guarded = await startTestGateway(guard);
  const open = await startTestGateway({ ...guard, ...off });
  try {
    await test(guarded, open);
  } finally {
    await Promise.all([guarded.gateway.close(), open.gateway.close()]);
  }
}
