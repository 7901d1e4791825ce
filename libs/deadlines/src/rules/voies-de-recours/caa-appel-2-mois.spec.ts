import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  has,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const RULE = 'caa-appel-2-mois';
const judged = (on: string, known: object = { removal: false }): EventWords => [
  'jugement',
  on,
  { ...known },
];
const days = (events: EventWords[], known = {}) => lastDays(only(compute(events, known), RULE));

describe('ordinary appeal: two months franc from notification of the judgment (CJA R811-2)', () => {
  it.each([
    // notified      legal         prudent       because
    ['2026-03-12', '2026-05-13', '2026-05-13', 'two months, plus the franc day'],
    ['2026-03-13', '2026-05-15', '2026-05-15', 'the 14th is Ascension Day'],
    ['2026-03-16', '2026-05-18', '2026-05-18', 'the 17th is a Sunday'],
    ['2026-09-10', '2026-11-12', '2026-11-12', 'the franc day is Armistice Day'],
    ['2026-10-24', '2026-12-28', '2026-12-28', 'Christmas, then a weekend'],
    ['2026-12-30', '2027-03-01', '2027-03-01', '28 February is a Sunday'],
    ['2027-12-30', '2028-03-01', '2028-02-29', 'month end, leap year: two writings'],
  ])('notified %s → legal %s, prudent %s (%s)', (notified, legal, prudent) => {
    const deadline = only(compute([judged(notified)]), RULE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe('CJA R811-2');
    expect([deadline.severity, deadline.nature]).toEqual(['fatal', 'to-act']);
  });

  it.each([
    ['outre-mer', '2026-06-15', 'one month more; 13 June is a Saturday'],
    ['etranger', '2026-07-13', 'two months more'],
  ] as const)('living %s: until %s (R811-5: %s)', (residence, expected, _because) => {
    expect(days([judged('2026-03-12')], { residence })).toEqual([expected, expected]);
  });

  it('asks where the person lives', () => {
    const deadline = only(compute([judged('2026-03-12')], { residence: null }), RULE);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['residence']);
  });
});

describe('notification on Télérecours (CJA R751-4-1)', () => {
  it.each([
    [{ availableOn: '2026-05-07' }, '2026-07-13', '2026-07-08', 'two working days: 12 May'],
    [
      { availableOn: '2026-05-07', firstViewedOn: '2026-05-11' },
      '2026-07-13',
      '2026-07-13',
      'read',
    ],
    [
      { availableOn: '2026-05-07', withinOneMonth: true },
      '2026-07-08',
      '2026-07-08',
      'at once where the judge rules within a month',
    ],
  ])('%j → legal %s, prudent %s (%s)', (known, legal, prudent, _because) => {
    const event = judged('2026-05-07', { removal: false, notifiedOn: null, ...known });
    expect(days([event])).toEqual([legal, prudent]);
  });

  it('by registered letter: from its notification, prudently from the day it could be read', () => {
    const known = { removal: false, channel: 'lrar', availableOn: '2026-05-07' };
    expect(days([judged('2026-06-10', known)])).toEqual(['2026-08-11', '2026-07-08']);
    // Two working days are presumed of the portal alone.
    const handed = { removal: false, channel: 'main', notifiedOn: null, availableOn: '2026-05-07' };
    expect(days([judged('2026-05-07', handed)])).toEqual(['2026-07-08', '2026-07-08']);
  });
});

