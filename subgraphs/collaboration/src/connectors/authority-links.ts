import type { Configuration } from '@samgraf/configuration';
import { recordId } from '@samgraf/sources';
import { configuredFacts } from '../configured-facts.ts';
import { hasWords } from '../has-words.ts';
import { leadingAuthority } from '../leading-authority.ts';
import { lifeEventsOf } from '../life-events.ts';
import { RegisterConnector } from './register-connector.ts';

/** The links that municipalities show to other authorities (myndigheter), as configured. */
export function authorityLinks(configuration: Configuration) {
  const records = (configuration.services?.links ?? []).flatMap((link) => {
    const tenant = configuration.tenants.get(link.tenant);
    if (!tenant) return [];
    const record = {
      id: recordId(link.tenant, 'authority-link', link.id),
      title: link.title,
      organisation: link.organisation,
      url: link.url,
      lifeEvents: lifeEventsOf(configuration, link.lifeEvents),
    };
    return [{ owner: leadingAuthority(tenant), facts: configuredFacts, record }];
  });
  return new RegisterConnector({
    type: 'AuthorityLink',
    owners: records.map(({ owner }) => owner),
    records: () => records,
    filters: {
      lifeEvent: ({ lifeEvents }, code) => lifeEvents.some((each) => each.code === code),
      text: ({ title, organisation }, text) => hasWords(`${title} ${organisation}`, text as string),
    },
  });
}
