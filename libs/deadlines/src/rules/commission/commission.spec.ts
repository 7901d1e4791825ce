import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  derivation,
  has,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const SUMMONS = 'commission-convocation-15-jours';
const MEETING = 'commission-reunion-3-mois';
const OPINION = 'commission-avis-3-mois';

const summoned = (on: string, appointmentOn: string | null): EventWords => [
  'cts-convocation',
  on,
  { appointmentOn },
];
const REFERRED: EventWords = ['cts-saisie', '2026-03-20'];
const said = (deadline: ReturnType<typeof only>) => deadline.steps.map(({ text }) => text.en);

describe('summons fifteen days before the commission meets (CESEDA L432-15)', () => {
  it.each([
    // meeting      last day to summon
    ['2026-06-20', '2026-06-05'],
    ['2026-05-15', '2026-04-30'],
    ['2026-03-10', '2026-02-23'],
    ['2028-03-10', '2028-02-24'],
  ])('meeting on %s: %s, never moved', (meeting, expected) => {
    const deadline = only(compute([summoned('2026-01-20', meeting)]), SUMMONS);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA L432-15');
  });

  it.each([
    ['2026-06-04', 'Summons received 16 days before the meeting: in time'],
    ['2026-06-05', 'Summons received 15 days before the meeting: in time'],
    ['2026-06-06', 'Summons received 14 days before the meeting: too late, a defect of procedure'],
  ])('summons received on %s: %s', (on, words) => {
    expect(said(only(compute([summoned(on, '2026-06-20')]), SUMMONS))).toContain(words);
  });

  it('has no last day while that of the meeting is unknown', () => {
    expect(only(compute([summoned('2026-06-04', null)]), SUMMONS).lastDay).toBeNull();
  });

  it.each<[EventWords, string[]]>([
    [summoned('2026-06-04', null), ['appointmentOn']],
    [['cts-saisie', '2026-03-20'], ['appointmentOn']],
    [summoned('2026-06-04', '2026-06-20'), []],
    [['cts-audience', '2026-06-20'], []],
  ])('%j: asks %j', (event, facts) => {
    const { undetermined } = only(compute([event]), SUMMONS);
    expect(undetermined.map(({ fact }) => fact)).toEqual(facts);
  });

  it('from the referral alone, counts back from the last day to meet', () => {
    const deadline = only(compute([['cts-saisie', '2026-03-20']]), SUMMONS);
    // Meeting on 20 June at the latest, summons on 5 June at the latest.
    expect(lastDays(deadline)).toEqual(['2026-06-05', '2026-06-05']);
    expect(derivation(deadline)).toContain('meeting 2026-06-20');
  });

  it('is one deadline a meeting', () => {
    const events: EventWords[] = [
      ['cts-saisie', '2026-03-20'],
      summoned('2026-05-02', '2026-05-29'),
      ['cts-audience', '2026-05-29'],
    ];
    const deadline = only(compute(events), SUMMONS);
    expect([deadline.triggeredBy, String(deadline.lastDay)]).toEqual(['e2', '2026-05-14']);
    const withoutSummons = only(compute([['cts-audience', '2026-05-29']]), SUMMONS);
    expect(String(withoutSummons.lastDay)).toBe('2026-05-14');
    expect(derivation(withoutSummons)).not.toContain('notice 2026-05-29 CESEDA L432-15');
  });

  it.each<[string, EventWords[], string[]]>([
    ['a meeting without a summons', [REFERRED, ['cts-audience', '2026-05-29']], ['e2 2026-05-14']],
    ['summons of an unknown day', [REFERRED, summoned('2026-05-02', null)], ['e2 null']],
    [
      'summons of an unknown day, then the meeting',
      [REFERRED, summoned('2026-05-02', null), ['cts-audience', '2026-05-29']],
      ['e2 null', 'e3 2026-05-14'],
    ],
    [
      'summons before the referral',
      [summoned('2026-03-02', '2026-03-19'), REFERRED],
      ['e1 2026-03-04', 'e2 2026-06-05'],
    ],
    [
      'put off at the meeting, with another summons',
      [
        summoned('2026-05-02', '2026-05-29'),
        ['cts-audience', '2026-05-29'],
        summoned('2026-05-29', '2026-06-20'),
      ],
      ['e1 2026-05-14', 'e3 2026-06-05'],
    ],
    [
      'met on another day than the summons says',
      [summoned('2026-05-02', '2026-05-29'), ['cts-audience', '2026-06-12']],
      ['e1 2026-05-14', 'e2 2026-05-28'],
    ],
  ])('%s: %j', (_what, events, expected) => {
    const found = compute(events).deadlines.filter(({ rule }) => rule === SUMMONS);
    expect(found.map((one) => `${one.triggeredBy} ${String(one.lastDay)}`).sort()).toEqual(
      expected,
    );
    expect(found.map(({ outcome }) => outcome)).toEqual(expected.map(() => 'live'));
  });

  it('a referral registered twice is met by the summons', () => {
    const events: EventWords[] = [
      REFERRED,
      ['cts-saisie', '2026-04-02'],
      summoned('2026-05-02', '2026-05-29'),
    ];
    const found = compute(events).deadlines.filter(({ rule }) => rule === SUMMONS);
    expect(found.map(({ triggeredBy, outcome }) => `${triggeredBy} ${outcome}`).sort()).toEqual([
      'e1 met',
      'e3 live',
    ]);
  });

  it('follows the text of the day of the referral', () => {
    const summons = summoned('2021-05-20', '2021-06-15');
    const before = compute([['cts-saisie', '2021-04-30'], summons]);
    expect(articlesOf(only(before, SUMMONS))[0]).toBe('CESEDA L312-2');
    expect(articlesOf(only(compute([summons]), SUMMONS))[0]).toBe('CESEDA L432-15');
  });
});

