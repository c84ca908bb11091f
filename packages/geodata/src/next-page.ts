import { SourceFailure } from '@samgraf/sources';

/** Where the next page is, as a path below the service's own address. */
export interface NextPage {
  readonly segments: readonly string[];
  readonly query: Readonly<Record<string, readonly string[]>>;
}

/**
 * Takes a link of the service apart. It is opaque but for where it leads: our key goes with the question, so that it is
 * followed at the service's own origin and below its own path, and nowhere else.
 *
 * @throws SourceFailure BAD_ANSWER
 */
export function nextPage(system: string, base: string, href: string): NextPage {
  const from = new URL(base);
  const root = from.pathname.replace(/\/$/, '');
  // A relative link is one to the service, by its address as a folder.
  const to = URL.canParse(href, `${base}/`) ? new URL(href, `${base}/`) : null;
  if (
    to === null ||
    to.origin !== from.origin ||
    !(to.pathname === root || to.pathname.startsWith(`${root}/`))
  )
    throw new SourceFailure(system, 'BAD_ANSWER');
  const query: Record<string, string[]> = {};
  for (const [name, value] of to.searchParams) query[name] = [...(query[name] ?? []), value];
  return { segments: decoded(system, to.pathname.slice(root.length)), query };
}

function decoded(system: string, path: string): string[] {
  try {
    return path
      .split('/')
      .filter((each) => each !== '')
      .map(decodeURIComponent);
  } catch (error) {
    throw new SourceFailure(system, 'BAD_ANSWER', error);
  }
}
