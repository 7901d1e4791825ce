import { describe, expect, it } from '@jest/globals';
import { calculate } from '../../calculate.ts';
import type { Deadline } from '../../engine/model.ts';
import {
  articlesOf,
  compute,
  derivation,
  has,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const PLACED: EventWords = ['retention-notifiee', '2026-02-02', { at: '2026-02-02T09:00:00Z' }];
const released = (on: string, known: object = {}): EventWords => ['liberation', on, { ...known }];

describe('between two placements for the same measure (CESEDA L741-7)', () => {
  const RULE = 'retention-nouveau-placement-7-jours';

  it.each([
    // placed        released      legal         prudent       because
    ['2026-02-02', '2026-02-06', '2026-02-13', '2026-02-08', 'seven days; 48 hours if new facts'],
    ['2024-01-28', '2024-02-01', '2024-02-08', '2024-02-03', 'since the act of 26 January 2024'],
    ['2023-03-02', '2023-03-04', '2023-03-11', '2023-03-11', 'before it, seven days only'],
  ])('placed %s, released %s → %s, prudently %s (%s)', (placed, freed, legal, prudent) => {
    const deadline = only(compute([['retention-notifiee', placed], released(freed)]), RULE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L741-7');
  });

  it('names the shorter time of a new circumstance, to the minute of the release', () => {
    const end = released('2026-02-06', { at: '2026-02-06T09:30:00Z' });
    const { readings } = only(compute([PLACED, end]), RULE);
    const found = readings.find(({ name }) => name === 'circonstance-nouvelle');
    expect(String(found?.expiresAt)).toBe('2026-02-08T09:30:00Z');
  });

  it('since 1 November 2026 the article is repealed: to be checked', () => {
    const deadline = only(
      compute([['retention-notifiee', '2026-11-09'], released('2026-11-12')]),
      RULE,
    );
    expect(deadline.ruleVersion).toBe('2026-11-01');
    expect(articlesOf(deadline)).toContain(
      'Conseil constitutionnel 16 octobre 2025 n° 2025-1172 QPC',
    );
  });

  it.each<[string, EventWords[]]>([
    ['who absconded is not protected', [PLACED, released('2026-02-06', { absconded: true })]],
    ['the end of a house arrest', [['assignation-notifiee', '2026-02-02'], released('2026-02-06')]],
    ['out of prison', [PLACED, ['ecrou', '2026-02-04'], released('2026-02-06')]],
    ['nothing known of any detention', [released('2026-02-06')]],
    [
      'a decision notified in detention is no placement',
      [['refus-notifie', '2026-02-02', { situation: 'retention' }], released('2026-02-06')],
    ],
  ])('%s: none', (_what, events) => {
    expect(has(compute(events), RULE)).toBe(false);
  });
});

describe('how long the judges of detention have (CESEDA L743-4, L743-21)', () => {
  const JUDGE = 'retention-juge-48-heures';
  const FIRST_PRESIDENT = 'retention-premier-president-48-heures';
  const contested: EventWords = [
    'retention-contestee',
    '2026-02-03',
    { at: '2026-02-03T08:00:00Z' },
  ];
  const instants = ({ expiresAt, prudentExpiresAt }: Deadline) => [
    String(expiresAt),
    String(prudentExpiresAt),
  ];

  it('48 hours from the end of the time to contest, not from the contest', () => {
    const deadline = only(compute([PLACED, contested]), JUDGE);
    expect(instants(deadline)).toEqual(['2026-02-08T09:00:00Z', '2026-02-08T09:00:00Z']);
    expect(articlesOf(deadline)).toEqual(['CESEDA L743-4']);
    expect(derivation(deadline)).toContain('contest 2026-02-06');
  });

  it('the hour of the placement unknown: prudently as if at 00:00', () => {
    const deadline = only(compute([['retention-notifiee', '2026-02-02'], contested]), JUDGE);
    expect(instants(deadline)).toEqual(['2026-02-08T23:00:00Z', '2026-02-07T23:00:00Z']);
  });

  it.each([
    ['2024-07-13', '2024-07-14', '2024-07-16T08:00:00Z', 'the judge seised'],
    ['2024-07-14', '2024-07-15', '2024-07-18T09:00:00Z', 'the end of the time to contest'],
  ])('placed %s, contested %s → %s: 48 hours from %s', (placed, on, expected) => {
    const events: EventWords[] = [
      ['retention-notifiee', placed, { at: `${placed}T09:00:00Z` }],
      ['retention-contestee', on, { at: `${on}T08:00:00Z` }],
    ];
    expect(String(only(compute(events), JUDGE).expiresAt)).toBe(expected);
  });

  it.each([
    ['2023-03-01', '2023-03-02', '2023-03-03T08:00:00Z'],
    ['2026-02-02', '2026-02-03', '2026-02-04T08:00:00Z'],
  ])('in Mayotte, placed %s, contested %s → %s: 24 hours (L761-8 7°)', (placed, on, expected) => {
    const events: EventWords[] = [
      ['retention-notifiee', placed, { at: `${placed}T09:00:00Z` }],
      ['retention-contestee', on, { at: `${on}T08:00:00Z` }],
    ];
    const deadline = only(compute(events, { territory: 'mayotte' }), JUDGE);
    expect(String(deadline.expiresAt)).toBe(expected);
    expect(articlesOf(deadline)).toEqual(['CESEDA L761-8', 'CESEDA L743-4']);
  });

  it('in the calculator, from the minute given', () => {
    const startsAt = Temporal.Instant.from('2026-02-03T08:00:00Z');
    const minute = calculate(JUDGE, { startsAt });
    expect(minute && instants(minute)).toEqual(['2026-02-05T08:00:00Z', '2026-02-05T08:00:00Z']);
    const day = calculate(JUDGE, { startsOn: Temporal.PlainDate.from('2026-02-03') });
    expect(day && lastDays(day)).toEqual(['2026-02-05', '2026-02-04']);
  });

  it('nothing runs on a contest without any placement', () => {
    expect(has(compute([contested]), JUDGE)).toBe(false);
  });

  it.each<[EventWords, string, string]>([
    [['retention-prolongee', '2026-02-07'], 'met', 'within the 48 hours'],
    [['retention-prolongee', '2026-02-12'], 'met', 'late'],
    [['retention-prolongee', '2026-02-12', { readOn: '2026-02-07' }], 'met', 'notified later'],
    [['retention-prolongee', '2026-02-05'], 'met', 'before the time to contest ends'],
    [['retention-prolongee', '2026-02-03'], 'met', 'on the day of the contest'],
    [['retention-prolongee', '2026-02-02'], 'live', 'before the contest'],
    [['retention-prolongee', '2026-02-04', { readOn: '2026-02-02' }], 'live', 'read before it'],
    [['liberation', '2026-02-07'], 'extinguished', 'released'],
  ])('then %j: %s (%s)', (order, outcome) => {
    expect(only(compute([PLACED, contested, order]), JUDGE).outcome).toBe(outcome);
  });

  it('48 hours from the appeal before the first president', () => {
    const appeal: EventWords = [
      'retention-appel-depose',
      '2026-02-09',
      { at: '2026-02-09T15:10:00Z' },
    ];
    const deadline = only(compute([PLACED, appeal]), FIRST_PRESIDENT);
    expect(instants(deadline)).toEqual(['2026-02-11T15:10:00Z', '2026-02-11T15:10:00Z']);
  });

  it('the hour of the appeal is asked for', () => {
    const events: EventWords[] = [PLACED, ['retention-appel-depose', '2026-02-09']];
    const deadline = only(compute(events), FIRST_PRESIDENT);
    expect(lastDays(deadline)).toEqual(['2026-02-11', '2026-02-10']);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['at']);
  });
});
