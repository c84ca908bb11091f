import { describe, expect, it } from '@jest/globals';
import { propertyNames } from '@samgraf/designations';
import { configuration } from '../../../test/configuration.ts';
import { scope } from '../../../test/system.ts';
import { PropertyConnector } from './property-connector.ts';

const configured = configuration({ shared: 'http://x', own: 'http://y' });
const properties = new PropertyConnector(configured, propertyNames(configured));
const id = '1461:property:ASSAREBYN 1:23';

describe('properties', () => {
  it('are what their ids say, and no source is told of', async () => {
    const { records, states } = await properties.load([id, '1461:property:lund', 'x'], scope(['1461']));
    expect(records).toEqual([
      {
        owner: { tenant: '1461', authority: 'kommunstyrelsen' },
        record: { id, designation: 'ASSAREBYN 1:23' },
        facts: { subjects: [], confidentiality: null, marking: 'NOT_PERSONAL' },
      },
      null,
      null,
    ]);
    expect(states).toEqual([]);
  });

  it('keep to the scope as every record does', async () => {
    expect((await properties.load([id], scope(['1492']))).records).toEqual([null]);
  });

  it('belong to one authority of each municipality', () => {
    expect(properties.owners.map((each) => each.tenant)).toEqual(['1438', '1461', '1492']);
  });
});
