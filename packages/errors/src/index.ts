export type { ErrorCode } from './codes.ts';
export { codes } from './codes.ts';
export { SamgrafError } from './samgraf-error.ts';
