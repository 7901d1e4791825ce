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

const RULE = 'titre-silence-4-mois';

/** The silence of each request, by its id: legal birth and outcome. */
const silences = (events: readonly EventWords[]) =>
  compute(events)
    .deadlines.filter(({ rule }) => rule === RULE)
    .map(({ triggeredBy, lastDay, outcome }) => `${triggeredBy} ${String(lastDay)} ${outcome}`)
    .sort();

describe('which request an event answers', () => {
  const FIRST: EventWords = ['demande-deposee', '2026-01-15'];
  const SECOND: EventWords = ['demande-deposee', '2026-03-20'];

  it.each<[EventWords, string, string]>([
    [['decision-favorable', '2026-03-19'], 'met', 'live'],
    [['decision-favorable', '2026-03-20'], 'live', 'met'],
    [['decision-favorable', '2026-03-21'], 'live', 'met'],
    [['refus-notifie', '2026-04-10', { request: 'e1' }], 'met', 'live'],
    [['refus-notifie', '2026-04-10', { request: 'e2' }], 'live', 'met'],
    [['refus-notifie', '2026-04-10', { request: 'e9' }], 'live', 'live'],
  ])('%j: the first request is %s, the second %s', (answer, first, second) => {
    expect(silences([FIRST, SECOND, answer])).toEqual([
      `e1 2026-05-15 ${first}`,
      `e2 2026-07-20 ${second}`,
    ]);
  });

  it('two requests received on one day are both answered', () => {
    const same: EventWords = ['demande-deposee', '2026-01-15'];
    expect(silences([FIRST, same, ['decision-favorable', '2026-02-10']])).toEqual([
      'e1 2026-05-15 met',
      'e2 2026-05-15 met',
    ]);
  });

  it('is met by the refusal of this request, not by that of another', () => {
    const other: EventWords = ['refus-notifie', '2026-03-01', { request: 'e9' }];
    const own: EventWords = ['refus-notifie', '2026-04-01'];
    expect(only(compute([FIRST, other, own]), RULE).outcomeBy).toBe('e3');
  });
});

describe('from when silence runs (CRPA L114-3 al. 1)', () => {
  const steps = (known: object) =>
    derivation(only(compute([['demande-deposee', '2026-06-15', { ...known }]]), RULE));

  it.each<[object, readonly string[]]>([
    [{}, ['receipt 2026-06-15 CRPA L114-3', 'length 2026-10-15 CESEDA R432-2']],
    [
      { receivedOn: null, sentOn: '2026-06-11' },
      [
        'receipt 2026-06-15 CRPA L114-3',
        'first-filing 2026-06-11',
        'length 2026-10-15 CESEDA R432-2',
        'prudent 2026-10-11 CESEDA R432-2',
      ],
    ],
  ])('%j: %j', (known, expected) => {
    expect(steps(known)).toEqual(expected);
  });

  it('a shorter silence says which article derogates from the four months', () => {
    const student: EventWords = ['demande-deposee', '2026-06-15', { title: 'cst-etudiant' }];
    expect(derivation(only(compute([student]), 'titre-silence-90-jours'))).toContain(
      'derogation CESEDA R422-5',
    );
  });

  const completed = (on: string, known: object): EventWords => [
    'complement-fourni',
    on,
    { ...known },
  ];

  it.each<[object, readonly EventWords[], string, string]>([
    [{ complete: false }, [completed('2026-07-15', { complete: true })], '2026-11-15', 'completed'],
    [
      { complete: false },
      [completed('2026-07-10', { complete: true, receivedOn: '2026-07-15' })],
      '2026-11-15',
      'from receipt of the documents',
    ],
    [
      { complete: false },
      [completed('2026-07-01', {}), completed('2026-07-15', { complete: true })],
      '2026-11-15',
      'from the documents that complete it',
    ],
    [
      { complete: true },
      [completed('2026-07-15', { complete: true })],
      '2026-10-15',
      'complete already',
    ],
  ])('received on 15 June 2026 %j, then %j → %s (%s)', (known, events, legal) => {
    const deadline = only(
      compute([['demande-deposee', '2026-06-15', { ...known }], ...events]),
      RULE,
    );
    expect(lastDays(deadline)).toEqual([legal, '2026-10-15']);
  });

  it.each<[object, boolean]>([
    [{ channel: 'anef', postalPrescribed: false }, true],
    [{ channel: 'postal', postalPrescribed: false }, false],
    [{ postalPrescribed: false }, false],
    [{ channel: 'postal', postalPrescribed: true }, true],
    [{ channel: 'guichet', channelAllowed: false }, false],
  ])('%j: runs = %s', (known, runs) => {
    const computation = compute([['demande-deposee', '2026-06-15', { ...known }]]);
    expect(has(computation, RULE)).toBe(runs);
    expect(has(computation, 'titre-demande-incomplete')).toBe(!runs);
  });

  it.each(['naturalisation', 'visa-refus', 'casier-judiciaire', 'regroupement-familial'])(
    'a request filed in the procedure %s is not for a residence permit, a Union card is',
    (procedure) => {
      const filed = (type: string) => compute([[type, '2026-06-15']], { procedure });
      expect(has(filed('demande-deposee'), RULE)).toBe(false);
      expect(has(filed('ue-titre-demande'), RULE)).toBe(true);
    },
  );
});

