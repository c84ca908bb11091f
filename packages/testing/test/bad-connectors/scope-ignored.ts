import type { Scope } from '@samgraf/sources';
import { RegisterConnector } from '../register-connector.ts';

/** Asks for all that there is, and leaves it to others to check. */
export class ScopeIgnored extends RegisterConnector {
  override authorities(_scope: Scope, tenant: string): readonly string[] {
    return this.owners.filter((each) => each.tenant === tenant).map((each) => each.authority);
  }
}
