import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { ListQuery } from './list-query.ts';
import { badRequest } from './school-error.ts';

/** Where a list goes on: what was asked, of whose part, and how much has been given. */
export interface PagePosition {
  readonly municipality: string;
  readonly list: string;
  readonly query: ListQuery;
  readonly offset: number;
}

/** Page tokens that say nothing to who holds them, and that nobody else can make. */
export class PageTokens {
  private readonly key = randomBytes(32);

  write(position: PagePosition): string {
    const body = Buffer.from(JSON.stringify(position)).toString('base64url');
    return `${body}.${this.sign(body)}`;
  }

  /** @throws SchoolError where it is not of this list and municipality */
  read(token: string, municipality: string, list: string): PagePosition {
    const [body = '', signature = ''] = token.split('.');
    const [given, right] = [Buffer.from(signature), Buffer.from(this.sign(body))];
    if (given.length === right.length && timingSafeEqual(given, right)) {
      const position = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as PagePosition;
      if (position.municipality === municipality && position.list === list) return position;
    }
    throw badRequest('pageToken is none that this list has given');
  }

  private sign(body: string): string {
    return createHmac('sha256', this.key).update(body).digest('base64url');
  }
}
