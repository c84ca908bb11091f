import { describe, expect, it } from '@jest/globals';
import { propertyOfPlace, propertyPlaceId } from './property-place.ts';

describe('the id of the place of a property', () => {
  it('is of the same municipality and designation, both ways', () => {
    expect(propertyPlaceId('1461:property:ASSAREBYN 1:23')).toBe('1461:property-place:ASSAREBYN 1:23');
    expect(propertyOfPlace('1461:property-place:ASSAREBYN 1:23')).toBe('1461:property:ASSAREBYN 1:23');
  });

  it('is none of what is something else', () => {
    expect(propertyPlaceId('1461:address:46430 STORGATAN 12')).toBeNull();
    expect(propertyOfPlace('1461:property:ASSAREBYN 1:23')).toBeNull();
    expect(propertyOfPlace('')).toBeNull();
  });
});
