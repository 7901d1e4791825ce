import { describe, expect, it } from '@jest/globals';
import type { FactView } from '@quantieme/api-client';
import { presumedApart, presumedBy, presumedValue } from './presumptions.ts';
import { aTitle as title } from './testing/a-title.ts';

const spouse = title('spouse', { toConfirm: ['kept-french', 'threat', 'polygamy'] });
const work = title('work', { toConfirm: ['threat', 'polygamy'] });
const ties = title('ties', { verdict: 'discretionary', toConfirm: ['threat', 'polygamy'] });

describe('what a board supposes', () => {
  it('is said once, what most open titles rest on first', () => {
    expect(presumedBy([spouse, work, ties])).toEqual({
      openTitles: 3,
      presumptions: [
        { fact: 'threat', titles: 3 },
        { fact: 'polygamy', titles: 3 },
        { fact: 'kept-french', titles: 1 },
      ],
    });
  });

  it('counts no title that is closed, unknown, or never asked for', () => {
    const others = [
      title('closed', { verdict: 'not-eligible', toConfirm: ['threat'] }),
      title('unknown', { verdict: 'unknown', toConfirm: ['threat'] }),
      title('circular', { kind: 'guidance', toConfirm: ['threat'] }),
    ];
    expect(presumedBy(others)).toEqual({ openTitles: 0, presumptions: [] });
  });

  it.each([
    ['one title alone has nothing apart', [spouse], []],
    ['of two titles, what one of them supposes', [spouse, work], ['kept-french']],
    ['two of three share it', [spouse, spouse, work], []],
    ['one of three', [spouse, work, ties], ['kept-french']],
  ])('marks what sets a title apart: %s', (_said, open, apart) => {
    expect(presumedApart(spouse, presumedBy(open))).toEqual(apart);
  });

  it.each([
    ['yes-no', 'false', false],
    ['yes-no', 'true', true],
    ['choice', 'none', 'none'],
  ])('%s, presumed %s', (type, presumed, value) => {
    expect(presumedValue({ type, presumed } as FactView)).toBe(value);
  });
});
