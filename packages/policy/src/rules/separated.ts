import { deny } from '../deny.ts';
import type { Rule } from './rule.ts';

/**
 * Some information never leaves its tenant: what the SDL says is separated, a draft, and a record that carries a
 * marking of its own (OSL 5:5), since no agreement was made with that record in mind, also where its type is as strict
 * anyway. And no agreement lets one tenant write in another's registers.
 */
export const separated: Rule = (question) => {
  const { principal, owner, information, record, action } = question;
  if (principal.tenant === owner.tenant) return null;
  // Whatever its type is: were it held against that, a tenant that raises the type would let the record go.
  const marked = (record?.confidentiality ?? 0) > 0;
  const stays = information.ceiling === 'SEPARATED' || marked || record?.draft || action === 'WRITE';
  return stays ? deny('SEPARATED') : null;
};
