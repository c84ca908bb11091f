import type { ClientReport } from './client-part.ts';

/** A part that cannot be tried for want of a program: a failure where services are required, and said plainly elsewhere. */
export function lackingProgram(part: string, program: string, debianPackage: string): ClientReport {
  const lacking = `${program} is not installed: Debian has it in ${debianPackage}`;
  if (process.env.SAMGRAF_TEST_SERVICES === 'required') return { asked: 0, wrong: [lacking], figures: {} };
  console.error(`${part}: ${lacking}. Nothing of it was tried.`);
  return { asked: 0, wrong: [], figures: { lacking } };
}
