import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { changedBeside, type Gone } from './changed-beside.ts';

const schema = buildSchema(`
  type Query { cases: CaseConnection organisationUnit: OrganisationUnit }
  type CaseConnection { nodes: [Case!]! complete: Boolean! }
  type Case { id: ID! title: String }
  type OrganisationUnit { id: ID! name: String }
`);
const document = 'query Q { cases { nodes { id title } complete } organisationUnit { id name } }';
const gone: Gone = { areas: new Set(['cases.register']), tenants: new Set(['1461']) };

const one = { id: '1461:case:1', title: 'a' };
const other = { id: '1492:case:1', title: 'b' };
const unit = { id: '1461:unit:311', name: 'c' };
const answer = (nodes: object[], more: object = {}) => ({
  cases: { nodes, complete: true },
  organisationUnit: unit,
  ...more,
});
const changed = (after: object) => changedBeside(schema, document, answer([one, other]), after, gone);

describe('What is changed beside a stopped system', () => {
  it('is nothing where the same comes, or only its own is gone, and what follows on the page comes after', () => {
    expect(changed(answer([one, other]))).toEqual([]);
    expect(changed(answer([other]))).toEqual([]);
    expect(changed(answer([other, { id: '1492:case:2', title: 'd' }]))).toEqual([]);
    expect(changed(answer([{ ...one, title: null }, other]))).toEqual([]);
  });

  it('is what another municipality has in the same list, and what another system has of the same municipality', () => {
    expect(changed(answer([one]))).toEqual(['cases.nodes lacks 1']);
    expect(changed(answer([one, { ...other, title: null }]))).toEqual(['cases.nodes[0].title']);
    expect(changed(answer([other], { organisationUnit: null }))).toEqual(['organisationUnit']);
    expect(changed(answer([other], { organisationUnit: { ...unit, name: null } }))).toEqual([
      'organisationUnit.name',
    ]);
  });

  it('is everything, where nothing may be gone', () => {
    const nothing = { areas: new Set<string>(), tenants: new Set<string>() };
    const found = changedBeside(schema, document, answer([one, other]), answer([other]), nothing);
    expect(found).toEqual(['cases.nodes lacks 1']);
    expect(changedBeside(schema, document, answer([one]), answer([one, other]), nothing)).toEqual([
      'cases.nodes has more',
    ]);
    expect(changedBeside(schema, document, answer([one]), null, nothing)).toEqual(['everything']);
  });
});
