/** What `npm audit --json` came to. */
export type AuditVerdict =
  | { readonly kind: 'CLEAN' }
  | { readonly kind: 'VULNERABLE'; readonly found: readonly string[] }
  | { readonly kind: 'NOT_ASKED'; readonly why: string };

const serious = new Set(['high', 'critical']);

/**
 * Tells packages with known faults from a registry that gave no answer: npm ends with the same exit code for both.
 *
 * @param output of `npm audit --json`
 */
export function auditVerdict(output: string): AuditVerdict {
  let report: {
    metadata?: { vulnerabilities?: Record<string, number> };
    vulnerabilities?: Record<string, { name: string; severity: string; range?: string }>;
    message?: string;
    error?: { code?: string; summary?: string };
  };
  try {
    report = JSON.parse(output);
  } catch {
    return { kind: 'NOT_ASKED', why: 'npm audit gave no report' };
  }
  if (!report.metadata?.vulnerabilities || !report.vulnerabilities) {
    const why = report.error?.code || report.error?.summary || report.message || 'npm audit gave no report';
    // Its message ends with the registry's address.
    return { kind: 'NOT_ASKED', why: why.replace(/\s*-?\s*(?:GET|POST)?\s*https?:\S+/g, '') };
  }
  const found = Object.values(report.vulnerabilities)
    .filter(({ severity }) => serious.has(severity))
    .map(({ name, severity, range }) => `${name} ${range ?? ''} (${severity})`);
  return found.length > 0 ? { kind: 'VULNERABLE', found } : { kind: 'CLEAN' };
}
