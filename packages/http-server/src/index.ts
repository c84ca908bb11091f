export { acceptJson } from './accept-json.ts';
export { addSecurityHeaders, setSecurityHeaders } from './add-security-headers.ts';
export { askingCase } from './asking-case.ts';
export { type LingerOptions, lingerAfterRefusal } from './linger-after-refusal.ts';
export { parseJson } from './parse-json.ts';
export { securityHeaders, strictTransport } from './security-headers.ts';
export { serverBounds, transportBounds } from './server-bounds.ts';
export { statedOperation } from './stated-operation.ts';
