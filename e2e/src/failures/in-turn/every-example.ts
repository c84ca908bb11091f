import { type Example, readExamples } from '../../operations/examples.ts';
import type { Answer } from '../../running/answer.ts';
import type { Samgraf } from '../../running/samgraf.ts';

/** An example of a named operation, and what came back for it. */
export interface Answered {
  /** `Directory: the unit 311 of Mellerud, asked from Åmål` */
  readonly what: string;
  readonly example: Example;
  readonly answer: Answer;
}

/** Asks every named operation by each of its examples, one after another. */
export async function askEveryExample(samgraf: Samgraf): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const example of readExamples()) {
    const { operation, description, user, variables, purpose } = example;
    const answer = await samgraf.ask(operation, { as: user ?? undefined, variables, purpose });
    answered.push({ what: `${operation}: ${description}`, example, answer });
  }
  return answered;
}
