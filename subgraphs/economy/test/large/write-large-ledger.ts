import { closeSync, openSync, writeSync } from 'node:fs';
import { ledgerLines } from '../../src/testing/write-sie.ts';

const accounts = Array.from({ length: 300 }, (_, index) => String(4_000 + index * 13));
const costCentres = Array.from({ length: 400 }, (_, index) => String(30_000 + index * 7));
const suppliers = Array.from({ length: 2_000 }, (_, index) => String(100_000 + index));

/** Writes a ledger of about so many bytes, with as many codes as a municipality has, however large it is. */
export function writeLargeLedger(path: string, bytes: number): void {
  const file = openSync(path, 'w');
  const head = ledgerLines({
    accounts: [
      ['2441', 'Leverantörsskulder', 'S'],
      ...accounts.map((each) => [each, `Konto ${each}`, 'K'] as const),
    ],
    objects: [
      ...costCentres.map((each) => ['1', each, `Ansvar ${each}`] as const),
      ...suppliers.map((each) => ['9', each, `Leverantor ${each}`] as const),
    ],
  });
  let written = writeSync(file, head.map((line) => `${line}\r\n`).join(''), null, 'latin1');
  for (let number = 1; written < bytes; ) {
    let lines = '';
    for (const last = number + 1_000; number < last; number += 1) lines += voucher(number);
    written += writeSync(file, lines, null, 'latin1');
  }
  closeSync(file);
}

/** A supplier invoice of two cost rows; a cost centre has twenty accounts of its own. */
function voucher(number: number): string {
  const day = `2026${two(1 + (number % 12))}${two(1 + (number % 28))}`;
  const row = (part: number) => {
    const centre = (number * 7 + part * 31) % costCentres.length;
    const account = accounts[(centre * 3 + ((number + part) % 20)) % accounts.length];
    return `#TRANS ${account} {"1" "${costCentres[centre]}"} ${number % 9_973}.50 "" "rad ${part}"\r\n`;
  };
  const sum = 2 * (number % 9_973) + 1;
  const supplier = suppliers[number % suppliers.length];
  return `#VER L ${number} ${day} "Faktura ${number}"\r\n{\r\n${row(1)}${row(2)}#TRANS 2441 {"9" "${supplier}"} -${sum}.00\r\n}\r\n`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
