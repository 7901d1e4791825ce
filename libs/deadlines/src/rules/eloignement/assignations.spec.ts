import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, derivation, has, lastDays, only } from '../../testing/case-file.ts';

const OQTF = { procedure: 'oqtf' } as const;
const assigned = (on: string, known: object = {}): EventWords => [
  'assignation-notifiee',
  on,
  { basis: 'L731-1', ...known },
];
const day = (events: readonly EventWords[], rule: string) =>
  String(only(compute(events, OQTF), rule).lastDay);

describe('short house arrest: 45 days, renewable (CESEDA L732-3, L751-4)', () => {
  const [PERIOD, TOTAL] = ['assignation-l731-1', 'assignation-l731-1-duree-maximale'];

  it.each<[string, object, string, string, string]>([
    ['2026-11-30', {}, '2027-01-14', '2027-04-14', '45, then 135 days in all'],
    ['2028-01-15', {}, '2028-02-29', '2028-05-29', 'leap day'],
    ['2024-01-27', {}, '2024-03-12', '2024-04-26', 'one renewal before the law of 2024'],
    ['2024-01-28', {}, '2024-03-13', '2024-06-11', 'two since'],
    ['2015-03-02', {}, '2015-04-16', '2015-05-31', 'former code'],
    ['2026-11-30', { basis: 'L751-2' }, '2027-01-14', '2027-05-29', 'transfer: 180 days'],
    ['2026-11-30', { fromOn: '2026-12-02' }, '2027-01-16', '2027-04-16', 'from its effect'],
    ['2026-11-30', { days: 30 }, '2026-12-30', '2027-04-14', 'as ordered'],
  ])('notified on %s %j → %s, at most %s (%s)', (on, known, end, longest) => {
    const events = [assigned(on, known)];
    expect([day(events, PERIOD), day(events, TOTAL)]).toEqual([end, longest]);
    expect(lastDays(only(compute(events, OQTF), PERIOD))).toEqual([end, end]);
  });

  it.each([
    ['2021-04-30', 'CESEDA L561-2'],
    ['2021-05-01', 'CESEDA L732-3'],
  ])('one of %s rests on %s', (on, article) => {
    expect(articlesOf(only(compute([assigned(on)], OQTF), PERIOD))[0]).toBe(article);
  });

  it('a renewal has its own 45 days; the longest time counts from the first', () => {
    const events = [assigned('2026-11-30'), assigned('2027-01-14', { renewal: 1 })];
    const computation = compute(events, OQTF);
    const found = computation.deadlines.filter(({ rule }) => rule === PERIOD);
    expect(found.map(({ lastDay, outcome }) => `${String(lastDay)} ${outcome}`)).toEqual([
      '2027-01-14 superseded',
      '2027-02-28 live',
    ]);
    expect(String(only(computation, TOTAL).lastDay)).toBe('2027-04-14');
    const sevenDays = computation.deadlines.filter(({ rule }) => rule === 'oqtf-recours-7-jours');
    expect(sevenDays).toHaveLength(2);
  });

  it.each<[string, readonly EventWords[], readonly string[]]>([
    ['a second one without its rank', [assigned('2026-11-30'), assigned('2027-01-14')], ['e1']],
    [
      'said to be a first',
      [assigned('2026-11-30'), assigned('2027-01-14', { renewal: 0 })],
      ['e1', 'e2'],
    ],
    ['said to be a renewal, alone', [assigned('2027-01-14', { renewal: 1 })], []],
    ['the same day', [assigned('2026-11-30'), assigned('2026-11-30')], ['e1', 'e2']],
    [
      'on another article',
      [assigned('2026-11-30', { basis: 'L751-2' }), assigned('2027-01-14')],
      ['e1', 'e2'],
    ],
    [
      'after an obligation, article unknown',
      [
        ['oqtf-notifiee', '2026-11-02', { situation: 'libre' }],
        ['assignation-notifiee', '2026-11-30'],
      ],
      ['e2'],
    ],
  ])('%s: the longest time', (_what, events, expected) => {
    const found = compute(events, OQTF).deadlines.filter(({ rule }) => rule === TOTAL);
    expect(found.map(({ triggeredBy }) => triggeredBy).sort()).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['2026-11-29', ['e1']],
    ['2026-11-30', ['e1', 'e3']],
    ['2026-12-20', ['e1', 'e3']],
    ['2027-01-14', ['e1', 'e3']],
    ['2027-01-15', ['e1']],
  ])('released on %s, between two house arrests or not: counts from %j', (on, expected) => {
    const events = [assigned('2026-11-30'), ['liberation', on] as const, assigned('2027-01-14')];
    const found = compute(events, OQTF).deadlines.filter(({ rule }) => rule === TOTAL);
    expect(found.map(({ triggeredBy }) => triggeredBy).sort()).toEqual(expected);
  });

  it('another measure between them is no release', () => {
    const events = [
      assigned('2026-11-30'),
      ['ecrou', '2026-12-20'] as const,
      assigned('2027-01-14'),
    ];
    expect(only(compute(events, OQTF), TOTAL).triggeredBy).toBe('e1');
  });

  it.each<[EventWords, string]>([
    [['liberation', '2026-12-10'], 'extinguished'],
    [['oqtf-annulee', '2026-12-10'], 'extinguished'],
    [['oqtf-annulee', '2026-11-29'], 'live'],
    [['retention-notifiee', '2026-12-10'], 'superseded'],
    [['retention-notifiee', '2026-11-30'], 'live'],
  ])('%j: %s', (event, outcome) => {
    expect(only(compute([assigned('2026-11-30'), event], OQTF), PERIOD).outcome).toBe(outcome);
  });

  it('another article does not take its place; its own is not asked', () => {
    const events = [assigned('2026-11-30'), assigned('2026-12-10', { basis: 'L731-3' })];
    const first = only(compute(events, OQTF), PERIOD);
    expect([first.outcome, first.undetermined]).toEqual(['live', []]);
  });

  it('says that the length is the one ordered', () => {
    const deadline = only(compute([assigned('2026-11-30', { days: 30 })], OQTF), PERIOD);
    expect(derivation(deadline)).toEqual(['length', 'length 2026-12-30 CESEDA L732-3']);
  });

  it('a ground nobody recorded is taken as the shorter, and asked', () => {
    const unknown: EventWords = ['assignation-notifiee', '2026-11-30'];
    const deadline = only(compute([unknown], OQTF), PERIOD);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['basis']);
    const long = compute([assigned('2026-11-30', { basis: 'L731-3' })], OQTF);
    expect([has(long, PERIOD), has(long, TOTAL)]).toEqual([false, false]);
  });
});

