import { everyPage } from '../running/every-page.ts';
import type { AskOptions, Samgraf } from '../running/samgraf.ts';

const document = `query ($after: String, $municipality: [ID!], $authority: ID, $first: Int) {
  cases(first: $first, after: $after, municipality: $municipality, authority: $authority) {
    nodes { id diaryNumber title authority { id } municipality { code } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** A case as these tests read it. */
export interface SeenCase {
  readonly id: string;
  readonly diaryNumber: string;
  readonly title: string;
  readonly authority: { readonly id: string };
  readonly municipality: { readonly code: string };
}

/** Every case that a user sees, page by page, in the order they come. */
export function allCases(
  samgraf: Samgraf,
  asked: AskOptions,
  variables: {
    readonly municipality?: readonly string[];
    readonly authority?: string;
    readonly first?: number;
  } = {},
): Promise<SeenCase[]> {
  return everyPage(
    (after) => samgraf.ask(document, { ...asked, variables: { first: 500, ...variables, after } }),
    (data) => data.cases,
  );
}
