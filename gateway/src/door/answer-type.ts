import Negotiator from 'negotiator';

/** The media types of GraphQL over HTTP, in the order in which they are given to who has no preference. */
const types = ['application/json', 'application/graphql-response+json'] as const;

export type AnswerType = (typeof types)[number];

/** The media type that an answer to this `accept` header has, chosen as Apollo Server chooses it for its own. */
export function answerType(accept: string | undefined): AnswerType {
  if (!accept) return types[0];
  const chosen = new Negotiator({ headers: { accept } }).mediaType([...types]);
  return (chosen as AnswerType | undefined) ?? types[0];
}
