import { EncodingDetector, type SieEncoding } from './encoding.ts';
import { SieParser } from './parser.ts';
import type { SieProblem } from './problem.ts';
import type { SieIdentification } from './records.ts';
import { SieRefusal, SieReporter } from './reporter.ts';
import type { SieSink } from './sink.ts';
import { SieTokenizer } from './tokenizer.ts';

export interface ParseOptions {
  /** Name of the file, for what is told of it. */
  readonly file: string;
  /** How to read the bytes; detected over all of them where it is not given. */
  readonly encoding?: SieEncoding;
}

export type ParseOutcome =
  | { readonly refused: null; readonly encoding: SieEncoding; readonly identification: SieIdentification }
  | { readonly refused: SieProblem; readonly encoding: SieEncoding };

/**
 * Reads SIE 4 (specification 4B): bytes in, records out to `sink`, in one pass that holds one line at a time.
 * Any bytes whatever end in an outcome, never in an exception; what the sink throws passes through, except a
 * SieRefusal, by which the sink refuses the file too.
 *
 * @param chunks the bytes in pieces of any size. Without an `encoding` they are gone through twice, so they must
 *   be something that can be: an array, or an object that opens the file anew for each pass.
 */
export function parseSie(chunks: Iterable<Uint8Array>, sink: SieSink, options: ParseOptions): ParseOutcome {
  const encoding = options.encoding ?? detect(chunks);
  const reporter = new SieReporter(options.file, (problem) => sink.problem(problem));
  const parser = new SieParser(encoding, sink, reporter);
  const tokenizer = new SieTokenizer(encoding, (line) => parser.line(line));
  try {
    for (const chunk of chunks) tokenizer.push(chunk);
    tokenizer.end();
    return { refused: null, encoding, identification: parser.end() };
  } catch (error) {
    if (error instanceof SieRefusal) return { refused: error.problem, encoding };
    throw error;
  }
}

function detect(chunks: Iterable<Uint8Array>): SieEncoding {
  const detector = new EncodingDetector();
  for (const chunk of chunks) detector.push(chunk);
  return detector.end();
}
