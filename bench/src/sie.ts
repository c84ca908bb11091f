import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile, type LedgerConnection, openStoreForWriting, parseSie } from '@samgraf/subgraph-economy';

/** How fast ledgers are read, and how fast they are read into the store. */
export interface SieFigures {
  readonly megabytes: number;
  readonly vouchers: number;
  readonly parse: { readonly megabytesPerSecond: number; readonly vouchersPerSecond: number };
  readonly import: { readonly megabytesPerSecond: number; readonly vouchersPerSecond: number };
}

/** Reads every ledger of the drop folders once without keeping anything, then imports them into an empty store. */
export function measureSie(dropFolder: string, connections: readonly LedgerConnection[]): SieFigures {
  const files = connections.flatMap((connection) =>
    readdirSync(join(dropFolder, connection.tenant)).map((name) => ({
      connection,
      path: join(dropFolder, connection.tenant, name),
    })),
  );
  const megabytes = files.reduce((sum, { path }) => sum + statSync(path).size, 0) / 1e6;
  let vouchers = 0;
  const sink = { problem() {}, voucher: () => void vouchers++ };
  const parsing = performance.now();
  for (const { path } of files) parseSie([readFileSync(path)], sink, { file: path });
  const parsed = (performance.now() - parsing) / 1000;

  const folder = mkdtempSync(join(tmpdir(), 'samgraf-bench-'));
  const store = openStoreForWriting(folder);
  const importing = performance.now();
  for (const { connection, path } of files)
    importFile(store, connection, path, { rawFolder: join(folder, 'raw'), now: Date.now });
  const imported = (performance.now() - importing) / 1000;
  store.close();
  rmSync(folder, { recursive: true });
  const rates = (seconds: number) => ({
    megabytesPerSecond: Math.round((megabytes / seconds) * 10) / 10,
    vouchersPerSecond: Math.round(vouchers / seconds),
  });
  return {
    megabytes: Math.round(megabytes * 10) / 10,
    vouchers,
    parse: rates(parsed),
    import: rates(imported),
  };
}