describe('the birth printed on an acknowledgement', () => {
  const latest = (...printed: readonly object[]) => {
    const acknowledged = printed.map((known): EventWords => [
      'accuse-reception-recu',
      '2026-06-20',
      { ...known },
    ]);
    return String(
      compute([['demande-deposee', '2026-06-15'], ...acknowledged]).derivedEvents[0]?.latestOn,
    );
  };

  it.each<[readonly object[], string, string]>([
    [[{}], '2026-10-16', 'none printed'],
    [[{ implicitRefusalOn: '2026-10-10' }], '2026-10-16', 'an earlier day'],
    [[{ implicitRefusalOn: '2026-10-20' }], '2026-10-20', 'a later day'],
    [[{}, { implicitRefusalOn: '2026-10-20' }], '2026-10-20', 'on the second one'],
    [[{ implicitRefusalOn: '2026-10-20', request: 'e9' }], '2026-10-16', 'of another request'],
  ])('%j: born at the latest on %s (%s)', (printed, expected) => {
    expect(latest(...printed)).toBe(expected);
  });
});

describe('what the dossier says of a Blue Card (CESEDA R421-37-7 al. 4)', () => {
  const family = (facts: object, known: object = {}) => {
    const event: EventWords = [
      'demande-deposee',
      '2026-05-12',
      { title: 'talent-famille', ...known },
    ];
    const found = compute([event], { facts: { ...facts } }).deadlines.find(({ rule }) =>
      rule.startsWith('titre-silence'),
    );
    if (!found) throw new Error('no silence');
    return found;
  };

  it.each<[object, object, string, string, string]>([
    [{ sponsorCbe: true }, {}, '90-jours', '2026-08-10', 'R421-37-7'],
    [{ sponsorCbe: false }, {}, '4-mois', '2026-09-12', 'R432-2'],
    [{ mobilityCbe: true }, {}, '30-jours-cbe', '2026-06-11', 'R421-37-7'],
    [
      { mobilityCbe: true, sponsorCbe: true },
      { mobilityCbe: false },
      '90-jours',
      '2026-08-10',
      'R421-37-7',
    ],
    [{ mobilityCbe: 'yes' }, {}, '4-mois', '2026-09-12', 'R432-2'],
  ])('facts %j, request %j: %s, born %s (%s)', (facts, known, rule, birth, article) => {
    const deadline = family(facts, known);
    expect([deadline.rule, String(deadline.lastDay)]).toEqual([`titre-silence-${rule}`, birth]);
    expect(articlesOf(deadline)).toContain(`CESEDA ${article}`);
  });

  it.each<[object, readonly string[]]>([
    [{}, ['mobilityCbe']],
    [{ sponsorCbe: true }, ['mobilityCbe']],
    [{ mobilityCbe: false }, ['sponsorCbe']],
    [{ mobilityCbe: false, sponsorCbe: false }, []],
    [{ mobilityCbe: false, sponsorCbe: true }, []],
    [{ mobilityCbe: true }, []],
  ])('%j: asks %j', (facts, asked) => {
    const about = ['mobilityCbe', 'sponsorCbe'];
    const questions = family(facts).undetermined.filter(({ fact }) => about.includes(fact));
    expect(questions.map(({ fact }) => fact)).toEqual(asked);
    expect(
      questions.every(({ fact, eventId }) => (fact === 'sponsorCbe') === (eventId === null)),
    ).toBe(true);
  });
});
