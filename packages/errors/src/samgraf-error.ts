import { GraphQLError } from 'graphql';
import type { ErrorCode } from './codes.ts';

/** An error meant for the client: a stable code, and what was expected and what came. Never names an internal host. */
export class SamgrafError extends GraphQLError {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message, { extensions: { code } });
    this.code = code;
  }
}
