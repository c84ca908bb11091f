import { isOwn } from './is-own.ts';
import { isProtected } from './is-protected.ts';
import { maskFor } from './mask-for.ts';
import type { RecordFacts } from './record-facts.ts';
import type { TypeMask } from './type-mask.ts';

const byMask = new WeakMap<TypeMask, Map<string, TypeMask>>();

/**
 * The mask of a loaded record, given its facts; null when nothing of it may be read, so that it looks absent. A
 * plain record costs a comparison and has its type's mask. What a marking or own data change is decided once for
 * each mask and kind of record: nothing else of a record counts.
 */
export function recordAllowed(mask: TypeMask, facts: RecordFacts): TypeMask | null {
  if (!mask.readable) return null;
  const hidden = isProtected(facts);
  const draft = facts.draft === true;
  const conditional = mask.ownDataOnly.size + mask.responsibleOnly.size > 0;
  if (facts.confidentiality === null && !hidden && !draft && !conditional) return mask;
  const { personNumber, tenant } = mask.question.principal;
  const own = isOwn(facts, personNumber);
  const responsible = facts.responsible != null && facts.responsible === tenant;
  const kind = `${facts.confidentiality} ${hidden} ${draft} ${own} ${responsible}`;
  let kinds = byMask.get(mask);
  if (!kinds) {
    kinds = new Map();
    byMask.set(mask, kinds);
  }
  let decided = kinds.get(kind);
  if (!decided) {
    decided = maskFor(mask.question, mask.basis, facts);
    kinds.set(kind, decided);
  }
  return decided.readable ? decided : null;
}
