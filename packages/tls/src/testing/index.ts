export {
  createTestAuthority,
  type IssuedCertificate,
  type IssueOptions,
  type TestAuthority,
} from './test-authority.ts';
export { writeCredentials } from './write-credentials.ts';
