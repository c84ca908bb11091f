import { SamgrafError } from '@samgraf/errors';

/** The longest text that is searched for, in characters. */
const longestText = 200;

/** @throws SamgrafError BAD_ARGUMENT for a text that is longer */
export function checkedText<A extends { readonly text?: string | null | undefined }>(args: A): A {
  if ((args.text?.length ?? 0) > longestText) {
    throw new SamgrafError('BAD_ARGUMENT', `Expected \`text\` of at most ${longestText} characters.`);
  }
  return args;
}
