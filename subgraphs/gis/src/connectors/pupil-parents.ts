import { parseRecordId } from '@samgraf/sources';

/** Pupils by their ids in the graph, as pairs of tenant and id in the register: SQL, and its parameter. */
export const pupilParents = {
  sql: 'SELECT value ->> 0, value ->> 1 FROM json_each($pupils)',
  parameters: (ids: readonly string[]) => ({
    pupils: JSON.stringify(
      ids.flatMap((id) => {
        const parsed = parseRecordId(id, 'pupil');
        return parsed ? [[parsed.tenant, parsed.local]] : [];
      }),
    ),
  }),
};
