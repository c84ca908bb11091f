import type { Call } from '@samgraf/sources';
import { type Found, RegisterConnector } from '../register-connector.ts';
import type { Question } from '../register-server.ts';

/** Asks by a bare `fetch`, which waits for as long as it takes; careful in all else. */
export class NoDeadline extends RegisterConnector {
  override async ask(tenant: string, question: Question, _call: Call): Promise<Found> {
    const url = this.sources.get(tenant)?.url;
    const connection = { system: 'register', tenant };
    try {
      const answer = await fetch(`${url}/${tenant}`, { method: 'POST', body: JSON.stringify(question) });
      const { rows } = (await answer.json()) as { rows: Found['rows'] };
      return { rows, state: { ...connection, status: 'LIVE', asOf: new Date().toISOString() } };
    } catch {
      return { rows: [], state: { ...connection, status: 'FAILED', asOf: null, reason: 'UNREACHABLE' } };
    }
  }
}
