import { z } from 'zod';

/** What the register says of a document's file, and within what it may be opened. */
export const fileFacts = z.object({
  mediaType: z.string().nullable(),
  size: z.int().nonnegative().nullable(),
  /** Whose document it is. */
  authority: z.string(),
  /** Whether somebody in it is protected, or not known not to be. */
  hidden: z.boolean(),
});

export type FileFacts = z.infer<typeof fileFacts>;
