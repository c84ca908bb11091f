import { SamgrafError } from '@samgraf/errors';
import type { Principal } from '@samgraf/policy';
import { type Call, parseRecordId, type Scope, SourceFailure } from '@samgraf/sources';
import type { ContentSource } from '@samgraf/subgraph';
import type { CaseConnection } from '../connectors/case-api/case-connection.ts';
import { Terms } from '../connectors/case-api/terms.ts';
import { checkedBytes } from './checked-bytes.ts';
import type { ContentLinks } from './content-links.ts';
import type { FileFacts } from './file-facts.ts';

/** Files of documents: opened at their case-management system, within what the decision of this moment has opened. */
export function documentContents(connections: readonly CaseConnection[], links: ContentLinks): ContentSource {
  return {
    read: (token, principal) => links.read(token, principal),
    question: 'query Content($id: ID!) { document(id: $id) { content { url } } }',
    async open(id, answer, principal, call) {
      // The link that was made just now says what the decision of this moment has opened.
      const { content } = (answer.document ?? {}) as { content?: { url: string } | null };
      const file = content && (await links.read(content.url, principal))?.file;
      const parsed = parseRecordId(id, 'document');
      const connection = connections.find((each) => each.tenant === parsed?.tenant);
      if (!file || !parsed || !connection) return null;
      const opened = await openAt(connection, parsed.local, scopeOf(parsed.tenant, file, principal), call);
      if (!opened) return null;
      return {
        bytes: await checkedBytes(opened, file),
        headers: {
          'content-type': file.mediaType ?? 'application/octet-stream',
          'content-length': String(file.size),
          'content-disposition': `attachment; filename="${parsed.local.replaceAll(/[^\w.-]/g, '_')}"`,
          // Nothing in it runs, even where somebody opens it in a browser all the same.
          'content-security-policy': "sandbox; default-src 'none'",
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store',
        },
      };
    },
  };
}

/** What the record that was just released is within, and no more. */
const scopeOf = (tenant: string, { authority, hidden }: FileFacts, principal: Principal): Scope => ({
  owners: [{ tenant, authority }],
  subject: principal.kind === 'CITIZEN' ? (principal.personNumber ?? '') : null,
  protectedToo: hidden,
});

async function openAt(connection: CaseConnection, local: string, scope: Scope, call: Call) {
  const terms = Terms.of(connection, scope);
  if (!terms) return null;
  const { partyPersonNumber, protected: protectedToo } = terms.narrowing;
  try {
    return await connection.source.open(call, [connection.tenant, 'documents', local, 'content'], {
      namespace: terms.namespaces,
      partyPersonNumber,
      protected: protectedToo,
    });
  } catch (error) {
    if (!(error instanceof SourceFailure)) throw error;
    throw new SamgrafError('CONTENT_UNAVAILABLE', 'The system that holds the file gave no answer to use.');
  }
}
