import { SamgrafError } from '@samgraf/errors';
import { Lexer, Source, TokenKind } from 'graphql';
import type { Limits } from './limits.ts';

/** Brackets within brackets that a text may have: more than any operation needs, and less than the parser's stack takes. */
export const mostNested = 200;

const opening: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const closing: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/**
 * Refuses a text by its tokens, before it is parsed: the parser goes one call deeper for every bracket, and would end with
 * its stack. What is no token is left for the parser to tell of.
 *
 * @throws SamgrafError QUERY_TOO_LARGE, QUERY_TOO_DEEP
 */
export function checkTokens(text: string, { tokens }: Pick<Limits, 'tokens'>): void {
  const lexer = new Lexer(new Source(text));
  let nested = 0;
  let deepest = 0;
  for (let count = 0; nextKind(lexer) !== TokenKind.EOF; count++) {
    if (count === tokens) {
      throw new SamgrafError('QUERY_TOO_LARGE', `The document has more than ${tokens} tokens.`);
    }
    if (closing.has(lexer.token.kind)) nested--;
    if (opening.has(lexer.token.kind)) deepest = Math.max(deepest, ++nested);
  }
  if (deepest > mostNested) {
    throw new SamgrafError(
      'QUERY_TOO_DEEP',
      `The document has more than ${mostNested} brackets within each other.`,
    );
  }
}

/** The next token's kind; the end where there is none. */
function nextKind(lexer: Lexer): TokenKind {
  try {
    return lexer.advance().kind;
  } catch {
    return TokenKind.EOF;
  }
}
