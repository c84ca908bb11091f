import type { Owner } from '@samgraf/policy';
import { RegisterConnector } from '../register-connector.ts';
import type { SentRow } from '../register-server.ts';

/** Believes the source when it says whose a record is. */
export class LabelFromPayload extends RegisterConnector {
  override ownerOf(_tenant: string, { claims }: SentRow): Owner {
    return claims;
  }
}
