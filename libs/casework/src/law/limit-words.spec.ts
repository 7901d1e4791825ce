import { describe, expect, it } from '@jest/globals';
import type { TimeLimit } from '@quantieme/calendar';
import { limitInWords } from './limit-words.ts';

const month = (count: number) => ({ unit: 'month', count }) as const;

describe('a time limit in words', () => {
  it.each<[TimeLimit, string, string]>([
    [{ mode: 'franc', ...month(2), roll: 'yes' }, '2 mois francs', '2 months, délai franc'],
    [{ mode: 'franc', ...month(1), roll: 'yes' }, '1 mois franc', '1 month, délai franc'],
    [{ mode: 'plain', ...month(6), roll: 'no' }, '6 mois', '6 months'],
    [{ mode: 'less-than', unit: 'day', count: 8 }, 'moins de 8 jours', 'less than 8 days'],
    [
      { mode: 'inclusive', unit: 'day', count: 3 },
      '3 jours, le premier compris',
      '3 days, the first included',
    ],
    [{ mode: 'hours', unit: 'hour', count: 48 }, '48 heures', '48 hours'],
    [{ mode: 'silence', ...month(4) }, '4 mois de silence', '4 months of silence'],
    [
      { mode: 'before', opens: month(4), closes: month(2) },
      'de 4 mois à 2 mois avant',
      'from 4 months to 2 months before',
    ],
    [
      { mode: 'before', opens: month(2), closes: { unit: 'day', count: 0 } },
      'dans les 2 mois qui précèdent',
      'within the 2 months before',
    ],
    [
      { mode: 'before-franc', unit: 'day', count: 3 },
      '3 jours francs avant la date',
      '3 days clear before the date',
    ],
    [{ mode: 'working-days', unit: 'working-day', count: 1 }, '1 jour ouvré', '1 working day'],
    [{ mode: 'until' }, 'à la date même', 'on the date itself'],
  ])('%j → %s', (limit, fr, en) => {
    const words = limitInWords(limit);
    expect([words?.fr, words?.en].map((said) => said?.replaceAll('\u00a0', ' '))).toEqual([fr, en]);
  });

  it('says nothing where no clock runs', () => {
    expect(limitInWords({ mode: 'none' })).toBeNull();
  });
});
