/** One package that runs in production, as the lock file has it. */
export interface ProductionPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; null where the package states none. */
  readonly licence: string | null;
}

/** What is read of `package-lock.json`. */
export interface LockFile {
  readonly packages: Readonly<
    Record<
      string,
      { version?: string; license?: string; link?: boolean; dev?: boolean; devOptional?: boolean }
    >
  >;
}

/** Every package that `npm ci --omit=dev` may install on some platform, by name and version. Ours are not among them. */
export function productionPackages({ packages }: LockFile): ProductionPackage[] {
  const found = new Map<string, ProductionPackage>();
  for (const [path, entry] of Object.entries(packages)) {
    const name = /.*node_modules\/(.+)$/.exec(path)?.[1];
    if (!name || entry.link || entry.dev || entry.devOptional) continue;
    const version = entry.version ?? '';
    found.set(`${name} ${version}`, { name, version, licence: entry.license ?? null });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}
