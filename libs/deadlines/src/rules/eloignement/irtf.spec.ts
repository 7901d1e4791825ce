import { describe, expect, it } from '@jest/globals';
import { calculate } from '../../calculate.ts';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const OQTF = { procedure: 'oqtf' } as const;
const LEFT: EventWords = ['oqtf-executee', '2026-12-01'];
const ban = (on: string, known: object = {}): EventWords => ['irtf-notifiee', on, { ...known }];
const end = (...events: readonly EventWords[]) =>
  lastDays(only(compute(events, OQTF), 'irtf-duree'));

describe('length of a ban on return (CESEDA L612-6 to L612-8, L612-11)', () => {
  it.each<[string, object, string, string, string]>([
    ['2026-03-02', {}, '2031-12-01', '2031-12-01', 'five years at most'],
    ['2026-03-02', { months: 12 }, '2027-12-01', '2027-12-01', 'as written'],
    ['2026-03-02', { seriousThreat: true, departureDays: 0 }, '2036-12-01', '2036-12-01', 'ten'],
    ['2026-03-02', { seriousThreat: true }, '2031-12-01', '2031-12-01', 'time to leave unknown'],
    ['2026-03-02', { departureDays: 0 }, '2031-12-01', '2031-12-01', 'no serious threat'],
    [
      '2026-03-02',
      { seriousThreat: true, departureDays: 30 },
      '2031-12-01',
      '2031-12-01',
      'time given',
    ],
    ['2024-01-27', { departureDays: 30 }, '2028-12-01', '2028-12-01', 'time given before 2024'],
    ['2024-01-27', {}, '2028-12-01', '2028-12-01', 'two years before the law of 2024'],
    ['2024-01-27', { departureDays: 0 }, '2029-12-01', '2029-12-01', 'three without time'],
    ['2024-01-28', {}, '2031-12-01', '2031-12-01', 'five since'],
  ])('ban of %s %j, left on 1 December 2026 → %s, %s (%s)', (on, known, legal, prudent) => {
    expect(end(ban(on, known), LEFT)).toEqual([legal, prudent]);
  });

  it.each<[string, string, string]>([
    ['2018-12-31', '2020-12-31', 'from notification until 2018'],
    ['2018-12-30', '2020-12-30', 'the day before'],
    ['2017-03-01', '2019-03-01', 'law of 2016'],
    ['2012-02-29', '2014-02-28', 'law of 2011, leap day'],
  ])('ban of %s → %s (%s)', (on, expected) => {
    expect(end(ban(on))).toEqual([expected, expected]);
    expect(articlesOf(only(compute([ban(on)], OQTF), 'irtf-duree'))[0]).toBe('CESEDA L511-1');
  });

  it('runs for nobody who has not left: no date, and the question', () => {
    const deadline = only(compute([ban('2026-03-02')], OQTF), 'irtf-duree');
    expect(deadline.lastDay).toBeNull();
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['oqtf-executee', 'months']);
  });

  it.each<[object, string, string]>([
    [{ months: 24 }, '2029-12-01', 'one year, plus two'],
    [{}, '2029-12-01', 'two at most when not written'],
    [{ months: 60 }, '2031-12-01', 'five in all'],
    [{ months: 60, seriousThreat: true }, '2032-12-01', 'save serious threat'],
  ])('extended by %j → %s (%s)', (known, expected) => {
    const extension: EventWords = ['irtf-prolongee', '2027-03-01', { ...known }];
    expect(end(ban('2026-03-02', { months: 12 }), LEFT, extension)[0]).toBe(expected);
  });

  it.each(['2019-01-01', '2019-01-02'])('a ban of %s counts from the departure', (on) => {
    expect(end(ban(on), LEFT)).toEqual(['2028-12-01', '2028-12-01']);
  });

  it.each<[object, readonly string[]]>([
    [{}, ['months']],
    [{ months: 12 }, []],
  ])('left, %j asks %j', (known, expected) => {
    const { undetermined } = only(compute([ban('2026-03-02', known), LEFT], OQTF), 'irtf-duree');
    expect(undetermined.map(({ fact }) => fact)).toEqual(expected);
  });

  it('says from which departure it counts, and what extended it', () => {
    const extension: EventWords = ['irtf-prolongee', '2027-03-01', { months: 24 }];
    const deadline = only(compute([ban('2026-03-02'), LEFT], OQTF), 'irtf-duree');
    expect(derivation(deadline)[0]).toBe('departure 2026-12-01');
    const events = [ban('2026-03-02', { months: 12 }), LEFT, extension];
    expect(derivation(only(compute(events, OQTF), 'irtf-duree'))).toContain('extension 2027-03-01');
  });

  it.each([
    ['2026-03-01', '2027-12-01', 'of an older ban'],
    ['2026-03-02', '2029-12-01', 'the same day'],
  ])('extended on %s → %s (%s)', (on, expected) => {
    const extension: EventWords = ['irtf-prolongee', on, { months: 24 }];
    expect(end(ban('2026-03-02', { months: 12 }), LEFT, extension)[0]).toBe(expected);
  });

  it.each([
    [{ irtf: true }, true],
    [{ irtfMonths: 12 }, true],
    [{ irtf: false }, false],
  ])('an obligation %j brings a ban: %s', (known, expected) => {
    const events: EventWords[] = [['oqtf-notifiee', '2026-03-02', known], LEFT];
    expect(has(compute(events, OQTF), 'irtf-duree')).toBe(expected);
  });

  it('is known from the obligation, once', () => {
    const oqtf: EventWords = ['oqtf-notifiee', '2026-03-02', { irtf: true, irtfMonths: 12 }];
    expect(end(oqtf, LEFT)[0]).toBe('2027-12-01');
    const both = compute([oqtf, ban('2026-03-02', { months: 24 }), LEFT], OQTF);
    expect(only(both, 'irtf-duree').triggeredBy).toBe('e2');
    const none: EventWords = ['oqtf-notifiee', '2026-03-02', { situation: 'libre' }];
    expect(has(compute([none], OQTF), 'irtf-duree')).toBe(false);
  });

  it.each(['oqtf-annulee', 'refus-titre-annule', 'protection-accordee', 'mesure-abrogee'])(
    'falls with %s',
    (type) => {
      const events: readonly EventWords[] = [ban('2026-03-02'), LEFT, [type, '2027-01-05']];
      expect(only(compute(events, OQTF), 'irtf-duree').outcome).toBe('extinguished');
    },
  );

  it('is computed from the departure by the calculator', () => {
    const startsOn = Temporal.PlainDate.from('2026-12-01');
    const found = calculate('irtf-duree', { startsOn, details: { months: 24 } });
    expect(found && lastDays(found)).toEqual(['2028-12-01', '2028-12-01']);
  });
});

