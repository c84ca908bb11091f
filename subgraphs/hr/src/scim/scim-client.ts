import { type Asking, conform, SourceFailure } from '@samgraf/sources';
import { filtersOf } from './filters-of.ts';
import { listShape } from './scim-shapes.ts';

/** Resources that are asked for on each page; a server may give fewer. */
const pageSize = 200;

/** A directory that gives page after page without end is none. */
const mostPages = 5_000;

const searchRequest = 'urn:ietf:params:scim:api:messages:2.0:SearchRequest';

/** One piece of work for each request: each has a deadline of its own. @throws SourceFailure */
export type AskScim = <R>(work: (asking: Asking) => Promise<R>) => Promise<R>;

/** Users of one directory by SCIM 2.0 (RFC 7644), only read. Knows the protocol, knows nothing of what is kept. */
export class ScimClient {
  readonly #system: string;
  readonly #ask: AskScim;

  constructor(system: string, ask: AskScim) {
    this.#system = system;
    this.#ask = ask;
  }

  /**
   * All users, page by page (3.4.2.4): the next page begins after as many as came, whatever was asked for.
   *
   * @param attributes what is wanted of each; all when left out
   * @throws SourceFailure where a page does not come, fewer come than the directory counts, or there is no end to them
   */
  async all(attributes?: readonly string[]): Promise<unknown[]> {
    const found: unknown[] = [];
    for (let page = 0; page < mostPages; page++) {
      const { total, resources } = await this.#ask(async (asking) =>
        this.#list(
          await asking.get(['Users'], {
            startIndex: found.length + 1,
            count: pageSize,
            ...(attributes && { attributes: attributes.join(',') }),
          }),
        ),
      );
      found.push(...resources);
      if (found.length >= total) return found;
      // Whoever is on a page that does not come would be taken for somebody who has left.
      if (resources.length === 0) break;
    }
    throw new SourceFailure(this.#system, 'BAD_ANSWER');
  }

  /**
   * The users that have one of these values, by as few searches (3.4.3) as hold them all. By POST, so that none stands in
   * a log of addresses.
   *
   * @param attribute a path such as `id` or `userName`
   */
  async find(attribute: string, values: readonly string[]): Promise<unknown[]> {
    const found: unknown[] = [];
    for (const filter of filtersOf(attribute, values)) {
      let total = 1;
      for (let taken = 0; taken < total; ) {
        const body = { schemas: [searchRequest], filter, startIndex: taken + 1, count: pageSize };
        const page = await this.#ask(async (asking) =>
          this.#list(await asking.lookUp(['Users', '.search'], body)),
        );
        found.push(...page.resources);
        taken += page.resources.length;
        total = page.resources.length === 0 ? 0 : page.total;
      }
    }
    return found;
  }

  #list(answer: unknown): { readonly total: number; readonly resources: readonly unknown[] } {
    const { totalResults, Resources } = conform(this.#system, listShape, answer);
    return { total: totalResults, resources: Resources ?? [] };
  }
}
