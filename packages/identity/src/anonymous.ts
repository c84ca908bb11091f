import type { Principal } from '@samgraf/policy';

/** Who asks when nobody has said: sees what is `PUBLIC` and nothing else. */
export const anonymous: Principal = Object.freeze({
  kind: 'ANONYMOUS',
  id: 'anonymous',
  tenant: null,
  authority: null,
  roles: Object.freeze([]),
  assurance: 0,
  personNumber: null,
  actingFor: Object.freeze([]),
});
