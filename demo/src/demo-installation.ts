/** One running or lying demo system. */
export interface DemoSystem {
  /** As in the configuration: `economy-mellerud`, `cases-shared`. */
  readonly id: string;
  /** Codes of the municipalities that use it. */
  readonly tenants: readonly string[];
  readonly pid: number | null;
  readonly url: string | null;
  /** The drop folder, where it has one. */
  readonly folder: string | null;
}

/** The existing systems of the five municipalities, running. */
export interface DemoInstallation {
  /** What the configuration interpolates: addresses, folders and keys. */
  readonly environment: Readonly<Record<string, string>>;
  readonly systems: readonly DemoSystem[];
  /** Ends every process of it. */
  stop(): Promise<void>;
}
