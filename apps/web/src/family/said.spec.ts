import { describe, expect, it } from '@jest/globals';
import { isSaid, listAt, readAt, withoutItem, writtenAt } from './said.ts';

const FAMILY = {
  spouse: { union: 'marriage' },
  children: [{ birthOn: '2010-05-04' }, { birthOn: '2012-01-10', of: 'one' }],
};

describe('what is said of a request, place by place', () => {
  it.each([
    ['/spouse/union', 'marriage'],
    ['/children/1/of', 'one'],
    ['/children/2/of', undefined],
    ['/applicant/document', undefined],
  ])('%s is %p', (pointer, value) => {
    expect(readAt(FAMILY, pointer)).toBe(value);
  });

  it('writes a value where nothing was, and leaves the rest as it was', () => {
    const said = writtenAt(FAMILY, '/applicant/stays/0/from', '2024-01-10');
    expect(said).toEqual({ ...FAMILY, applicant: { stays: [{ from: '2024-01-10' }] } });
    expect(said['children']).toBe(FAMILY.children);
    expect(FAMILY).not.toHaveProperty('applicant');
  });

  it('writes into one of a list', () => {
    const said = writtenAt(FAMILY, '/children/1/of', 'couple');
    expect(listAt(said, '/children')).toEqual([
      FAMILY.children[0],
      { birthOn: '2012-01-10', of: 'couple' },
    ]);
    expect(listAt(FAMILY, '/children')[1]).toEqual({ birthOn: '2012-01-10', of: 'one' });
  });

  it('takes one away', () => {
    expect(listAt(withoutItem(FAMILY, '/children', 0), '/children')).toEqual([FAMILY.children[1]]);
  });

  it.each([
    [{}, false],
    [{ applicant: { birthOn: null }, children: [] }, false],
    [{ spouse: null }, false],
    [{ decent: false }, true],
    [{ persons: 0 }, true],
    [{ children: [{}] }, true],
    [{ spouse: {} }, true],
    [{ spouse: { union: null } }, false],
  ])('%j: said %p', (said, expected) => {
    expect(isSaid(said)).toBe(expected);
  });
});