describe('what the judgment was about: one month in removal cases (CESEDA R911-8)', () => {
  it.each<[string, EventWords[], boolean]>([
    ['said to be a removal case', [judged('2026-03-12', { removal: true })], false],
    ['an obligation to leave', [['oqtf-notifiee', '2025-11-03'], judged('2026-03-12', {})], false],
    [
      'a refusal with its obligation',
      [['refus-notifie', '2025-11-03', { oqtf: true }], judged('2026-03-12', {})],
      false,
    ],
    [
      'a refusal alone',
      [['refus-notifie', '2025-11-03', { oqtf: false }], judged('2026-03-12', {})],
      true,
    ],
    ['family reunification', [['rf-refus', '2025-11-03'], judged('2026-03-12', {})], true],
    [
      'house arrest of L731-3',
      [['assignation-notifiee', '2025-11-03', { basis: 'L731-3' }], judged('2026-03-12', {})],
      true,
    ],
    [
      'reception conditions refused since 15 July 2024 (L555-1)',
      [['cma-refus-notifie', '2025-11-03'], judged('2026-03-12', {})],
      false,
    ],
    ['an expulsion', [['expulsion-notifiee', '2025-11-03'], judged('2026-03-12', {})], true],
    [
      'an obligation to leave notified after the judgment',
      [judged('2026-03-12', {}), ['oqtf-notifiee', '2026-03-20']],
      true,
    ],
    [
      'the judgment names the refusal, judged apart from a later obligation',
      [
        ['refus-notifie', '2025-06-03', { id: 'refus', oqtf: false }],
        ['oqtf-notifiee', '2025-11-03'],
        judged('2026-03-12', { decision: 'refus' }),
      ],
      true,
    ],
  ])('%s', (_what, events, runs) => {
    const computation = compute(events);
    expect(has(computation, RULE)).toBe(runs);
    if (runs) expect(lastDays(only(computation, RULE))).toEqual(['2026-05-13', '2026-05-13']);
  });

  it.each<[string, EventWords[], string, boolean]>([
    [
      'house arrest of L731-1',
      [['assignation-notifiee', '2025-11-03', { basis: 'L731-1' }]],
      'premiere-demande',
      false,
    ],
    ['entry refused to an asylum seeker', [['refus-entree-notifie', '2025-11-03']], 'asile', false],
    [
      'entry refused, no asylum asked for',
      [['refus-entree-notifie', '2025-11-03', { asylum: false }]],
      'visa-refus',
      true,
    ],
    ['nothing recorded, about a removal', [], 'oqtf', false],
    ['nothing recorded, about a family', [], 'regroupement-familial', true],
    ['a refusal of family reunification', [['rf-refus', '2025-11-03']], 'premiere-demande', true],
    [
      'a visa refused to a family, of unknown stay',
      [['visa-refuse', '2025-11-03']],
      'reunification-familiale',
      true,
    ],
  ])('%s: %j in %s, two months: %s, and nothing to ask', (_what, events, procedure, runs) => {
    const computation = compute([...events, judged('2026-03-12', {})], { procedure });
    expect(has(computation, RULE)).toBe(runs);
    if (runs) expect(only(computation, RULE).undetermined).toEqual([]);
  });

  it('a refusal whose obligation is unknown: prudently one month, and the question', () => {
    const deadline = only(
      compute([['refus-notifie', '2025-11-03'], judged('2026-03-12', {})]),
      RULE,
    );
    expect(lastDays(deadline)).toEqual(['2026-05-13', '2026-04-13']);
    expect(deadline.undetermined.map(({ fact }) => fact)).toContain('removal');
  });

  it('nothing recorded: two months (R811-3), and the question', () => {
    const deadline = only(compute([judged('2026-03-12', {})]), RULE);
    expect(lastDays(deadline)).toEqual(['2026-05-13', '2026-05-13']);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['removal']);
  });
});

describe('what ends it', () => {
  it.each<[EventWords, string]>([
    [['appel-depose', '2026-05-13'], 'met'],
    [['appel-depose', '2026-05-14'], 'live'],
    [['appel-depose', '2026-05-14', { sentOn: '2026-05-13' }], 'met'],
    [['titre-obtenu', '2026-06-01'], 'extinguished'],
    [['pourvoi', '2026-04-01'], 'live'],
    [['requete-ta-deposee', '2026-04-01'], 'live'],
  ])('%j: %s', (event, outcome) => {
    expect(only(compute([judged('2026-03-12'), event]), RULE).outcome).toBe(outcome);
  });

  it('an appeal against another judgment does not meet it', () => {
    const events: EventWords[] = [
      judged('2026-03-12'),
      judged('2026-04-01', { removal: false, id: 'second' }),
      ['appel-depose', '2026-04-10', { decision: 'second' }],
    ];
    const found = compute(events).deadlines.filter(({ rule }) => rule === RULE);
    expect(found.map(({ triggeredBy, outcome }) => `${triggeredBy} ${outcome}`)).toEqual([
      'e1 live',
      'second met',
    ]);
  });
});

describe('legal aid before the court of appeal: no fifteen days (CE 1 July 2020 n° 426203)', () => {
  const aid = (known: object, on = '2026-06-15'): EventWords[] => [
    judged('2026-03-12'),
    ['aj-demandee', '2026-05-13'],
    ['aj-decision', on, { outcome: 'admission-totale', ...known }],
  ];

  it.each<[object, string, string]>([
    [{}, '2026-08-17', '2026-08-17'],
    [{ lawyerAppointedOn: '2026-06-30' }, '2026-08-31', '2026-08-17'],
    [{ lawyerAppointedOn: '2026-06-10' }, '2026-08-17', '2026-08-17'],
  ])('notified 15 June %j → legal %s, prudent %s', (known, legal, prudent) => {
    const deadline = only(compute(aid(known)), RULE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)).toContain('Décret 2020-1717 44');
  });

  it('awaited: nothing runs; too late: nothing changes', () => {
    const awaited = only(compute([judged('2026-03-12'), ['aj-demandee', '2026-05-13']]), RULE);
    expect([awaited.lastDay, awaited.undetermined.map(({ fact }) => fact)]).toEqual([
      null,
      ['aj-decision'],
    ]);
    expect(days([judged('2026-03-12'), ['aj-demandee', '2026-05-14']])[0]).toBe('2026-05-13');
  });

  it('asked for between the reading and the notification', () => {
    const events: EventWords[] = [
      judged('2026-03-12', { removal: false, readOn: '2026-03-05' }),
      ['aj-demandee', '2026-03-09'],
      ['aj-decision', '2026-06-15', { outcome: 'refus' }],
    ];
    expect(days(events)).toEqual(['2026-08-17', '2026-08-17']);
  });
});
