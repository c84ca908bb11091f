import { SamgrafError } from '@samgraf/errors';

/** Why no answer came, for the log and the client. None of them tells where the subgraph runs. */
export type UnavailableReason =
  | 'TIMEOUT'
  | 'ABORTED'
  | 'UNREACHABLE'
  | 'REFUSED'
  | 'TOO_LARGE'
  | 'NOT_GRAPHQL';

const sentences: Record<UnavailableReason, string> = {
  TIMEOUT: 'did not answer in time',
  ABORTED: 'was not waited for, because the request was given up',
  UNREACHABLE: 'could not be reached',
  REFUSED: 'refused to answer',
  TOO_LARGE: 'answered with more than is taken',
  NOT_GRAPHQL: 'did not answer with GraphQL',
};

/** A subgraph gave no answer: its fields are null, the rest of the answer is whole. Names the subgraph, never a host. */
export class SubgraphUnavailable extends SamgrafError {
  readonly subgraph: string;
  readonly reason: UnavailableReason;

  constructor(subgraph: string, reason: UnavailableReason) {
    super('SUBGRAPH_UNAVAILABLE', `The subgraph "${subgraph}" ${sentences[reason]}; its fields are null.`);
    this.subgraph = subgraph;
    this.reason = reason;
    this.extensions.subgraph = subgraph;
  }
}
