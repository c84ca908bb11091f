// What an operator does with the access ledger: `npm run ledger:export|prune|rotate|forget -- …`.
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  addSigningKey,
  exportLedger,
  openReader,
  Pseudonyms,
  pruneLedger,
  signingKeys,
} from '@samgraf/ledger';
import { ledgerPlaces } from './ledger-places.ts';
import { readSettings } from './settings.ts';

const settings = readSettings(process.env);
const { folder, keysFolder } = ledgerPlaces(settings);
const signing = join(keysFolder, 'signing');
const reader = openReader(folder, settings.database);

/** By name: what it is given, and what it does. */
const commands: Record<string, { usage: string; run: (one: string, other: string) => Promise<string> }> = {
  export: {
    usage: 'TENANT FILE',
    async run(tenant, file) {
      const verifiersOf = (writer: string) => signingKeys(signing, writer).map((each) => each.verifier);
      async function* lines() {
        for await (const line of exportLedger(tenant, reader, verifiersOf)) yield `${line}\n`;
      }
      await pipeline(Readable.from(lines()), createWriteStream(file, { mode: 0o600 }));
      return `Written to ${file}; see that it is whole with: npm run ledger:verify -- ${file} --checkpoints DIR`;
    },
  },
  prune: {
    usage: 'TENANT BEFORE (RFC 3339: 2024-01-01T00:00:00.000Z)',
    async run(tenant, before) {
      let gone = 0;
      for (const tree of (await reader.trees()).filter((each) => each.tenant === tenant)) {
        gone += await pruneLedger(tree, new Date(before).toISOString(), reader);
      }
      return `${gone} entries of ${tenant} are gone; their hashes stay, so that what is left still verifies.`;
    },
  },
  rotate: {
    usage: 'WRITER -',
    async run(writer) {
      addSigningKey(signing, writer);
      return `From its next start ${writer} signs with a new key beside the old one.`;
    },
  },
  forget: {
    usage: 'TENANT for-ever',
    async run(tenant, sure) {
      if (sure !== 'for-ever') throw new Error('Expected `for-ever` after the tenant: it cannot be undone.');
      new Pseudonyms(join(keysFolder, 'pseudonyms')).destroy(tenant);
      return `Whom the entries of ${tenant} are about can never be told again, here or in any copy.`;
    },
  },
};

const [name = '', one, other = ''] = process.argv.slice(2);
const command = commands[name];
if (!command || !one) {
  const usages = Object.entries(commands).map(([each, { usage }]) => `npm run ledger:${each} -- ${usage}`);
  console.error(`Expected one of:\n${usages.join('\n')}`);
  process.exitCode = 2;
} else {
  console.log(await command.run(one, other));
  await reader.close();
}
