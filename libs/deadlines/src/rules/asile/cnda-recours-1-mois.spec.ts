import { describe, expect, it } from '@jest/globals';
import type { EventWords } from '../../testing/case-file.ts';
import { articlesOf, compute, has, lastDays, only } from '../../testing/case-file.ts';

const RULE = 'cnda-recours-1-mois';
const WEEK = 'cnda-mesure-refugie-1-semaine';
const RECTIFICATION = 'cnda-rectification-1-mois';
const ASYLUM = { procedure: 'asile' } as const;
const refused = (on: string): EventWords => ['decision-ofpra', on, { outcome: 'rejet' }];
const appealed = (on: string, decision: string): EventWords => ['recours-cnda', on, { decision }];

describe('appeal to the asylum court: one month franc (CESEDA L532-1)', () => {
  it.each([
    ['2026-10-05', '2026-11-06', '2026-11-06', 'one month, then the franc day'],
    ['2026-10-10', '2026-11-12', '2026-11-12', 'Armistice Day'],
    ['2026-11-24', '2026-12-28', '2026-12-28', 'Christmas, then a weekend'],
    ['2028-01-30', '2028-03-01', '2028-02-29', 'month end in a leap year: the two writings'],
    ['2026-01-30', '2026-03-02', '2026-03-02', '1 March is a Sunday'],
  ])('notified on %s → legal %s, prudent %s (%s)', (on, legal, prudent) => {
    const event = ['decision-ofpra', on, { outcome: 'rejet', remediesStated: true }] as const;
    const deadline = only(compute([event], ASYLUM), RULE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)).toEqual(
      expect.arrayContaining(['CESEDA L532-1', 'CESEDA R532-10', 'CESEDA R532-8']),
    );
  });

  it.each<[object, string, string, string]>([
    [
      { availableOn: '2026-10-05', firstViewedOn: '2026-10-12' },
      '2026-11-13',
      '2026-11-06',
      'read on the seventh day',
    ],
    [{ availableOn: '2026-10-05' }, '2026-11-23', '2026-11-06', 'never read: end of 15 days'],
    [
      { firstPresentedOn: '2026-10-05', collectedOn: '2026-10-12' },
      '2026-11-13',
      '2026-11-13',
      'registered letter',
    ],
  ])('%j → legal %s, prudent %s (%s)', (dates, legal, prudent) => {
    const known = { notifiedOn: null, remediesStated: true, ...dates };
    const event = ['decision-ofpra', '2026-10-20', known] as const;
    expect(lastDays(only(compute([event], ASYLUM), RULE))).toEqual([legal, prudent]);
  });

  it.each([
    ['outre-mer', '2026-12-07', '2026-11-06'],
    ['metropole', '2026-11-06', '2026-11-06'],
    ['etranger', '2026-11-06', '2026-11-06'],
  ] as const)('living in %s → legal %s, prudent %s', (residence, legal, prudent) => {
    const event = ['decision-ofpra', '2026-10-05', { remediesStated: true }] as const;
    const deadline = only(compute([event], { ...ASYLUM, residence }), RULE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
  });

  it.each<[object, boolean]>([
    [{}, true],
    [{ outcome: 'rejet' }, true],
    [{ outcome: 'irrecevabilite' }, true],
    [{ outcome: 'fin-protection' }, true],
    [{ outcome: 'subsidiaire' }, true],
    [{ outcome: 'refugie' }, false],
    [{ outcome: 'cloture' }, false],
  ])('%j: %s', (known, expected) => {
    const event = ['decision-ofpra', '2026-10-05', { ...known }] as const;
    expect(has(compute([event], ASYLUM), RULE)).toBe(expected);
    expect(has(compute([event], ASYLUM), 'cnda-aj-15-jours')).toBe(expected);
  });

  it('not stated, the month is not opposable: prudently it still is', () => {
    const event = ['decision-ofpra', '2026-10-05', { remediesStated: false }] as const;
    const deadline = only(compute([event], ASYLUM), RULE);
    expect(lastDays(deadline)).toEqual(['2027-10-05', '2026-11-06']);
    const unknown = only(compute([['decision-ofpra', '2026-10-05']], ASYLUM), RULE);
    expect(unknown.undetermined.map(({ fact }) => fact)).toEqual(['remediesStated', 'outcome']);
  });

  it.each<[object, string, string]>([
    [{}, '2026-11-06', 'met'],
    [{}, '2026-11-07', 'live'],
    [{ sentOn: '2026-11-05' }, '2026-11-09', 'live'],
    [{ receivedOn: '2026-11-09' }, '2026-11-05', 'live'],
  ])('appeal %j arrived on %s: %s, whatever the postmark', (known, on, outcome) => {
    const events = [
      ['decision-ofpra', '2026-10-05', { remediesStated: true }],
      ['recours-cnda', on, { ...known }],
    ] as const;
    expect(only(compute(events, ASYLUM), RULE).outcome).toBe(outcome);
  });

  it('asks when an appeal arrived that is only known to be sent', () => {
    const events = [
      ['decision-ofpra', '2026-10-05', { remediesStated: true, outcome: 'rejet' }],
      ['recours-cnda', '2026-11-05', { sentOn: '2026-11-05', receivedOn: null }],
    ] as const;
    const deadline = only(compute(events, ASYLUM), RULE);
    expect(deadline.outcome).toBe('live');
    expect(deadline.undetermined.map(({ fact, eventId }) => [fact, eventId])).toEqual([
      ['receivedOn', 'e2'],
    ]);
    const late = ['recours-cnda', '2026-11-09'] as const;
    expect(only(compute([events[0], late], ASYLUM), RULE).undetermined).toEqual([]);
    const both = only(compute([...events, late], ASYLUM), RULE);
    expect(both.undetermined.map(({ eventId }) => eventId)).toEqual(['e2']);
  });

  it.each<[string, EventWords[], string[]]>([
    [
      'the latest before it',
      [refused('2026-09-07'), refused('2026-09-21'), ['recours-cnda', '2026-09-28']],
      ['e1 live', 'e2 met'],
    ],
    [
      'the one it names',
      [refused('2026-09-07'), refused('2026-09-21'), appealed('2026-09-28', 'e1')],
      ['e1 met', 'e2 live'],
    ],
    [
      'not one taken since',
      [refused('2026-09-07'), ['recours-cnda', '2026-09-14'], refused('2026-09-21')],
      ['e1 met', 'e3 live'],
    ],
    [
      'taken, though not notified yet',
      [
        ['decision-ofpra', '2026-09-14', { outcome: 'rejet', decidedOn: '2026-09-01' }],
        ['recours-cnda', '2026-09-10'],
      ],
      ['e1 met'],
    ],
  ])('is against one decision: %s', (_what, events, expected) => {
    const found = compute(events, ASYLUM).deadlines.filter(({ rule }) => rule === RULE);
    expect(found.map(({ triggeredBy, outcome }) => `${triggeredBy} ${outcome}`).sort()).toEqual(
      expected,
    );
  });

  it.each([
    ['refugie', 'extinguished'],
    ['subsidiaire', 'live'],
  ])('protection granted later (%s): %s', (protection, outcome) => {
    const events = [
      ['decision-ofpra', '2026-10-05'],
      ['protection-accordee', '2026-10-20', { protection }],
    ] as const;
    expect(only(compute(events, ASYLUM), RULE).outcome).toBe(outcome);
  });

  it('opens no window before the administrative court, and no appeal to OFPRA moves it', () => {
    const events = [
      ['decision-ofpra', '2026-10-05', { remediesStated: true }],
      ['gracieux-depose', '2026-10-12'],
    ] as const;
    const computation = compute(events, ASYLUM);
    expect(has(computation, 'ta-recours-2-mois')).toBe(false);
    expect(lastDays(only(computation, RULE))).toEqual(['2026-11-06', '2026-11-06']);
  });

  it.each([
    ['2021-04-30', 'CESEDA L731-2'],
    ['2021-05-01', 'CESEDA L532-1'],
    ['2007-11-21', 'CESEDA L731-2'],
  ])('notified on %s rests on %s', (on, article) => {
    expect(articlesOf(only(compute([['decision-ofpra', on]], ASYLUM), RULE))[0]).toBe(article);
  });
});

