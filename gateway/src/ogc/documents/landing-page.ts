import type { Addresses } from './addresses.ts';
import type { Link } from './link.ts';
import { mediaTypes } from './media-types.ts';

/** Title and description of the service, for people. */
export const service = {
  title: 'Samgrafs kartlager',
  description:
    'Kommunernas uppgifter som kartlager (OGC API – Features): samma fråga, samma regler och samma loggning som i GraphQL.',
} as const;

/** The landing page. */
export function landingPage(addresses: Addresses): { title: string; description: string; links: Link[] } {
  const both = (rel: string, path: string[], title: string): Link[] => [
    { rel, href: addresses.to(path), type: mediaTypes.json, title },
  ];
  return {
    ...service,
    links: [
      ...both('self', [], 'Den här sidan'),
      {
        rel: 'alternate',
        href: addresses.to([], [['f', 'html']]),
        type: mediaTypes.html,
        title: 'Som webbsida',
      },
      {
        rel: 'service-desc',
        href: addresses.to(['api']),
        type: mediaTypes.openapi,
        title: 'Beskrivning (OpenAPI 3.0)',
      },
      {
        rel: 'service-doc',
        href: addresses.to(['api'], [['f', 'html']]),
        type: mediaTypes.html,
        title: 'Så frågar man',
      },
      ...both('conformance', ['conformance'], 'Vad som följs av standarden'),
      ...both('data', ['collections'], 'Lager'),
    ],
  };
}
