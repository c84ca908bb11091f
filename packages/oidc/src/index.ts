export { loadUsers } from './load-users.ts';
export { mountProvider, type ProviderOptions } from './mount-provider.ts';
export * as names from './names.ts';
export { type RunningProvider, startProvider } from './start-provider.ts';
export type { User } from './users.ts';
