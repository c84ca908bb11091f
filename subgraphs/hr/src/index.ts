export { createHr } from './create-hr.ts';
export { timeStoreFile } from './time/open-time-store.ts';
export { rebuildTimeStore } from './time/rebuild-time-store.ts';
export { timeConnections } from './time/time-connection.ts';