describe('measures against a refugee: one week (CESEDA L532-4)', () => {
  it.each([
    ['2026-10-05', '2026-10-12', '2026-10-12'],
    ['2026-10-03', '2026-10-12', '2026-10-10'],
  ])('notified on %s → legal %s, prudent %s', (on, legal, prudent) => {
    const deadline = only(compute([['mesure-refugie-notifiee', on]], ASYLUM), WEEK);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L532-4');
  });

  it.each([
    ['2026-10-12', {}, 'met'],
    ['2026-10-13', {}, 'live'],
    ['2026-10-12', { receivedOn: '2026-10-13' }, 'live'],
    ['2026-10-12', { receivedOn: null, sentOn: '2026-10-12' }, 'met'],
  ])('notified on 5 October 2026, court seised on %s %j: %s', (on, known, outcome) => {
    const events = [
      ['mesure-refugie-notifiee', '2026-10-05'],
      ['recours-cnda', on, known],
    ] as const;
    expect(only(compute(events, ASYLUM), WEEK).outcome).toBe(outcome);
  });
});

describe('rectification of a decision of the court: one month (CESEDA R532-68)', () => {
  it('from notification', () => {
    const deadline = only(compute([['decision-cnda', '2026-10-05']], ASYLUM), RECTIFICATION);
    expect(lastDays(deadline)).toEqual(['2026-11-06', '2026-11-06']);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R532-68');
  });

  it.each([
    ['2026-11-06', {}, 'met'],
    ['2026-11-07', {}, 'live'],
    ['2026-11-06', { receivedOn: '2026-11-09' }, 'live'],
    ['2026-11-06', { receivedOn: null, sentOn: '2026-11-06' }, 'met'],
  ])('notified on 5 October 2026, asked for on %s %j: %s', (on, known, outcome) => {
    const events = [
      ['decision-cnda', '2026-10-05'],
      ['rectification-cnda-demandee', on, known],
    ] as const;
    expect(only(compute(events, ASYLUM), RECTIFICATION).outcome).toBe(outcome);
  });
});
