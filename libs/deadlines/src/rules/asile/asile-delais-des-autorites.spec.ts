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

const ASYLUM = { procedure: 'asile' } as const;
const inAsylum = (...events: EventWords[]) => compute(events, ASYLUM);

describe('registration of the claim (CESEDA L521-4)', () => {
  const RULE = 'asile-enregistrement-3-jours';

  it.each([
    // presented     legal         prudent       because
    ['2026-03-09', '2026-03-12', '2026-03-12', 'Monday: three working days'],
    ['2026-05-12', '2026-05-18', '2026-05-15', 'Ascension Day, then a weekend'],
    ['2020-03-05', '2020-03-10', '2020-03-08', 'former L741-1'],
  ])('presented %s → %s, prudently %s (%s)', (on, legal, prudent) => {
    expect(lastDays(only(inAsylum(['presentation-spada', on]), RULE))).toEqual([legal, prudent]);
  });

  it('ten working days where many ask at once', () => {
    const { readings } = only(inAsylum(['presentation-spada', '2026-03-09']), RULE);
    const many = readings.find(({ name }) => name === 'dix-jours-ouvres');
    expect(String(many?.lastDay)).toBe('2026-03-23');
  });

  it('ends with the registration', () => {
    const events: EventWords[] = [
      ['presentation-spada', '2026-03-09'],
      ['enregistrement-guda', '2026-03-20', { registeredOn: '2026-03-20' }],
    ];
    expect(only(inAsylum(...events), RULE).outcome).toBe('met');
  });

  it('ends with the attestation, where its day alone is known', () => {
    const attestation = { registeredOn: null, deliveredOn: '2026-03-12' };
    const events: EventWords[] = [
      ['presentation-spada', '2026-03-09'],
      ['enregistrement-guda', '2026-03-12', attestation],
    ];
    expect(only(inAsylum(...events), RULE).outcome).toBe('met');
  });
});

describe('decision of OFPRA on the portal (CESEDA R531-17)', () => {
  const RULE = 'ofpra-notification-15-jours';
  const decided = (known: object): EventWords => [
    'decision-ofpra',
    '2026-03-16',
    { notifiedOn: null, outcome: 'rejet', availableOn: '2026-03-01', ...known },
  ];

  it.each<readonly [object, string, string, string]>([
    [{}, '2026-03-16', '2026-03-01', 'never opened: the end of fifteen days'],
    [{ firstViewedOn: '2026-03-04' }, '2026-03-04', '2026-03-04', 'opened'],
    [{ firstViewedOn: '2026-03-20' }, '2026-03-16', '2026-03-01', 'opened too late'],
  ])('%j → %s, prudently %s (%s)', (known, legal, prudent) => {
    const deadline = only(inAsylum(decided(known)), RULE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe('CESEDA R531-17');
  });

  it('shows the day it was made available', () => {
    expect(derivation(only(inAsylum(decided({})), RULE))).toContain('available 2026-03-01');
  });

  it.each([
    ['by registered letter', { channel: 'lrar' }],
    ['handed over', { availableOn: null }],
  ])('%s: nothing is presumed', (_how, known) => {
    expect(has(inAsylum(decided(known)), RULE)).toBe(false);
  });
});

describe('time of the asylum court (CESEDA L532-6)', () => {
  const RULE = 'cnda-jugement-5-mois';
  const appealed: EventWords = ['recours-cnda', '2026-03-20', { receivedOn: '2026-03-20' }];
  const refused = (known: object): EventWords => ['decision-ofpra', '2026-03-04', { ...known }];
  const panel: EventWords = ['avis-audience-cnda', '2026-04-02', { collegial: true }];

  it.each<[string, EventWords[], string, string]>([
    ['normal procedure', [refused({ accelerated: false })], '2026-08-20', '2026-08-20'],
    ['accelerated', [refused({ accelerated: true })], '2026-04-24', '2026-04-24'],
    ['inadmissible', [refused({ outcome: 'irrecevabilite' })], '2026-04-24', '2026-04-24'],
    ['unknown: prudently five weeks', [refused({})], '2026-08-20', '2026-04-24'],
    [
      'accelerated, before a panel',
      [refused({ accelerated: true }), panel],
      '2026-08-20',
      '2026-08-20',
    ],
    [
      'accelerated, before a single judge',
      [refused({ accelerated: true }), ['avis-audience-cnda', '2026-04-02', { collegial: false }]],
      '2026-04-24',
      '2026-04-24',
    ],
    [
      'a panel in an earlier case',
      [refused({ accelerated: true }), ['avis-audience-cnda', '2026-03-10', { collegial: true }]],
      '2026-04-24',
      '2026-04-24',
    ],
    [
      'of two decisions, the latest before the appeal',
      [
        refused({ accelerated: true }),
        ['decision-ofpra', '2026-03-16', { accelerated: false }],
        ['decision-ofpra', '2026-06-01', { accelerated: true }],
      ],
      '2026-08-20',
      '2026-08-20',
    ],
  ])('%s', (_what, events, legal, prudent) => {
    expect(lastDays(only(inAsylum(...events, appealed), RULE))).toEqual([legal, prudent]);
  });

  it('of two decisions, the one that the appeal names', () => {
    const second: EventWords = ['decision-ofpra', '2026-03-16', { accelerated: false }];
    const named: EventWords = ['recours-cnda', '2026-03-20', { decision: 'e1' }];
    const computation = inAsylum(refused({ accelerated: true }), second, named);
    expect(String(only(computation, RULE).lastDay)).toBe('2026-04-24');
  });

  it.each<[string, EventWords[]]>([
    ['known', [refused({ accelerated: false })]],
    ['known by a panel', [refused({}), panel]],
    ['nothing to ask it of', []],
  ])('asks nothing: %s', (_why, events) => {
    expect(only(inAsylum(...events, appealed), RULE).undetermined).toEqual([]);
  });

  it('asks how OFPRA decided, of that decision', () => {
    const [asked] = only(inAsylum(refused({}), appealed), RULE).undetermined;
    expect([asked?.fact, asked?.eventId]).toEqual(['accelerated', 'e1']);
  });

  it('met by the decision of the court', () => {
    const ruled: EventWords = ['decision-cnda', '2026-11-12', { outcome: 'rejet' }];
    expect(only(inAsylum(refused({}), appealed, ruled), RULE).outcome).toBe('met');
  });
});
