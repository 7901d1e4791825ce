import { describe, expect, it } from '@jest/globals';
import { rateOf, type Rate, type Work } from './rate.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const WORK: Work = {
  dossierId: 'd1',
  clientIds: ['c1', 'c2'],
  userId: 'u1',
  on: day('2026-05-12'),
};

function rate(hourlyCents: number, said: Partial<Omit<Rate, 'fromOn'>> & { from?: string }): Rate {
  const { from = '2026-01-01', ...scope } = said;
  return {
    ...{ dossierId: null, clientId: null, userId: null },
    ...scope,
    ...{ fromOn: day(from), hourlyCents },
  };
}

/** From the least precise to the most. */
const LADDER = [
  rate(100, {}),
  rate(200, { userId: 'u1' }),
  rate(300, { clientId: 'c2' }),
  rate(400, { clientId: 'c1', userId: 'u1' }),
  rate(500, { dossierId: 'd1' }),
  rate(600, { dossierId: 'd1', userId: 'u1' }),
];

describe('the rate of an hour', () => {
  it.each(LADDER.map((one, index) => [one.hourlyCents, index] as const))(
    'is %i when nothing more precise is said',
    (cents, index) => {
      const known = LADDER.slice(0, index + 1);
      expect(rateOf(known, WORK)?.hourlyCents).toBe(cents);
      expect(rateOf([...known].reverse(), WORK)?.hourlyCents).toBe(cents);
    },
  );

  it.each([
    ['of another dossier', { dossierId: 'd2' }],
    ['of another client', { clientId: 'c3' }],
    ['of somebody else', { userId: 'u2' }],
    ['that has not begun', { from: '2026-05-13' }],
  ])('is not that %s', (_, said) => {
    expect(rateOf([rate(900, said)], WORK)).toBeNull();
  });

  it.each([
    ['2026-05-11', 100],
    ['2026-05-12', 200],
    ['2026-05-13', 200],
  ])('on %s is the latest that has begun: %i', (on, cents) => {
    const rates = [rate(100, {}), rate(200, { from: '2026-05-12' })];
    expect(rateOf(rates, { ...WORK, on: day(on) })?.hourlyCents).toBe(cents);
  });

  it('is the more precise one even where a broader one is later', () => {
    const rates = [rate(200, { userId: 'u1' }), rate(900, { from: '2026-05-01' })];
    expect(rateOf(rates, WORK)?.hourlyCents).toBe(200);
  });
});
