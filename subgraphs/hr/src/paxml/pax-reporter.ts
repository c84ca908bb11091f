import { FileRefusal, type Problem, type ProblemList } from '@samgraf/intake';
import { type PaxRuleId, paxRules } from './pax-rules.ts';

/** Where breaches of the rules are told. */
export class PaxReporter {
  readonly #file: string;
  readonly #problems: ProblemList;

  constructor(file: string, problems: ProblemList) {
    this.#file = file;
    this.#problems = problems;
  }

  /** @throws FileRefusal where the rule takes the whole file */
  tell(rule: PaxRuleId, line: number): void {
    const { takes, message } = paxRules[rule]!;
    const severity = takes === 'NOTHING' || takes === 'VALUE' ? 'WARNING' : 'ERROR';
    const problem: Problem = { file: this.#file, line, rule, severity, message };
    this.#problems.add(problem, takes === 'FILE');
    if (takes === 'FILE') throw new FileRefusal(problem);
  }
}
