import { schemaUris } from '../directory/schema-uris.ts';

type Attribute = Readonly<Record<string, unknown>>;

const attribute = (name: string, description: string, more: Attribute = {}): Attribute => ({
  name,
  type: 'string',
  multiValued: false,
  description,
  required: false,
  caseExact: false,
  mutability: 'readOnly',
  returned: 'default',
  uniqueness: 'none',
  ...more,
});
const complex = (
  name: string,
  description: string,
  multiValued: boolean,
  subAttributes: readonly Attribute[],
): Attribute => attribute(name, description, { type: 'complex', multiValued, subAttributes });

const typed = (name: string, description: string, more: readonly Attribute[] = []): Attribute =>
  complex(name, description, true, [
    attribute('value', 'The value.'),
    attribute('type', 'What it is for.', { canonicalValues: ['work'] }),
    ...more,
  ]);

/** The schemas of the directory (RFC 7643, 7), of what it holds. */
export const schemas: ReadonlyArray<{ readonly id: string; readonly [key: string]: unknown }> = [
  {
    id: schemaUris.user,
    name: 'User',
    description: 'An employee.',
    attributes: [
      attribute('userName', 'Signature, unique with the employer.', { required: true, uniqueness: 'server' }),
      complex('name', 'The parts of the name.', false, [
        attribute('formatted', 'The whole name.'),
        attribute('familyName', 'Family name.'),
        attribute('givenName', 'Given name.'),
      ]),
      attribute('displayName', 'The name as shown.'),
      attribute('title', 'Title of the position.'),
      attribute('userType', 'Relation to the organisation.'),
      attribute('preferredLanguage', 'Language tag.'),
      attribute('active', 'Whether the account is in use.', { type: 'boolean' }),
      typed('emails', 'E-mail addresses.', [attribute('primary', 'The one to use.', { type: 'boolean' })]),
      typed('phoneNumbers', 'Telephone numbers (RFC 3966).'),
      complex('addresses', 'Workplace.', true, [
        attribute('formatted', 'Name of the workplace.'),
        attribute('streetAddress', 'Street and number.'),
        attribute('postalCode', 'Postal code.'),
        attribute('locality', 'Postal locality.'),
        attribute('country', 'Country code.'),
        attribute('type', 'What it is for.', { canonicalValues: ['work'] }),
      ]),
      complex('groups', 'The unit.', true, [
        attribute('value', "The group's id.", { caseExact: true }),
        attribute('$ref', 'Its address.', { type: 'reference', referenceTypes: ['Group'], caseExact: true }),
        attribute('display', 'Its name.'),
        attribute('type', 'Direct membership.', { canonicalValues: ['direct'] }),
      ]),
    ],
  },
  {
    id: schemaUris.group,
    name: 'Group',
    description: 'A unit of the organisation; externalId is its code.',
    attributes: [
      attribute('displayName', 'Name of the unit.', { required: true }),
      complex('members', 'Who works there.', true, [
        attribute('value', "The user's id.", { caseExact: true }),
        attribute('$ref', 'Its address.', { type: 'reference', referenceTypes: ['User'], caseExact: true }),
        attribute('display', 'The name.'),
        attribute('type', 'Always User.', { canonicalValues: ['User'] }),
      ]),
    ],
  },
  {
    id: schemaUris.enterprise,
    name: 'EnterpriseUser',
    description: 'The employment.',
    attributes: [
      attribute('employeeNumber', 'Number in the payroll system.'),
      attribute('costCenter', 'Cost centre.'),
      attribute('organization', 'The employer.'),
      attribute('department', 'Name of the unit.'),
      complex('manager', 'Nearest manager.', false, [
        attribute('value', "The manager's id.", { caseExact: true }),
        attribute('$ref', 'Its address.', { type: 'reference', referenceTypes: ['User'], caseExact: true }),
        attribute('displayName', 'The name.'),
      ]),
    ],
  },
  {
    id: schemaUris.employee,
    name: 'Anstalld',
    description: "The municipalities' own: what other systems of theirs know an employee by.",
    attributes: [
      attribute('enhetskod', "Code of the unit, as in the ledger's organisation."),
      attribute('fakturareferens', 'Reference code on invoices that the employee is to attest.'),
    ],
  },
];
