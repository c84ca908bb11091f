/** The store of agreements and grants cannot be asked: nothing is in force, and nothing can be changed. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';

  constructor(cause?: unknown) {
    super('The store of agreements and grants cannot be asked.', { cause });
  }
}
