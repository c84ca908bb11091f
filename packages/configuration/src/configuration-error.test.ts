import { describe, expect, it } from '@jest/globals';
import { changed, problems } from './testing/loading.ts';

const mellerud = 'municipalities/1461-mellerud.yaml';
const amal = 'municipalities/1492-amal.yaml';
const procurement = 'agreements/procurement.yaml';

/** The connector of the smallest configuration's second system, and a directory in its place. */
const caseApi = `      kind: case-api
      url: \${CASES_URL:-http://127.0.0.1:9}
      key: \${CASES_KEY}
      namespaces: { KS: kommunstyrelsen, BN: byggnadsnamnden }`;
const scim = `      kind: scim
      url: http://127.0.0.1:9
      token: \${CASES_KEY}
      authority: kommunstyrelsen
      attributes: { unitCode: urn:a:b:Employee:unit, invoiceReference: urn:a:b:Employee:reference }`;

describe('a configuration that is wrong', () => {
  it.each([
    [
      'a value of the wrong kind',
      mellerud,
      'level: 2',
      'level: two',
      `${mellerud}:15: systems[0].level: expected a level of collaboration, 1 to 5, came \`two\``,
    ],
    [
      'a code without quotes',
      mellerud,
      "code: '1461'",
      'code: 1461',
      `${mellerud}:1: code: expected a string, came \`1461\``,
    ],
    ['a key that is missing', amal, 'name: Åmål\n', '', `${amal}:1: name: expected a string, came nothing`],
    [
      'a key that nobody knows',
      amal,
      'slug: amal',
      'slug: amal\nslugg: amal',
      `${amal}:6: slugg: expected no such key, came \`slugg\``,
    ],
    [
      'a kind that nobody knows',
      amal,
      'MUNICIPALITY',
      'REGION',
      `${amal}:2: kind: expected MUNICIPALITY or FEDERATION, came \`REGION\``,
    ],
    [
      'a connector that nobody knows',
      mellerud,
      'kind: case-api',
      'kind: soap',
      `${mellerud}:34: systems[1].connector.kind: expected sie-folder, case-api, peppol-folder, erms-folder, gtfs-folder, ss12000, scim, paxml-folder, ogc-features or wfs, came \`soap\``,
    ],
    [
      'a wrong check digit',
      amal,
      '212000-1587',
      '212000-1588',
      `${amal}:6: organisationNumber: expected an organisation number with its check digit, \`212000-1488\`, came \`212000-1588\``,
    ],
    [
      'a day that does not exist',
      procurement,
      '2026-12-31',
      '2026-02-30',
      `${procurement}:12: parties[1].to: expected a date, \`YYYY-MM-DD\`, came \`2026-02-30\``,
    ],
    [
      'confidentiality 4',
      mellerud,
      'cases.register: 3',
      'cases.register: 4',
      `${mellerud}:49: raised.cases.register: expected a confidentiality, 0 to 3, came \`4\``,
    ],
    [
      'a grant to an authority that the tenant does not have',
      mellerud,
      'reader: byggnadsnamnden',
      'reader: socialnamnden',
      `${mellerud}:44: grants[1].reader: expected an authority of the tenant (kommunstyrelsen, byggnadsnamnden), came \`socialnamnden\``,
    ],
    [
      'a grant across authorities without its basis',
      mellerud,
      '    basis: OSL 10:2\n',
      '',
      `${mellerud}:40: grants[1].basis: expected the legal basis for reading across authorities, came nothing`,
    ],
    [
      'a grant that ends before it begins',
      mellerud,
      'to: 2026-12-31',
      'to: 2025-12-31',
      `${mellerud}:48: grants[1].to: expected a day that is not before 2026-01-01, came \`2025-12-31\``,
    ],
    [
      'a grant for an area that is misspelt',
      mellerud,
      'area: cases.register',
      'area: cases.registr',
      `${mellerud}:42: grants[1].area: expected an area that some system holds information of, came \`cases.registr\``,
    ],
    [
      'a grant’s id twice',
      mellerud,
      'id: register',
      'id: ledger',
      `${mellerud}:40: grants[1].id: expected an id that is not taken, came \`ledger\``,
    ],
    [
      'a register of an authority that the tenant does not have',
      mellerud,
      'BN: byggnadsnamnden }',
      'BN: miljonamnden }',
      `${mellerud}:37: systems[1].connector.namespaces.BN: expected an authority of the tenant (kommunstyrelsen, byggnadsnamnden), came \`miljonamnden\``,
    ],
    [
      'a ledger of an authority that the tenant does not have',
      mellerud,
      'authority: kommunstyrelsen',
      'authority: miljonamnden',
      `${mellerud}:22: systems[0].connector.authority: expected an authority of the tenant (kommunstyrelsen, byggnadsnamnden), came \`miljonamnden\``,
    ],
    [
      'a tenant under another’s name',
      amal,
      'slug: amal',
      'slug: mellerud',
      `${amal}:1: code: expected the file to be named municipalities/1492-mellerud.yaml, came ${amal}`,
    ],
    [
      'a tenant’s slug twice',
      amal,
      'slug: amal',
      'slug: mellerud',
      `${amal}:5: slug: expected a slug that no other tenant has, came \`mellerud\``,
    ],
    [
      'a municipality with a federation’s code',
      amal,
      "code: '1492'",
      'code: dmef',
      `${amal}:1: code: expected four digits in quotes for a municipality, a short code for a federation, came \`dmef\``,
    ],
    [
      'an agreement with a tenant that nobody knows',
      procurement,
      "'1492'",
      "'0180'",
      `${procurement}:12: parties[1].tenant: expected a tenant that has a file in municipalities/, came \`0180\``,
    ],
    [
      'an agreement for a purpose that nobody knows',
      procurement,
      '[procurement]',
      '[profit]',
      `${procurement}:6: purposes[0]: expected a purpose of municipalities/purposes.yaml, came \`profit\``,
    ],
    [
      'an agreement on an area that is misspelt',
      procurement,
      'economy.spend',
      'economy.spending',
      `${procurement}:4: area: expected an area that some system holds information of, came \`economy.spending\``,
    ],
    [
      'an agreement whose fields leave out the id',
      procurement,
      'ProcurementSpend.*',
      'ProcurementSpend.amount',
      `${procurement}:7: fields[0]: expected \`ProcurementSpend.id\` or \`ProcurementSpend.*\` among the fields as well, came \`ProcurementSpend.amount\``,
    ],
    [
      'a party twice at a time',
      procurement,
      "'1492'",
      "'1461'",
      `${procurement}:12: parties[1].tenant: expected a party that takes part once at a time, came \`1461\``,
    ],
    [
      'levels the wrong way round',
      procurement,
      'highestLevel: 4',
      'highestLevel: 2',
      `${procurement}:9: highestLevel: expected a level that is not below \`lowestLevel\`, came \`2\``,
    ],
    [
      'personal data with half a basis',
      procurement,
      'lowestLevel',
      'personalData: { secrecyBasis: OSL 10:28, gdprBasis: GDPR 6.1 c, processors: KS 1 }\nlowestLevel',
      `${procurement}:8: personalData.jointControllers: expected a string, came nothing`,
    ],
    [
      'a basis that an authority cannot have',
      procurement,
      'lowestLevel',
      'personalData: { secrecyBasis: OSL 10:28, gdprBasis: GDPR 6.1 f, jointControllers: a, processors: b }\nlowestLevel',
      `${procurement}:8: personalData.gdprBasis: expected GDPR 6.1 a, GDPR 6.1 b, GDPR 6.1 c, GDPR 6.1 d or GDPR 6.1 e, came \`GDPR 6.1 f\``,
    ],
    [
      'a directory whose token stands in the file',
      mellerud,
      caseApi,
      scim.replace(`\${CASES_KEY}`, 'a-secret'),
      `${mellerud}:36: systems[1].connector.token: expected \`\${NAME}\`: a secret comes from the environment, came \`a-secret\``,
    ],
    [
      'a directory of an authority that is none',
      mellerud,
      caseApi,
      scim.replace('authority: kommunstyrelsen', 'authority: namnden'),
      `${mellerud}:37: systems[1].connector.authority: expected an authority of the tenant (kommunstyrelsen, byggnadsnamnden), came \`namnden\``,
    ],
    [
      'an attribute of a directory that is of no extension',
      mellerud,
      caseApi,
      scim.replace('urn:a:b:Employee:unit', 'unit'),
      `${mellerud}:38: systems[1].connector.attributes.unitCode: expected an attribute of an extension such as \`urn:x:y:User:code\`, came \`unit\``,
    ],
    [
      'a list of markings without a word that marks',
      mellerud,
      caseApi,
      `${scim}\n    marking: { kind: csv-list, file: list.csv, columns: { signature: a, employeeNumber: b, marking: c }, unmarked: [Nej], marked: [] }`,
      `${mellerud}:39: systems[1].marking.marked: expected at least one word that says that somebody is marked`,
    ],
    ['YAML that is none', amal, 'authorities:', 'authorities: [', `${amal}:8: expected well-formed YAML`],
    [
      'a key twice in one mapping',
      amal,
      'slug: amal',
      'slug: amal\nslug: amal',
      `${amal}:6: expected well-formed YAML`,
    ],
    [
      'a goal beyond all',
      'municipalities/strategy.yaml',
      '50',
      '150',
      'municipalities/strategy.yaml:1: sharedPercent: expected a number, 0 to 100, came `150`',
    ],
  ])('names file, line and key of %s', (_what, file, from, to, expected) => {
    expect(problems(changed(file, from, to))).toContainEqual(expect.stringContaining(expected));
  });
});
