import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { entitlement } from './entitlement.ts';
import { SCALE } from './scale.ts';
import { inForce } from './sources.ts';
import { UNIT_VALUES } from './unit-values.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('the value of the unit, by the day of admission', () => {
  it.each([
    ['2016-12-31', null],
    ['2017-01-01', 3_200],
    ['2020-12-31', 3_200],
    ['2021-01-01', 3_400],
    ['2021-12-31', 3_400],
    ['2022-01-01', 3_600],
    ['2026-11-23', 3_600],
  ])('%s: %s', (on, cents) => {
    expect(inForce(UNIT_VALUES, day(on))?.cents ?? null).toBe(cents);
  });
});

describe('what the State owes for a mission, before VAT', () => {
  it.each([
    // line, admission, units said, share, amount, to confirm, because
    ['etrangers-fond', '2021-03-01', null, 100, 47_600, false, 'CAA Paris 21PA01661: 571,20 € TTC'],
    [
      'etrangers-fond',
      '2022-01-01',
      null,
      100,
      50_400,
      true,
      '14 × 36 €; the scale of 2020 was not read',
    ],
    ['etrangers-fond', '2022-06-01', null, 55, 27_720, true, 'partial at 55 %'],
    ['etrangers-fond', '2022-06-01', null, 25, 12_600, true, 'partial at 25 %'],
    ['etrangers-fond', '2023-12-31', 140, 100, 50_400, false, 'units read on the certificate'],
    [
      'etrangers-fond',
      '2024-01-01',
      140,
      100,
      50_400,
      true,
      'the value of the unit is not known after 2023',
    ],
    ['cnda', '2020-06-01', null, 100, 51_200, false, '16 × 32 €'],
    ['refere-liberte', '2019-06-01', null, 100, 25_600, false, '8 × 32 €'],
    ['refere-suspension', '2022-06-01', null, 100, null, true, 'no source was read'],
    ['refere-suspension', '2022-06-01', 85, 55, 16_830, false, 'typed: 8,5 units'],
    ['etrangers-fond', '2016-01-01', null, 100, null, false, 'before the first value known'],
    ['nothing-like-it', '2022-06-01', null, 100, null, false, 'no such line'],
  ] as const)(
    '%s admitted on %s, %s tenths, %i %%: %s',
    (...[line, on, unitTenths, share, amount, doubt]) => {
      const owed = entitlement({ line, unitTenths, sharePercent: share, on: day(on) });
      expect(owed.netCents).toBe(amount);
      expect(owed.toConfirm).toBe(doubt);
    },
  );

  it('grows with the share, and the two shares of a whole make it up to a cent', () => {
    const share = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 900 }), (sharePercent, unitTenths) => {
        const of = (percent: number) =>
          entitlement({
            ...{ line: 'other', unitTenths, sharePercent: percent, on: day('2022-01-01') },
          }).netCents ?? NaN;
        expect(of(sharePercent)).toBeLessThanOrEqual(of(100));
        expect(Math.abs(of(sharePercent) + of(100 - sharePercent) - of(100))).toBeLessThanOrEqual(
          1,
        );
      }),
    );
  });
});

describe('every figure', () => {
  const scale = SCALE.flatMap(({ units }) => units).filter((one) => one.unitTenths !== null);
  const figures = [...UNIT_VALUES, ...scale];

  it('names where it was read', () => {
    expect(
      figures.filter(({ source, url }) => source === '' || !/^https?:/.test(url ?? '')),
    ).toEqual([]);
  });

  it('is listed from the earliest', () => {
    for (const list of [UNIT_VALUES, ...SCALE.map(({ units }) => units)]) {
      const days = list.map(({ from }) => String(from));
      expect(days).toEqual([...days].sort());
    }
  });
});
