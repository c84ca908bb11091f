import type { Confidentiality, Information } from './information.ts';
import type { Question } from './question.ts';

/** The question of a whole type: what a principal may read of one owner's records of it. */
export interface MaskQuestion extends Omit<Question, 'information' | 'record'> {
  /** Every field of the type, as the SDL maps it. */
  readonly fields: ReadonlyMap<string, Information>;
  /** What the owner's tenant has raised: area or `Type.field` → confidentiality. */
  readonly raised: ReadonlyMap<string, Confidentiality>;
}
