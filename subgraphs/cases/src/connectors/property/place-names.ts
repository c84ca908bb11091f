import type { Owner } from '@samgraf/policy';
import { NameConnector } from '@samgraf/sources';

/** Where properties lie, as cases name it: by the properties, whose places geodata know. */
export const placeNames = (owners: readonly Owner[]) =>
  new NameConnector({ type: 'PropertyPlace', kind: 'property-place', owners, read: (id) => ({ id }) });
