import type { Answer } from './answer.ts';
import type { Question } from './ask-at.ts';

/** One line of `run.json`. */
export interface RunLine {
  readonly id: string;
  readonly tenants: readonly string[];
  readonly pid: number | null;
  readonly url: string | null;
  readonly folder: string | null;
}

/** Who asks, as a demo user, and what goes with the question. */
export interface AskOptions extends Omit<Question, 'token'> {
  /** A demo user; nobody in particular when left out. */
  readonly as?: string | undefined;
}

/** A running Samgraf. */
export interface Samgraf {
  /** `http://localhost:4000` */
  readonly url: string;
  /** Absolute path of its own data folder. */
  readonly dataFolder: string;
  /** What its `run.json` lists. */
  readonly run: readonly RunLine[];
  /** Seconds from the start of the process to `Samgraf ready`. */
  readonly secondsToReady: number;
  /** Its process, which the tests may signal. */
  readonly pid: number;
  /** Every line it has written to standard error until now. */
  errors(): string;
  /** The line of `run.json` with this id. */
  line(id: string): RunLine;
  token(user: string): Promise<string>;
  /** Asks the gateway: a named operation of `schema/operations`, or a document. */
  ask(operation: string, options?: AskOptions): Promise<Answer>;
  /** Asks one subgraph on its own port; the distributed topology has them. */
  askSubgraph(subgraph: string, document: string, options?: AskOptions): Promise<Answer>;
  /** SIGTERM, and waits until it has ended. @throws Error when anything of it is left running */
  stop(): Promise<void>;
}
