/** What one caller may ask for in one window. */
export interface Allowance {
  readonly requests: number;
  /** Objects that the answers may hold, by the computed cost of each operation. */
  readonly cost: number;
}

/** How much may be asked for, by whom. */
export interface RateLimits {
  /** Seconds. */
  readonly window: number;
  /** Each caller with a verified token, whatever address it comes from: a portal asks for many from one. */
  readonly principal: Allowance;
  /** Each address without a token, or with one that is refused. */
  readonly address: Allowance;
}

/** A hundred times what a person at a portal asks for, and a small part of what the door can answer. */
export const defaultRateLimits: RateLimits = {
  window: 60,
  principal: { requests: 10_000, cost: 20_000_000 },
  address: { requests: 3_000, cost: 3_000_000 },
};
