import type { Configuration } from '@samgraf/configuration';
import { recordId } from '@samgraf/sources';
import { configuredFacts } from '../configured-facts.ts';
import { hasWords } from '../has-words.ts';
import { lifeEventsOf } from '../life-events.ts';
import { RegisterConnector } from './register-connector.ts';

/** What the municipalities' authorities offer, as configured. */
export function services(configuration: Configuration) {
  const records = (configuration.services?.services ?? []).map((service) => ({
    owner: { tenant: service.tenant, authority: service.authority },
    facts: configuredFacts,
    record: {
      id: recordId(service.tenant, 'service', service.id),
      name: service.name,
      description: service.description,
      authority: { id: recordId(service.tenant, 'authority', service.authority) },
      lifeEvents: lifeEventsOf(configuration, service.lifeEvents),
      channels: service.channels,
    },
  }));
  return new RegisterConnector({
    type: 'PublicService',
    owners: records.map(({ owner }) => owner),
    records: () => records,
    filters: {
      lifeEvent: ({ lifeEvents }, code) => lifeEvents.some((each) => each.code === code),
      channel: ({ channels }, kind) => channels.some((each) => each.kind === kind),
      text: ({ name, description }, text) => hasWords(`${name} ${description}`, text as string),
    },
  });
}
