import type { Answer } from './answer.ts';

/** All nodes of a connection, page after page. @param page asks for the page after a cursor */
export async function everyPage(
  page: (after: string | null) => Promise<Answer>,
  // biome-ignore lint/suspicious/noExplicitAny: nodes as a client without generated types reads them
  connection: (data: any) => any,
  // biome-ignore lint/suspicious/noExplicitAny: see above
): Promise<any[]> {
  const nodes = [];
  let after: string | null = null;
  for (;;) {
    const answer = await page(after);
    if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors));
    const { nodes: some, pageInfo } = connection(answer.data);
    nodes.push(...some);
    if (!pageInfo.hasNextPage) return nodes;
    after = pageInfo.endCursor;
  }
}
