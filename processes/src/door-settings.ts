import { z } from 'zod';

const amount = z.coerce.number().int().min(1);

const schema = z.object({
  SAMGRAF_RATE_LIMIT: z.union([z.literal('off'), amount], 'expected "off" or a whole number').default(10_000),
  SAMGRAF_RATE_LIMIT_ANONYMOUS: amount.default(3_000),
  SAMGRAF_COST_LIMIT: amount.default(20_000_000),
  SAMGRAF_COST_LIMIT_ANONYMOUS: amount.default(3_000_000),
  SAMGRAF_RATE_LIMIT_SECRET: z.string().min(32).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  SAMGRAF_TRUSTED_PROXIES: z.string().default(''),
  SAMGRAF_TRUSTED_DOCUMENTS: z
    .string()
    .regex(/^(off|required|clients:.+)$/, 'expected "off", "required" or "clients:<name>,<name>"')
    .default('off'),
});

/** What the environment says of who may ask how much of what. */
export interface DoorSettings {
  /** Requests and objects (the cost of operations) in a minute; null where nothing is counted. */
  readonly rates: {
    readonly principal: { readonly requests: number; readonly cost: number };
    readonly address: { readonly requests: number; readonly cost: number };
  } | null;
  /** Names callers in the counts; the same for every gateway that shares them. */
  readonly rateSecret: string | undefined;
  /** Where gateways share their counts. May hold a password: never logged. */
  readonly redisUrl: string | undefined;
  /** Addresses or networks of the proxies in front. */
  readonly trustedProxies: readonly string[];
  readonly trustedDocuments: 'off' | 'required' | { readonly clients: readonly string[] };
}

/** @throws Error that names the variable and what was expected of it */
export function readDoorSettings(
  environment: Readonly<Record<string, string | undefined>>,
  production: boolean,
): DoorSettings {
  const read = schema.safeParse(environment);
  if (!read.success) {
    throw new Error(read.error.issues.map((each) => `${each.path.join('.')}: ${each.message}`).join('\n'));
  }
  const { data } = read;
  const requests = data.SAMGRAF_RATE_LIMIT;
  if (production && data.REDIS_URL && !data.SAMGRAF_RATE_LIMIT_SECRET && requests !== 'off') {
    throw new Error(
      'SAMGRAF_RATE_LIMIT_SECRET: expected 32 characters or more, the same for every gateway, since REDIS_URL is set; there is none.',
    );
  }
  return {
    rates:
      requests === 'off'
        ? null
        : {
            principal: { requests, cost: data.SAMGRAF_COST_LIMIT },
            address: { requests: data.SAMGRAF_RATE_LIMIT_ANONYMOUS, cost: data.SAMGRAF_COST_LIMIT_ANONYMOUS },
          },
    rateSecret: data.SAMGRAF_RATE_LIMIT_SECRET,
    redisUrl: data.REDIS_URL,
    trustedProxies: list(data.SAMGRAF_TRUSTED_PROXIES),
    trustedDocuments: trusted(data.SAMGRAF_TRUSTED_DOCUMENTS),
  };
}

function trusted(given: string): DoorSettings['trustedDocuments'] {
  if (given === 'off' || given === 'required') return given;
  return { clients: list(given.slice('clients:'.length)) };
}

const list = (text: string): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
