/** A filter that is not taken. Its message is for whoever wrote it: what was expected, and what came. */
export class Cql2Error extends Error {
  override readonly name = 'Cql2Error';
}
