import { descending } from '@samgraf/sources';

/** Where an absence stands: by its first day, newest first, then by its id. */
export const absenceSort = (from: string, id: string): string => `${descending(from)}\t${id}`;
