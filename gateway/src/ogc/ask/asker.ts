import type { Principal } from '@samgraf/policy';

/** On whose behalf a layer is asked for; everything the graph decides by comes along as it came. */
export interface LayerAsker {
  readonly principal: Principal;
  readonly address: string;
  readonly requestId: string;
  /** `authorization`, `x-purpose` and `x-case`, where they came. */
  readonly headers: Readonly<Record<string, string>>;
}
