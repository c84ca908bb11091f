import { type LoadResult, load, type Shot } from './load.ts';
import { residentMegabytes } from './memory.ts';
import type { Operation } from './operations.ts';
import type { BenchOptions } from './options.ts';

/** Something that answers the operations. */
export interface Contender {
  readonly name: string;
  /** Its processes, for its memory. */
  readonly pids: readonly number[];
  readonly shot: (operation: Operation) => Shot;
}

export interface Row extends LoadResult {
  readonly operation: string;
  readonly contender: string;
  readonly connections: number;
  /** Requests/s as a share of the hand-written endpoint's in the same run. */
  readonly ratio: number;
  /** Resident memory after the load. */
  readonly megabytes: number | null;
}

/** Every operation at 1, 10 and 50 connections; the contenders take turns, so that what the machine does else hits all. */
export async function measure(
  contenders: readonly Contender[],
  operations: readonly Operation[],
  options: BenchOptions,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const operation of operations) {
    for (const connections of [1, 10, 50]) {
      let base = 0;
      for (const contender of contenders) {
        const shot = contender.shot(operation);
        await load(shot, connections, options.warmUp, operation.isRight);
        const result = await load(shot, connections, options.seconds, operation.isRight);
        if (base === 0) base = result.requestsPerSecond;
        const ratio = Math.round((result.requestsPerSecond / base) * 1000) / 1000;
        const megabytes = residentMegabytes(contender.pids);
        rows.push({
          operation: operation.name,
          contender: contender.name,
          connections,
          ...result,
          ratio,
          megabytes,
        });
        console.error(`${operation.name} ${contender.name} ${connections}: ${result.requestsPerSecond}/s`);
      }
    }
  }
  return rows;
}