describe('meeting within three months; opinion deemed given (CESEDA L432-15, R432-8)', () => {
  it.each([
    ['2026-03-20', '2026-06-20'],
    ['2026-11-30', '2027-02-28'],
    ['2027-11-30', '2028-02-29'],
  ])('referral of %s: %s, never moved', (on, expected) => {
    const computation = compute([['cts-saisie', on]]);
    expect(lastDays(only(computation, MEETING))).toEqual([expected, expected]);
    expect(lastDays(only(computation, OPINION))).toEqual([expected, expected]);
    expect(articlesOf(only(computation, OPINION))[0]).toBe('CESEDA R432-8');
    expect(computation.derivedEvents.map(({ type, on: day }) => [type, String(day)])).toEqual([
      ['cts-avis-tacite', expected],
    ]);
  });

  it('counts from the day known where nobody recorded the registration', () => {
    const received = { registeredOn: null, receivedOn: '2026-03-20' };
    const deadline = only(compute([['cts-saisie', '2026-03-20', received]]), OPINION);
    expect(lastDays(deadline)).toEqual(['2026-06-20', '2026-06-20']);
  });

  it.each([
    ['2021-04-30', 'CESEDA L312-2', 'CESEDA R312-9'],
    ['2021-05-01', 'CESEDA L432-15', 'CESEDA R432-8'],
  ])('a referral of %s follows %s and %s', (on, meeting, opinion) => {
    const computation = compute([['cts-saisie', on]]);
    expect(articlesOf(only(computation, MEETING))[0]).toBe(meeting);
    expect(articlesOf(only(computation, SUMMONS))[0]).toBe(meeting);
    expect(articlesOf(only(computation, OPINION))[0]).toBe(opinion);
  });

  it.each([
    ['2026-06-19', {}, 'met', false],
    ['2026-06-20', {}, 'met', false],
    ['2026-06-21', {}, 'live', true],
    ['2026-06-26', { issuedOn: '2026-06-19' }, 'met', false],
    ['2026-06-19', { issuedOn: null, receivedOn: '2026-06-19' }, 'met', false],
  ])('an opinion of %s %j: %s, deemed given: %s', (on, known, outcome, tacit) => {
    const computation = compute([
      ['cts-saisie', '2026-03-20'],
      ['cts-avis', on, known],
    ]);
    expect(only(computation, OPINION).outcome).toBe(outcome);
    expect(computation.derivedEvents.length > 0).toBe(tacit);
  });

  it('does not suspend the four months of silence', () => {
    const request: EventWords = [
      'demande-deposee',
      '2026-02-15',
      { title: 'vpf-parent-enfant-francais' },
    ];
    const alone = compute([request]);
    const referred = compute([request, ['cts-saisie', '2026-03-20']]);
    expect(lastDays(only(referred, 'titre-silence-4-mois'))).toEqual(
      lastDays(only(alone, 'titre-silence-4-mois')),
    );
    expect(has(referred, 'ta-recours-2-mois')).toBe(false);
  });

  it('is over when the permit is granted', () => {
    const granted = compute([
      ['cts-saisie', '2026-03-20'],
      ['decision-favorable', '2026-05-01'],
    ]);
    expect([SUMMONS, MEETING, OPINION].map((rule) => only(granted, rule).outcome)).toEqual([
      'extinguished',
      'extinguished',
      'extinguished',
    ]);
  });
});