describe('proof of departure within two months (CESEDA L613-8)', () => {
  const RULE = 'irtf-abrogation-2-mois';
  const oqtf = (known: object = {}): EventWords => [
    'oqtf-notifiee',
    '2026-10-05',
    { situation: 'libre', irtf: true, departureDays: 30, ...known },
  ];

  it('counts from the end of the time to leave: 4 November 2026', () => {
    const deadline = only(compute([oqtf()], OQTF), RULE);
    expect(lastDays(deadline)).toEqual(['2027-01-04', '2027-01-04']);
    expect(deadline.dependsOn).toBe('oqtf-delai-depart-volontaire@e1');
    expect(articlesOf(deadline)[0]).toBe('CESEDA L613-8');
    const longer = only(compute([oqtf({ departureDays: 60 })], OQTF), RULE);
    expect(String(longer.lastDay)).toBe('2027-02-04');
    expect(derivation(deadline)[0]).toBe('departure 2026-11-04');
  });

  it.each<[object]>([[{ departureDays: 0 }], [{ irtf: false }], [{ irtf: null }]])(
    'does not run with %j',
    (known) => {
      expect(has(compute([oqtf(known)], OQTF), RULE)).toBe(false);
    },
  );

  it.each([
    ['2027-01-03', 'met'],
    ['2027-01-04', 'met'],
    ['2027-01-05', 'live'],
  ])('proved on %s: %s', (on, outcome) => {
    expect(only(compute([oqtf(), ['depart-justifie', on]], OQTF), RULE).outcome).toBe(outcome);
  });
});

describe('five-year review of a ban on return (CESEDA L613-9)', () => {
  const RULE = 'irtf-reexamen-5-ans';

  it('counts from the date of the decision', () => {
    const event = ban('2026-03-12', { decidedOn: '2026-03-02' });
    expect(lastDays(only(compute([event], OQTF), RULE))).toEqual(['2031-03-02', '2031-03-02']);
  });

  it.each([
    ['2019-01-27', false],
    ['2019-01-28', true],
  ])('a ban of %s: %s (law of 26 January 2024)', (on, expected) => {
    expect(has(compute([ban(on)], OQTF), RULE)).toBe(expected);
  });
});
