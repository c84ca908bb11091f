import { type DocumentNode, parse } from 'graphql';
import { checkDocument } from './check-document.ts';
import { checkTokens } from './check-tokens.ts';
import type { Limits } from './limits.ts';
import { Lru } from './lru.ts';

// Documents that passed are remembered by their text; texts longer than this are rare and measured each time.
const remembered = { documents: 1_000, characters: 16_000 };

/** Refuses a document for its size, from its text. */
export type SourceCheck = (source: string) => void;

/**
 * The check stands before Apollo Server: a plugin could refuse only after validation, and validating a bomb is what
 * makes it costly. A text that cannot be parsed is left for the server to refuse.
 *
 * @throws SamgrafError as `checkTokens` and `checkDocument` (the returned check)
 */
export function sourceCheck(limits: Limits): SourceCheck {
  const passed = new Lru<true>(remembered.documents);
  const check = (source: string): true => {
    checkTokens(source, limits);
    let document: DocumentNode;
    try {
      document = parse(source, { noLocation: true });
    } catch {
      return true;
    }
    checkDocument(document, limits);
    return true;
  };
  return (source) => {
    if (source.length > remembered.characters) check(source);
    else passed.getOrMake(source, () => check(source));
  };
}
