import type { Row } from './contender.ts';
import type { GuardRow, Soak } from './guards.ts';
import type { SieFigures } from './sie.ts';

/** Prints the figures as Markdown, to be read and to be kept in `bench/README.md`. */
export function printTable(
  rows: readonly Row[],
  sie: SieFigures,
  guards: readonly GuardRow[],
  memory: Soak | null,
): void {
  console.log('| operation | connections | what answers | requests/s | ratio | p50 ms | p99 ms | MB |');
  console.log('|---|---|---|---|---|---|---|---|');
  for (const row of rows) {
    const { operation, connections, contender, requestsPerSecond, ratio, p50, p99, megabytes } = row;
    console.log(
      `| ${[operation, connections, contender, requestsPerSecond, ratio, p50, p99, megabytes ?? '–'].join(' | ')} |`,
    );
  }
  console.log(`
| SIE 4E, ${sie.megabytes} MB, ${sie.vouchers} vouchers | MB/s | vouchers/s |
|---|---|---|
| read | ${sie.parse.megabytesPerSecond} | ${sie.parse.vouchersPerSecond} |
| imported into the store | ${sie.import.megabytesPerSecond} | ${sie.import.vouchersPerSecond} |`);
  console.log(
    '\n| operation, 50 connections | with policy and ledger | without | ratio |\n|---|---|---|---|',
  );
  for (const { operation, guarded, unguarded, ratio } of guards)
    console.log(`| ${[operation, guarded, unguarded, ratio].join(' | ')} |`);
  if (memory) {
    console.log(`\nMB in use over ${memory.minutes} minutes: ${memory.live.join(' ')}`);
    console.log(`MB resident: ${memory.resident.join(' ')}`);
  }
}
