import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Limits, ListBounds } from '@samgraf/limits';
import type { Principal } from '@samgraf/policy';
import type { ServerTls } from '@samgraf/tls';
import type { Logger } from 'pino';
import type { Planning } from './execution/planning.ts';
import type { MapOptions } from './map/mount-map.ts';
import type { MapLayersOptions } from './ogc/map-layers-options.ts';
import type { OperationRegistry } from './operations/operation-registry.ts';
import type { TrustedDocuments } from './operations/trusted-documents.ts';
import type { RateLimiterOptions } from './rates/rate-limiter.ts';
import type { SubgraphTransport } from './transport/subgraph-transport.ts';

/** What the one door is made of. */
export interface GatewayOptions {
  /** The composed schema, `schema/supergraph.graphql`. */
  readonly supergraphSdl: string;
  /** What plans are made from, where it was made of that schema before. */
  readonly planning?: Planning | undefined;
  /** One for each subgraph of the supergraph, by its name there. The gateway closes them when it closes. */
  readonly subgraphs: ReadonlyMap<string, SubgraphTransport>;
  /** Who the `authorization` header says; rejects with UNAUTHENTICATED. The subgraphs verify again. */
  readonly verify: (authorization: string | undefined) => Promise<Principal>;
  readonly operations: OperationRegistry;
  /** The purposes (ändamål) that are configured, by code. */
  readonly purposes: ReadonlyMap<string, string>;
  readonly log: Logger;
  /** The systems behind a subgraph: what `sources` names as failed when the subgraph does not answer. */
  readonly systemsOf?: (subgraph: string) => ReadonlyArray<{ municipality: string; system: string }>;
  /** The layers of the map below `/ogc` and at `/karta`. Without them nothing is served there. */
  readonly mapLayers?:
    | (Omit<MapLayersOptions, 'verify' | 'admit' | 'now'> & {
        /** How people log in at `/karta`. Default they cannot. */
        readonly logIn?: MapOptions['logIn'];
      })
    | undefined;
  /** In place of the plan executor; tests compare with Apollo's own. */
  readonly executor?: GatewayInterface;
  /** Milliseconds since the epoch. Default the system's clock. */
  readonly now?: () => number;
  /** From `readListBounds`; without it every list that is not paged counts as short. */
  readonly listBounds?: ListBounds;
  readonly limits?: Partial<Limits>;
  /** Who is held to the named operations. Default `off`: nobody is. */
  readonly trustedDocuments?: TrustedDocuments;
  /** How much each caller may ask for, and where that is counted. Default `defaultRateLimits`, in this process. */
  readonly rates?: Partial<Omit<RateLimiterOptions, 'log'>> | 'off';
  /** Milliseconds for one request; what has not answered then is told as unavailable. Default 10 000. */
  readonly deadline?: number;
  /** HTTPS at the door. Default plain HTTP. */
  readonly tls?: ServerTls;
  /** Origins whose pages may call the gateway from a browser: `https://portal.example`. Default none. */
  readonly origins?: readonly string[];
  /** Addresses or networks (`10.0.0.0/8`) of proxies in front, whose `x-forwarded-for` is believed. Default none. */
  readonly trustedProxies?: readonly string[];
  /** Turns the defaults of the three below off. Default false. */
  readonly production?: boolean;
  /** Whether the schema can be asked for. Default yes, in production no. */
  readonly introspection?: boolean;
  /** Whether errors suggest names of the schema. Default yes, in production no. */
  readonly suggestions?: boolean;
  /** Whether `GET /graphql` shows GraphiQL to a browser. Default yes, in production no. */
  readonly graphiql?: boolean;
  /** Milliseconds that the start waits for a subgraph that does not come. Default 60 000. */
  readonly readyGrace?: number;
  /** Milliseconds between saying that it drains and taking no more connections. Default 0. */
  readonly drainDelay?: number;
  /** Milliseconds that requests in flight get to finish when it closes. Default 10 000. */
  readonly drainTimeout?: number;
}
