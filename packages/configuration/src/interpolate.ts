// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of the configuration files, not JavaScript's
/** The environment that `${NAME}` is looked up in. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Replaces `${NAME}` by the environment's value and `${NAME:-default}` by the default where there is none; an
 * empty value counts as none. What is replaced is not read again, so a value cannot name another variable.
 * @param missing told what stands in the way of each reference that cannot be replaced
 */
export function interpolate(
  text: string,
  environment: Environment,
  missing: (expected: string) => void,
): string {
  return text.replaceAll(/\$\{([^}]*)\}?/g, (whole, inside: string) => {
    const reference = /^([A-Za-z_][A-Za-z0-9_]*)(?::-(.*))?$/s.exec(inside);
    if (!reference || !whole.endsWith('}')) {
      missing('`${NAME}` or `${NAME:-default}`');
      return whole;
    }
    const value = environment[reference[1] as string] || reference[2];
    if (value === undefined) missing(`the environment variable ${reference[1]} to be set`);
    return value ?? whole;
  });
}
