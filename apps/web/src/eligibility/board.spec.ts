import { describe, expect, it } from '@jest/globals';
import { boardOf, familiesOf, ofFamily, opensSoon } from './board.ts';
import { aTitle as title } from './testing/a-title.ts';

const ON = '2026-11-21';

describe('the board', () => {
  it('says first what is open, then what will be, then what is to be told', () => {
    const board = boardOf(
      [
        title('closed', { verdict: 'not-eligible' }),
        title('two-gaps', { verdict: 'unknown', missing: ['a', 'b'] }),
        title('one-gap', { verdict: 'unknown', missing: ['a'] }),
        title('soon', {
          verdict: 'not-eligible',
          changesOn: { date: '2027-03-14', verdict: 'eligible' },
        }),
        title('open', {}),
        title('gone', { kind: 'obsolete', verdict: 'not-eligible' }),
      ],
      ON,
    );
    expect(board.map(({ column, titles }) => [column, titles.map((one) => one.title)])).toEqual([
      ['eligible', ['open']],
      ['soon', ['soon']],
      ['unknown', ['one-gap', 'two-gaps']],
      ['not-eligible', ['closed']],
    ]);
  });

  it.each([
    ['opens tomorrow', '2026-11-22', 'eligible', true],
    ['opens in a year', '2027-11-22', 'eligible', true],
    ['opens in a year and a day', '2027-11-23', 'eligible', false],
    ['will be unknown', '2026-11-22', 'unknown', false],
  ] as const)('a title that %s', (_said, date, verdict, soon) => {
    const changing = title('one', { verdict: 'not-eligible', changesOn: { date, verdict } });
    expect(opensSoon(changing, ON)).toBe(soon);
  });

  it('shows one family, without the columns in which it has nothing', () => {
    const board = boardOf(
      [
        title('card', {}),
        title('student', { family: 'etudes' }),
        title('researcher', { family: 'etudes', verdict: 'unknown' }),
        title('spouse', { family: 'vie-privee-et-familiale', verdict: 'not-eligible' }),
      ],
      ON,
    );
    expect(familiesOf(board)).toEqual(['carte-resident', 'etudes', 'vie-privee-et-familiale']);
    expect(ofFamily(board, null)).toBe(board);
    const shown = ofFamily(board, 'etudes').map(
      ({ column, titles }) => [column, titles.map((one) => one.title)] as const,
    );
    expect(shown).toEqual([
      ['eligible', ['student']],
      ['unknown', ['researcher']],
    ]);
  });
});
