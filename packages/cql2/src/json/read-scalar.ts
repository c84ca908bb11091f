import type { Budget } from '../budget.ts';
import { Cql2Error } from '../cql2-error.ts';
import type { Scalar } from '../expression.ts';
import { instant } from '../instant.ts';

/** Reads a property, a value, a date, a time, or one of them without regard to case. @throws Cql2Error */
export function readScalar(given: unknown, budget: Budget): Scalar {
  if (typeof given === 'string') return literal({ kind: 'text', value: given }, budget);
  if (typeof given === 'boolean') return literal({ kind: 'boolean', value: given }, budget);
  if (typeof given === 'number' && Number.isFinite(given)) {
    return literal({ kind: 'number', value: given }, budget);
  }
  const { property, date, timestamp, op, args } = (given ?? {}) as Record<string, unknown>;
  if (typeof property === 'string') return { kind: 'property', name: property };
  if (typeof date === 'string') return literal(instant('date', date), budget);
  if (typeof timestamp === 'string') return literal(instant('timestamp', timestamp), budget);
  if (op === 'casei' && Array.isArray(args) && args.length === 1) {
    return { kind: 'casei', of: budget.within(() => readScalar(args[0], budget)) };
  }
  throw new Cql2Error('Expected a property or a value in the filter.');
}

function literal(value: Scalar, budget: Budget): Scalar {
  budget.literal();
  return value;
}
