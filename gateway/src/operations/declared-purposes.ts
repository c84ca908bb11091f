/** The codes of `# purpose: <code>, <code>`, from the comments that lead a document; one further down declares nothing. */
export function declaredPurposes(source: string): string[] {
  const leading = /^(?:\s|,|\uFEFF|#[^\n]*)*/u.exec(source)?.[0] ?? '';
  const codes = /^[ \t]*#[ \t]*purpose:[ \t]*([^\n]*)$/mu.exec(leading)?.[1] ?? '';
  return codes
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
