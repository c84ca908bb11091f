import type { Put } from './questions.ts';

/** Milliseconds: a source's deadline of 2 s, and some for the rest on a busy machine. */
export const deadline = 3_500;

/** What may be told of a source that fails. */
const reasons = new Set([
  'TIMEOUT',
  'UNREACHABLE',
  'BAD_ANSWER',
  'SERVER_ERROR',
  'TOO_LARGE',
  'BUSY',
  'FOLDER_MISSING',
  'FOLDER_UNREADABLE',
  'NEVER_IMPORTED',
]);

/** What is broken: whose part of what. */
export type Broken = ReadonlyMap<Put['asks'], ReadonlySet<string>>;

/**
 * Holds the answers to questions against those of a sound time: each came in time, whatever is not broken is all
 * there, and whatever is broken is all there or named with a reason.
 * @returns a sentence for each thing that is not so.
 */
export function judge(sound: readonly Put[], now: readonly Put[], broken: Broken): string[] {
  return now.flatMap(({ what, asks, tenants, answer, given }, index) => {
    const before = sound[index]!;
    const found: string[] = [];
    const say = (text: string) => found.push(`${what}: ${text}`);
    if (answer.milliseconds > deadline) say(`came after ${Math.round(answer.milliseconds)} ms`);
    if (answer.errors.length > 0) say(`had errors: ${answer.errors.map((each) => each.message).join(' ')}`);
    if (!(answer.data?.collaborationStatus?.shared.percent > 0)) say('lost what needs no source');
    if (
      /127\.0\.0\.1|localhost|ECONN/.test(JSON.stringify([answer.data, answer.errors, answer.extensions]))
    ) {
      say('shows where a source is');
    }
    const list = Object.values(answer.data ?? {}).find(
      (each): each is { complete: boolean } =>
        typeof (each as { complete?: unknown })?.complete === 'boolean',
    );
    for (const tenant of tenants) {
      const line = answer.extensions.sources.find((each) => each.municipality === tenant);
      const whole = JSON.stringify(given.get(tenant)) === JSON.stringify(before.given.get(tenant));
      if (!line) say(`does not tell of ${tenant}`);
      else if (line.status === 'FAILED') {
        if (!broken.get(asks)?.has(tenant)) say(`says that ${tenant} failed (${line.reason}), which did not`);
        if (!reasons.has(line.reason ?? '')) say(`gives no reason for ${tenant}, but ${line.reason}`);
        if (list?.complete !== false) say(`is said to be complete without ${tenant}`);
      } else if (line.status === statusOf(before, tenant)) {
        if (!whole) say(`lacks records of ${tenant}, which is said to be ${line.status}`);
      } else if (!given.has(tenant) && before.given.has(tenant)) {
        // What answers in the place of a live system is as old as it says, and may lack what came since.
        say(`has nothing of ${tenant}, which is said to be ${line.status}`);
      }
    }
    return found;
  });
}

const statusOf = ({ answer }: Put, tenant: string) =>
  answer.extensions.sources.find((each) => each.municipality === tenant)?.status;
