// Imports each file named on the command line in turn, over and over, until it is killed.
import { importFile } from '../../src/import/import-file.ts';
import { openStoreForWriting } from '../../src/store/open-store.ts';
import { crashConnection } from './crash-connection.ts';

const [dataFolder = '', rawFolder = '', ...rest] = process.argv.slice(2);
const careless = rest.at(-1) === 'careless';
const paths = careless ? rest.slice(0, -1) : rest;
const database = openStoreForWriting(dataFolder);
if (careless) {
  const exec = database.exec.bind(database);
  database.exec = (sql) => (/^(BEGIN|COMMIT|SAVEPOINT|RELEASE)/.test(sql) ? undefined : exec(sql));
}
process.stdout.write('BEGUN\n');
for (;;) {
  for (const path of paths) importFile(database, crashConnection, path, { rawFolder, now: Date.now });
}
