import type { Owner } from '@samgraf/policy';
import { NameConnector } from '@samgraf/sources';

/** Handlers as cases name them: by their signatures, which a directory knows more of. */
export const handlerNames = (owners: readonly Owner[]) =>
  new NameConnector({
    type: 'Handler',
    kind: 'handler',
    owners,
    read: (id, signature) => ({ id, signature }),
  });
