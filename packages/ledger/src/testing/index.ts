export { MemoryLedger } from './memory-ledger.ts';
export { someEntry } from './some-entry.ts';
