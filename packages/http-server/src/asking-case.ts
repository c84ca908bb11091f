import { SamgrafError } from '@samgraf/errors';

const diaryNumber = /^[A-Za-zÅÄÖåäö0-9][A-Za-zÅÄÖåäö0-9 .:/_-]{0,63}$/;

/**
 * The diary number of the asking case as `x-case` states it. It ends up in ledgers, so that it must look like one.
 *
 * @throws SamgrafError BAD_REQUEST
 */
export function askingCase(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  if (!diaryNumber.test(given)) {
    throw new SamgrafError(
      'BAD_REQUEST',
      '"x-case" must be a diary number: letters, digits, spaces and . : / _ - , 64 characters at most.',
    );
  }
  return given;
}
