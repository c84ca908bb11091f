export type { Fault } from './fault.ts';
export type { FaultProxy, FaultProxyOptions } from './start-fault-proxy.ts';
export { startFaultProxy } from './start-fault-proxy.ts';
