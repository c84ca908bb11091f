/** A file of the repository whose content follows from the SDL. */
export interface CheckedInFile {
  /** Relative to the repository, with `/` between folders. */
  readonly path: string;
  readonly content: string;
  /** The command that writes it. */
  readonly command: string;
}
