import { describe, expect, it } from '@jest/globals';
import { nextPage } from './next-page.ts';

const base = 'https://geo.example/1460';

describe('the link to the next page', () => {
  it('is followed below the service’s own address, with all that it carries', () => {
    expect(nextPage('gis', base, `${base}/collections/vagn%C3%A4t/items?token=a%2Bb&token=c&crs=x`)).toEqual({
      segments: ['collections', 'vagnät', 'items'],
      query: { token: ['a+b', 'c'], crs: ['x'] },
    });
    expect(nextPage('gis', base, 'collections/a/items?x=1')).toEqual({
      segments: ['collections', 'a', 'items'],
      query: { x: ['1'] },
    });
  });

  it.each([
    'https://evil.example/1460/collections/a/items',
    'http://geo.example/1460/collections/a/items',
    'https://geo.example:444/1460/collections/a/items',
    '//evil.example/1460/collections',
    'https://geo.example/1461/collections/a/items',
    'https://geo.example/14601/collections',
    'https://geo.example/1460/../1461/collections',
    'https://geo.example@evil.example/1460',
    'file:///1460/collections',
    'https://geo.example/1460/%E0%A4%A',
  ])('leads nowhere else, since our key would go along: %s', (href) => {
    expect(() => nextPage('gis', base, href)).toThrow('BAD_ANSWER');
  });
});
