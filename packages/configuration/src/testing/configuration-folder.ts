import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The smallest configuration that is whole: two municipalities that agree on one thing. */
export const files: Readonly<Record<string, string>> = {
  'municipalities/purposes.yaml': 'procurement: { english: Procurement, swedish: upphandling }\n',
  'municipalities/strategy.yaml': 'sharedPercent: 50\nspecificPercent: 30\n',
  'municipalities/1461-mellerud.yaml': `code: '1461'
kind: MUNICIPALITY
name: Mellerud
officialName: Melleruds kommun
slug: mellerud
organisationNumber: 212000-1488
authorities:
  - { code: kommunstyrelsen, name: Kommunstyrelsen }
  - { code: byggnadsnamnden, name: Byggnadsnämnden }
systems:
  - id: economy-mellerud
    name: Ekonomi
    product: Ekonomisystem A
    kind: SHARED
    level: 2
    areas: [economy.ledger, economy.spend]
    owner: Ekonomichef
    operationsManager: IT-chef
    connector:
      kind: sie-folder
      folder: \${SIE_FOLDER}/1461
      authority: kommunstyrelsen
      dimensions: { costCentre: '1', supplier: '9' }
      unitPrefixLength: 3
  - id: cases
    name: Ärenden
    product: Ärendesystem A
    kind: SHARED
    level: 3
    areas: [cases.register]
    owner: Kanslichef
    operationsManager: IT-chef
    connector:
      kind: case-api
      url: \${CASES_URL:-http://127.0.0.1:9}
      key: \${CASES_KEY}
      namespaces: { KS: kommunstyrelsen, BN: byggnadsnamnden }
grants:
  - { id: ledger, role: economist, area: economy.ledger, owner: kommunstyrelsen, confidentiality: 2, from: 2026-01-01 }
  - id: register
    role: case-officer
    area: cases.register
    owner: kommunstyrelsen
    reader: byggnadsnamnden
    confidentiality: 2
    basis: OSL 10:2
    from: 2026-01-01
    to: 2026-12-31
raised: { cases.register: 3, Case.title: 2 }
`,
  'municipalities/1492-amal.yaml': `code: '1492'
kind: MUNICIPALITY
name: Åmål
officialName: Åmåls kommun
slug: amal
organisationNumber: 212000-1587
authorities:
  - { code: kommunstyrelsen, name: Kommunstyrelsen }
`,
  'agreements/procurement.yaml': `id: procurement
version: 1
title: Upphandling
area: economy.spend
mode: STATISTICS
purposes: [procurement]
fields: [ProcurementSpend.*]
lowestLevel: 3
highestLevel: 4
parties:
  - { tenant: '1461', level: 4, from: 2026-01-01, decision: KS 2025/1 }
  - { tenant: '1492', level: 4, from: 2026-01-01, to: 2026-12-31, decision: KS 2025/2 }
`,
};

export const environment = { SIE_FOLDER: '/economy', CASES_KEY: 'a-secret' };

/** Does something with these files in a folder of their own, and leaves nothing of it behind. */
export function inFolder<T>(contents: Readonly<Record<string, string>>, work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'configuration-'));
  try {
    for (const [name, text] of Object.entries(contents)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
