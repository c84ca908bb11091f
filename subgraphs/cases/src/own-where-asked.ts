import type { Asker } from '@samgraf/subgraph';

interface CasesArguments {
  readonly mine?: boolean | null | undefined;
  readonly handler?: string | null | undefined;
  readonly municipality?: readonly string[] | null | undefined;
}

/**
 * The arguments with the asker's own signature and municipality for `mine`. Whoever has no signature handles nothing:
 * no municipality is asked.
 */
export function ownWhereAsked<T extends CasesArguments>({ mine, ...args }: T, { principal }: Asker) {
  if (mine !== true) return args;
  const { tenant, signature } = principal;
  const asked = args.municipality?.includes(tenant ?? '') ?? true;
  return {
    ...args,
    handler: signature ?? null,
    municipality: tenant !== null && signature && asked ? [tenant] : [],
  };
}
