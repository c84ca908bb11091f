import type { Configuration } from '@samgraf/configuration';
import { smallCollaboration } from './register-harness.ts';

/** Two of the letters each: what is for the first life event, and what is for the second. */
const letters = ['d', 'a', 'c', 'b'];

/** The small collaboration, where every tenant offers four services and shows four links. */
export const collaborationWithServices: Configuration = {
  ...smallCollaboration,
  services: {
    lifeEvents: new Map([
      ['moving', 'Att flytta'],
      ['building', 'Att bygga'],
    ]),
    services: [...smallCollaboration.tenants.keys()].flatMap((tenant) =>
      letters.map((id) => ({
        id,
        tenant,
        name: `Tjänst ${id}`,
        description: `Om ${id}`,
        authority: 'kommunstyrelsen',
        lifeEvents: [id < 'c' ? 'moving' : 'building'],
        channels: [{ kind: id === 'a' ? 'FORM' : 'E_SERVICE', url: null, note: null }] as const,
      })),
    ),
    links: [...smallCollaboration.tenants.keys()].flatMap((tenant) =>
      letters.map((id) => ({
        id,
        tenant,
        title: `Länk ${id}`,
        organisation: 'Skatteverket',
        url: 'https://www.skatteverket.se',
        lifeEvents: ['moving', 'building'],
      })),
    ),
  },
};

/** What stands in it, in the order of ids. */
export const offered = (kind: 'service' | 'authority-link') =>
  [...smallCollaboration.tenants.keys()].sort().flatMap((code) =>
    [...letters].sort().map((letter) => ({
      id: `${code}:${kind}:${letter}`,
      owner: { tenant: code, authority: 'kommunstyrelsen' },
    })),
  );
