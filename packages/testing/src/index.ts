export { type BrokenFile, type BrokenFilesOptions, brokenFiles } from './broken-files.ts';
export { unlessStandingStill } from './connector-suite/unless-standing-still.ts';
export type { Fault, FaultProxy, FaultProxyOptions } from './fault-proxy/index.ts';
export { startFaultProxy } from './fault-proxy/index.ts';
export { liveHeap } from './live-heap.ts';
export { MemoryConnector, type MemoryConnectorOptions } from './memory-connector.ts';
export { citizen, employee, nobody } from './principals.ts';
