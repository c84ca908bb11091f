import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

/** A certificate with its key, in PEM. */
export interface IssuedCertificate {
  readonly certificate: string;
  readonly key: string;
}

/** What a certificate says. */
export interface IssueOptions {
  /** Names (DNS) and addresses (IP) that it is for. */
  readonly names: readonly string[];
  /** Default an hour ago. */
  readonly from?: Date;
  /** Default in thirty days. */
  readonly to?: Date;
}

/** An authority that issues certificates within a test. */
export interface TestAuthority {
  /** Its own certificate, in PEM. */
  readonly certificate: string;
  issue(options: IssueOptions): Promise<IssuedCertificate>;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const hour = 60 * 60_000;

const makeKeys = () =>
  webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']) as Promise<webcrypto.CryptoKeyPair>;

/** Makes a certificate authority of its own: no other test's certificates are believed by who believes it. */
export async function createTestAuthority(name = 'Test authority'): Promise<TestAuthority> {
  const keys = await makeKeys();
  const span = {
    notBefore: new Date(Date.now() - 48 * hour),
    notAfter: new Date(Date.now() + 60 * 24 * hour),
  };
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=${name}`,
    keys,
    ...span,
    signingAlgorithm: algorithm,
    extensions: [
      new x509.BasicConstraintsExtension(true, 1, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  return {
    certificate: root.toString('pem'),
    async issue({ names, from, to }) {
      const own = await makeKeys();
      const leaf = await x509.X509CertificateGenerator.create({
        subject: `CN=${names[0]}`,
        issuer: root.subject,
        publicKey: own.publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: algorithm,
        notBefore: from ?? new Date(Date.now() - hour),
        notAfter: to ?? new Date(Date.now() + 30 * 24 * hour),
        extensions: [
          new x509.BasicConstraintsExtension(false),
          new x509.ExtendedKeyUsageExtension([
            x509.ExtendedKeyUsage.serverAuth,
            x509.ExtendedKeyUsage.clientAuth,
          ]),
          new x509.SubjectAlternativeNameExtension(
            names.map((value) => ({ type: /^[\d.]+$|:/.test(value) ? 'ip' : 'dns', value })),
          ),
        ],
      });
      const key = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', own.privateKey)).toString('base64');
      return {
        certificate: leaf.toString('pem'),
        key: `-----BEGIN PRIVATE KEY-----\n${key.replace(/.{64}/g, '$&\n')}\n-----END PRIVATE KEY-----\n`,
      };
    },
  };
}
