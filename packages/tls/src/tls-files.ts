/** A file of one side's credentials, and the setting that names it: what is wrong with the file is told by it. */
export interface TlsFile {
  /** `SAMGRAF_TLS_CERT`, or the key of a configuration file. */
  readonly setting: string;
  readonly path: string;
}

/** Where one side's credentials lie. A certificate comes with its key, and a key with its certificate. */
export interface TlsFiles {
  readonly certificate: TlsFile | null;
  readonly key: TlsFile | null;
  readonly ca: TlsFile | null;
}