describe('long house arrest (CESEDA L732-4, L732-5)', () => {
  const [PERIOD, TOTAL] = ['assignation-l731-3', 'assignation-l731-3-duree-maximale'];
  const known = { basis: 'L731-3', ground: 'oqtf' };

  it.each<[string, string, string, string]>([
    ['2026-11-30', '2027-11-30', '2029-11-30', 'one year, three in all'],
    ['2028-02-29', '2029-02-28', '2031-02-28', 'leap day'],
    ['2024-01-27', '2024-07-27', '2025-01-27', 'six months, one year in all'],
    ['2024-01-28', '2025-01-28', '2027-01-28', 'law of 2024'],
    ['2018-08-31', '2019-02-28', '2019-08-31', 'former code, month end'],
    ['2016-10-31', '2017-04-30', 'null', 'six months, without limit of renewals'],
  ])('notified on %s → %s, at most %s (%s)', (on, end, longest) => {
    const events = [assigned(on, known)];
    expect([day(events, PERIOD), day(events, TOTAL)]).toEqual([end, longest]);
  });

  it.each<[object]>([
    [{ basis: 'L731-3', ground: 'expulsion' }],
    [{ basis: 'L731-3', ground: 'itf' }],
    [{ basis: 'L731-3', ground: 'iat' }],
    [{ basis: 'L731-4' }],
    [{ basis: 'L731-5' }],
  ])('%j: no longest time', (lasting) => {
    const events = [assigned('2026-11-30', lasting)];
    expect([day(events, PERIOD), day(events, TOTAL)]).toEqual(['null', 'null']);
  });

  it.each<[object, readonly string[]]>([
    [{ basis: 'L731-3' }, ['ground']],
    [{ basis: 'L731-3', ground: 'oqtf' }, []],
    [{ basis: 'L731-4' }, []],
  ])('%j asks %j', (long, expected) => {
    const { undetermined } = only(compute([assigned('2026-11-30', long)], OQTF), PERIOD);
    expect(undetermined.map(({ fact }) => fact)).toEqual(expected);
  });

  it('is renewed within the same longest time; a short one has its own', () => {
    const events = [
      assigned('2026-11-30', known),
      assigned('2027-11-30', { ...known, renewal: 1 }),
    ];
    expect(only(compute(events, OQTF), TOTAL).triggeredBy).toBe('e1');
    expect(has(compute([assigned('2026-11-30')], OQTF), TOTAL)).toBe(false);
  });

  it('asks the measure, rests on L732-4 and is challenged within two months', () => {
    const computation = compute([assigned('2026-11-30', { basis: 'L731-3' })], OQTF);
    const deadline = only(computation, PERIOD);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['ground']);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L732-4');
    expect(has(computation, 'ta-recours-2-mois')).toBe(true);
    expect(has(computation, 'oqtf-recours-7-jours')).toBe(false);
  });
});
