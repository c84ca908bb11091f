import { FileRefusal, type ProblemList } from '@samgraf/intake';

/** What can be wrong in a feed. Stable: whoever runs the import looks them up. */
export type TimetableRule =
  | 'DAMAGED_ARCHIVE'
  | 'MISSING_FILE'
  | 'MISSING_COLUMN'
  | 'BAD_STOP'
  | 'REPEATED_ID'
  | 'BAD_SERVICE'
  | 'BAD_ROUTE'
  | 'BAD_TRIP'
  | 'BAD_STOP_TIME';

/** Tells what is wrong in a feed: by the archive's name, and within it by table and line. */
export class TimetableReporter {
  readonly #file: string;
  readonly #problems: ProblemList;

  constructor(file: string, problems: ProblemList) {
    this.#file = file;
    this.#problems = problems;
  }

  /** A row that is not taken. */
  leftOut(table: string, line: number, rule: TimetableRule, message: string): void {
    this.#problems.add({ file: this.#file, line, rule, message: `${table}: ${message}`, severity: 'ERROR' });
  }

  /** What ends the reading: to be thrown. */
  refusal(table: string, line: number, rule: TimetableRule, message: string): FileRefusal {
    const problem = {
      file: this.#file,
      line,
      rule,
      message: `${table}: ${message}`,
      severity: 'ERROR',
    } as const;
    this.#problems.add(problem, true);
    return new FileRefusal(problem);
  }
}
