import { describe, expect, it } from '@jest/globals';
import { schemaUris } from '../../directory/schema-uris.ts';
import { ScimError } from '../scim-error.ts';
import { matches } from './matches.ts';
import { parseFilter } from './parse-filter.ts';

const user = {
  id: 'aB1',
  userName: 'ANSV01',
  name: { familyName: 'Svensson', givenName: 'Anna' },
  title: 'Ekonom "vikarie"',
  active: true,
  emails: [
    { value: 'anna@work.example', type: 'work', primary: true },
    { value: 'anna@home.example', type: 'home' },
  ],
  phoneNumbers: [],
  [schemaUris.enterprise]: { employeeNumber: '10007', level: 3 },
  meta: { lastModified: '2026-03-02T08:00:00Z' },
};

describe('A SCIM filter', () => {
  it.each([
    ['userName eq "ansv01"', true],
    ['USERNAME Eq "ANSV01"', true],
    ['urn:ietf:params:scim:schemas:core:2.0:User:userName sw "an"', true],
    ['id eq "ab1"', false],
    ['id eq "aB1"', true],
    ['name.familyName co "vens"', true],
    ['name.familyName ew "SON"', true],
    ['title eq "Ekonom \\"vikarie\\""', true],
    ['title pr', true],
    ['nickName pr', false],
    ['phoneNumbers pr', false],
    ['active eq true', true],
    ['active ne true', false],
    ['emails co "home"', true],
    ['emails.type eq "home"', true],
    ['emails[type eq "work" and value co "home"]', false],
    ['emails[type eq "home" and value co "home"]', true],
    ['emails[not (type eq "work")]', true],
    ['emails.type eq "work" and emails.value co "home"', true],
    [`${schemaUris.enterprise}:employeeNumber eq "10007"`, true],
    [`${schemaUris.enterprise} pr`, true],
    [`${schemaUris.enterprise}:level ge 3`, true],
    [`${schemaUris.enterprise}:level gt 3`, false],
    ['meta.lastModified gt "2026-03-02T08:59:00+01:00"', true],
    ['meta.lastModified lt "2026-03-02T08:00:00Z"', false],
    ['nickName eq null', true],
    ['title ne null', true],
    ['nickName ne "x"', true],
    // `and` binds more than `or`, `not` more than both.
    ['title pr or nickName pr and nickName pr', true],
    ['(title pr or nickName pr) and nickName pr', false],
    ['not (nickName pr) and title pr', true],
    ['not (nickName pr or title pr)', false],
  ])('%s is %p', (filter, holds) => {
    expect(matches(user, parseFilter(filter))).toBe(holds);
  });

  it.each([
    [''],
    ['userName'],
    ['userName eq'],
    ['userName eq ANSV01'],
    ['userName like "a"'],
    ['userName eq "a" and'],
    ['(userName eq "a"'],
    ['userName eq "a")'],
    ['not userName eq "a"'],
    ['emails[type eq "a"'],
    ['emails[type[value pr]]'],
    ['a.b.c pr'],
    ['userName eq "unfinished'],
    ['userName eq "\\x"'],
    ['; pr'],
    ['active gt true'],
    ['title gt null'],
    [`${'('.repeat(40)}title pr${')'.repeat(40)}`],
    [`title eq "${'a'.repeat(5_000)}"`],
  ])('%s is refused as one', (filter) => {
    const read = (): unknown => matches(user, parseFilter(filter));
    expect(read).toThrow(ScimError);
    expect(read).toThrow(expect.objectContaining({ status: 400, scimType: 'invalidFilter' }));
  });
});
