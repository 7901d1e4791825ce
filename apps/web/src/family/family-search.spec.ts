import { describe, expect, it } from '@jest/globals';
import { PARTS } from './family-draft.ts';
import { partOf, readFamilySearch, searchOf } from './family-search.ts';

describe('the address of the page', () => {
  it.each(PARTS)('names the part: %s', (part) => {
    const search = searchOf(part, 'c1');
    expect(search.client).toBe('c1');
    expect(partOf(readFamilySearch({ ...search }))).toBe(part);
  });

  it('says nothing of resources, which come first, nor of a client there is not', () => {
    expect(searchOf('resources', undefined)).toEqual({});
  });

  it('takes nothing else from an address', () => {
    expect(readFamilySearch({ volet: 'x', client: '', nationality: 'ML' })).toEqual({});
  });
});
