import { describe, expect, it } from '@jest/globals';
import { PARTS } from './family-draft.ts';
import { partOf, readFamilySearch, searchOf } from './family-search.ts';

describe('the address of the page', () => {
  it.each(PARTS)('names the part: %s', (part) => {
    const search = searchOf(part, { client: 'c1', dossier: 'd1' });
    expect(readFamilySearch({ ...search })).toEqual(search);
    expect(search).toMatchObject({ client: 'c1', dossier: 'd1' });
    expect(partOf(search)).toBe(part);
  });

  it('says nothing of resources, which come first, nor of a client there is not', () => {
    expect(searchOf('resources', {})).toEqual({});
  });

  it('takes nothing else from an address', () => {
    expect(readFamilySearch({ volet: 'x', client: '', nationality: 'ML' })).toEqual({});
  });
});
