import { describe, expect, it } from '@jest/globals';
import { calculate } from '../../calculate.ts';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const OQTF = { procedure: 'oqtf' } as const;

describe('administrative ban from the territory (CESEDA L323-1, L323-2, L222-2)', () => {
  const ban = (known: object = {}): EventWords => [
    'iat-notifiee',
    '2026-01-20',
    { decidedOn: '2026-01-10', ...known },
  ];

  it('may be asked to be lifted one year after the decision', () => {
    const deadline = only(compute([ban()], OQTF), 'iat-levee');
    expect([...lastDays(deadline), String(deadline.opensOn)]).toEqual([
      '2027-01-10',
      '2027-01-10',
      '2027-01-12',
    ]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L323-1');
  });

  it.each([
    ['2021-04-30', '2022-04-30', 'CESEDA L214-5'],
    ['2021-05-01', '2022-05-01', 'CESEDA L323-1'],
    ['2028-02-29', '2029-02-28', 'CESEDA L323-1'],
  ])('decided on %s → %s (%s)', (decidedOn, expected, article) => {
    const deadline = calculate('iat-levee', { startsOn: Temporal.PlainDate.from(decidedOn) });
    expect(deadline && [String(deadline.lastDay), articlesOf(deadline)[0]]).toEqual([
      expected,
      article,
    ]);
  });

  it.each([
    ['2027-01-10', 'live'],
    ['2027-01-11', 'met'],
  ])('asked on %s: %s', (on, outcome) => {
    const events = [ban(), ['iat-levee-demandee', on] as EventWords];
    expect(only(compute(events, OQTF), 'iat-levee').outcome).toBe(outcome);
  });

  it('four months of silence refuse it; reviewed every five years', () => {
    const asked = compute([['iat-levee-demandee', '2027-01-31']], OQTF);
    expect(String(only(asked, 'iat-levee-silence-4-mois').lastDay)).toBe('2027-05-31');
    expect(String(only(asked, 'ta-recours-implicite-2-mois').lastDay)).toBe('2027-08-02');
    expect(String(only(compute([ban()], OQTF), 'iat-reexamen-5-ans').lastDay)).toBe('2031-01-10');
  });

  it('a citizen of the Union in France has a month to leave', () => {
    const rule = 'iat-ue-depart';
    const deadline = only(compute([ban({ euCitizen: true })], OQTF), rule);
    expect(lastDays(deadline)).toEqual(['2026-02-20', '2026-02-20']);
    expect(has(compute([ban()], OQTF), rule)).toBe(false);
    expect(has(compute([ban({ euCitizen: true, inFrance: false })], OQTF), rule)).toBe(false);
    expect(has(compute([ban({ euCitizen: true, urgency: true })], OQTF), rule)).toBe(false);
  });

  it.each([
    [{ urgency: false }, '2026-02-20'],
    [{ departureDays: 45 }, '2026-03-06'],
    [{ departureDays: 0 }, '2026-02-20'],
  ])('%j: until %s', (known, expected) => {
    const event = ban({ euCitizen: true, ...known });
    expect(String(only(compute([event], OQTF), 'iat-ue-depart').lastDay)).toBe(expected);
  });
});

describe('ban on movement: repeal after a year abroad (CESEDA L251-5)', () => {
  const RULE = 'interdiction-circulation-abrogation';
  const BAN: EventWords = ['ue-interdiction-circulation', '2026-03-02'];
  const UE = { procedure: 'ue-famille' } as const;

  it('counts from the departure', () => {
    const deadline = only(compute([BAN, ['oqtf-executee', '2026-03-31']], UE), RULE);
    expect([...lastDays(deadline), String(deadline.opensOn)]).toEqual([
      '2027-03-31',
      '2027-03-31',
      '2027-04-02',
    ]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L251-5');
  });

  it.each([
    ['2027-03-31', 'live'],
    ['2027-04-01', 'met'],
    ['2027-06-01', 'met'],
  ])('its repeal asked for on %s: %s', (on, outcome) => {
    const events: EventWords[] = [
      BAN,
      ['oqtf-executee', '2026-03-31'],
      ['circulation-abrogation-demandee', on],
    ];
    expect(only(compute(events, UE), RULE).outcome).toBe(outcome);
  });

  it('says from when', () => {
    const deadline = only(compute([BAN, ['oqtf-executee', '2026-03-31']], UE), RULE);
    expect(deadline.undetermined).toEqual([]);
    expect(derivation(deadline)).toEqual(['start 2026-03-31', 'length 2027-03-31 CESEDA L251-5']);
  });

  it.each([
    ['2026-03-01', 'live'],
    ['2026-03-02', 'extinguished'],
    ['2026-03-03', 'extinguished'],
  ])('repealed on %s: %s', (on, outcome) => {
    const events: EventWords[] = [BAN, ['oqtf-executee', '2026-03-31'], ['mesure-abrogee', on]];
    expect(only(compute(events, UE), RULE).outcome).toBe(outcome);
  });

  it('asks for the departure; falls with the repeal of this ban alone', () => {
    const alone = only(compute([BAN], UE), RULE);
    expect(alone.lastDay).toBeNull();
    expect(alone.undetermined.map(({ fact }) => fact)).toEqual(['oqtf-executee']);
    const outcome = (measure: string) => {
      const events: readonly EventWords[] = [
        BAN,
        ['oqtf-executee', '2026-03-31'],
        ['mesure-abrogee', '2026-06-01', { measure }],
      ];
      return only(compute(events, UE), RULE).outcome;
    };
    expect([outcome('circulation'), outcome('irtf')]).toEqual(['extinguished', 'live']);
  });

  it('is computed from the departure by the calculator', () => {
    const found = calculate(RULE, { startsOn: Temporal.PlainDate.from('2026-03-31') });
    expect(String(found?.lastDay)).toBe('2027-03-31');
  });
});
