import { decide } from './decide.ts';
import type { DenyReason, Ground } from './decision.ts';
import type { MaskQuestion } from './mask-question.ts';
import type { Basis } from './question.ts';
import { raisedInformation } from './raised-information.ts';
import type { RecordFacts } from './record-facts.ts';
import type { TypeMask } from './type-mask.ts';

/**
 * Decides every field of a type once, for one principal and one owner; records then need only look it up.
 * @param record facts that a kind of record has in common, see {@link recordAllowed}
 */
export function maskFor(question: MaskQuestion, basis: Basis, record?: RecordFacts): TypeMask {
  const { allowed, denied, ownDataOnly, responsibleOnly } = decideFields(question, basis, record);
  const readable = showsRecord(question, allowed);
  return {
    allowed,
    denied,
    ownDataOnly,
    responsibleOnly,
    readable,
    protectedToo: showsRecord(question, decideFields(question, basis, PROTECTED).allowed),
    oneAtATime: readable && question.access === 'KEY' && !listed(question, basis, record),
    question,
    basis,
  };
}

const PROTECTED: RecordFacts = { subjects: [], confidentiality: null, marking: 'PROTECTED' };

/** Whether the same could be read in a list. */
function listed(question: MaskQuestion, basis: Basis, record?: RecordFacts): boolean {
  // At home it makes no difference how a record is come by.
  if (question.principal.tenant === question.owner.tenant) return true;
  return showsRecord(question, decideFields({ ...question, access: 'LIST' }, basis, record).allowed);
}

/** A record is shown by its key; a type without one by any of its fields. */
function showsRecord(question: MaskQuestion, allowed: ReadonlyMap<string, Ground>): boolean {
  return question.fields.has('id') ? allowed.has('id') : allowed.size > 0;
}

/** Every field decided, without a record or for one with these facts. */
function decideFields(question: MaskQuestion, basis: Basis, record?: RecordFacts) {
  const { fields, raised, ...rest } = question;
  const allowed = new Map<string, Ground>();
  const denied = new Map<string, DenyReason>();
  const ownDataOnly = new Set<string>();
  const responsibleOnly = new Set<string>();
  for (const [name, field] of fields) {
    const information = raisedInformation(field, raised);
    const decision = decide({ ...rest, information, ...(record && { record }) }, basis);
    if (!decision.allow) denied.set(name, decision.reason);
    else {
      allowed.set(name, decision.ground);
      if (decision.ownDataOnly) ownDataOnly.add(name);
      if (decision.responsibleOnly) responsibleOnly.add(name);
    }
  }
  return { allowed, denied, ownDataOnly, responsibleOnly };
}
