import { FileRefusal, type Problem, type ProblemList } from '@samgraf/intake';
import { type XmlError, xmlErrors } from '@samgraf/xml';
import { type PeppolRule, peppolRules } from './peppol-rules.ts';

/** Tells what is wrong in one file. All of it is told before the file is refused, so that it need be sent back once. */
export class Reporter {
  readonly #file: string;
  readonly #problems: ProblemList;
  #worst: Problem | null = null;

  constructor(file: string, problems: ProblemList) {
    this.#file = file;
    this.#problems = problems;
  }

  /** @param detail quotes nothing of the file but what `quoted` lets through. */
  tell(rule: keyof typeof peppolRules, line: number, detail = ''): void {
    const [gravity, meaning] = peppolRules[rule];
    this.#add(rule, line, detail === '' ? meaning : `${meaning} ${detail}`, gravity === 'FATAL');
  }

  /** @throws FileRefusal always. */
  refuseXml({ code, line, column }: XmlError): never {
    this.#add(`XML_${code}`, line, `${xmlErrors[code]} (column ${column})`, true);
    throw this.refusal!;
  }

  /** What to refuse the file by; null where it may be kept. */
  get refusal(): FileRefusal | null {
    return this.#worst && new FileRefusal(this.#worst);
  }

  #add(rule: PeppolRule, line: number, message: string, fatal: boolean): void {
    const problem: Problem = {
      file: this.#file,
      line,
      rule,
      message,
      severity: fatal ? 'ERROR' : 'WARNING',
    };
    // The first that is fatal is what is said of the file; it is kept however many came before.
    this.#problems.add(problem, fatal && this.#worst === null);
    if (fatal) this.#worst ??= problem;
  }
}
