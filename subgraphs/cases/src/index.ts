export { createCases } from './create-cases.ts';
export { exportConnections } from './import/export-connection.ts';
export { rebuildExportStore } from './import/rebuild-export-store.ts';
export { storeFile as exportStoreFile } from './store/open-store.ts';
