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

const RULE = 'ta-recours-implicite-2-mois';
const REQUEST: EventWords = ['demande-deposee', '2026-06-15'];

describe('action against an implicit refusal: two months franc from its birth (CJA R421-2)', () => {
  it.each([
    // received      legal         prudent       because
    ['2026-06-14', '2026-12-15', '2026-12-15', 'the day before'],
    ['2026-06-15', '2026-12-16', '2026-12-16', 'notes §5.3, example 4'],
    ['2026-06-16', '2026-12-17', '2026-12-17', 'the day after'],
    ['2026-06-24', '2026-12-28', '2026-12-28', 'born 24 October: Christmas, then a weekend'],
    ['2026-10-31', '2027-04-29', '2027-04-29', 'example 10: born 28 February'],
    ['2026-08-30', '2027-03-01', '2027-03-01', 'born 30 December: 28 February is a Sunday'],
    ['2027-08-30', '2028-03-01', '2028-02-29', 'born 30 December: month end, leap year'],
  ])('request received %s → legal %s, prudent %s (%s)', (received, legal, prudent) => {
    const deadline = only(compute([['demande-deposee', received]]), RULE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
    expect(articlesOf(deadline)[0]).toBe('CJA R421-2');
  });

  it('hangs on the silence whose end gives it birth', () => {
    const deadline = only(compute([REQUEST]), RULE);
    expect([deadline.key, deadline.triggeredBy, deadline.dependsOn]).toEqual([
      'ta-recours-implicite-2-mois@refus-implicite-ne@e1',
      'refus-implicite-ne@e1',
      'titre-silence-4-mois@e1',
    ]);
  });

  it.each([
    ['2015-09-17', '2001-01-01'],
    ['2015-09-18', '2015-09-18'],
    ['2019-12-31', '2015-09-18'],
    ['2020-01-01', '2020-01-01'],
  ])('born %s: version of %s', (birth, version) => {
    expect(only(compute([['refus-implicite-ne', birth]]), RULE).ruleVersion).toBe(version);
  });

  it('living abroad: R421-7 is arguable here, prudently left out (example 9)', () => {
    const computation = compute([['refus-implicite-ne', '2026-10-15']], { residence: 'etranger' });
    expect(lastDays(only(computation, RULE))).toEqual(['2027-02-16', '2026-12-16']);
  });

  it('a birth recorded by hand replaces the derived one and keeps its earliest day', () => {
    const computation = compute([REQUEST, ['refus-implicite-ne', '2026-10-20']]);
    const deadline = only(computation, RULE);
    expect(deadline.triggeredBy).toBe('e2');
    expect(lastDays(deadline)).toEqual(['2026-12-21', '2026-12-16']);
  });

  it('the refusal of reunification too', () => {
    expect(lastDays(only(compute([['rf-refus-implicite', '2026-10-15']]), RULE))[0]).toBe(
      '2026-12-16',
    );
  });
});

describe('an express refusal (R421-2)', () => {
  const then = (notified: string, acknowledged: boolean | null = null) =>
    compute([
      ['demande-deposee', '2026-06-15', { remediesStated: acknowledged }],
      ['refus-notifie', notified, { oqtf: false }],
    ]);

  it.each([
    ['2026-10-16', 'superseded', '2026-12-17'],
    ['2026-12-15', 'superseded', '2027-02-16'],
    ['2026-12-16', 'superseded', '2027-02-17'],
    ['2026-12-17', 'live', '2027-02-18'],
  ])('notified %s: implicit window %s, own window until %s', (notified, outcome, own) => {
    const computation = then(notified);
    expect(only(computation, RULE).outcome).toBe(outcome);
    expect(lastDays(only(computation, 'ta-recours-2-mois'))[0]).toBe(own);
  });

  it.each<[string, readonly EventWords[], string]>([
    ['it merely confirms', [['refus-notifie', '2026-11-10', { confirmative: true }]], 'live'],
    ['it says more', [['refus-notifie', '2026-11-10', { confirmative: false }]], 'superseded'],
    [
      'it answers a newer request',
      [
        ['demande-deposee', '2026-10-20'],
        ['refus-notifie', '2026-11-10'],
      ],
      'live',
    ],
    [
      'it names this request',
      [
        ['demande-deposee', '2026-10-20'],
        ['refus-notifie', '2026-11-10', { request: 'e1' }],
      ],
      'superseded',
    ],
    ['a refusal to give documents', [['communication-refusee', '2026-11-10']], 'live'],
    ['another appeal rejected', [['attestation-accueil-rapo-rejet', '2026-11-10']], 'live'],
  ])('%s', (_what, events, outcome) => {
    const { deadlines } = compute([REQUEST, ...events]);
    const own = deadlines.find(({ key }) => key === `${RULE}@refus-implicite-ne@e1`);
    expect(own?.outcome).toBe(outcome);
  });

  it('not opposable, the implicit refusal is replaced for a year', () => {
    expect(only(then('2027-03-01', false), RULE).outcome).toBe('superseded');
  });

  it('with an obligation to leave, it still replaces the implicit refusal', () => {
    const computation = compute([REQUEST, ['refus-notifie', '2026-11-10', { oqtf: true }]]);
    expect(only(computation, RULE).outcome).toBe('superseded');
    expect(has(computation, 'ta-recours-2-mois')).toBe(false);
  });
});

describe('acknowledgement of the request (CRPA L112-6)', () => {
  const window = (known: object, ...more: EventWords[]) =>
    lastDays(only(compute([['demande-deposee', '2026-06-15', known as never], ...more]), RULE));

  it.each([
    [{ remediesStated: true }, '2026-12-16', 'complete'],
    [{}, '2026-12-16', 'unknown: as if complete'],
    [{ remediesStated: false }, '2027-10-15', 'incomplete: at most a reasonable year'],
    [{ remediesStated: false, informed: true }, '2027-10-15', 'told when filing'],
    [{ remediesStated: false, informed: false }, 'null', 'never told: nothing runs'],
  ])('%j → legal %s, prudent still 16 December (%s)', (known, legal, _because) => {
    expect(window(known)).toEqual([legal, '2026-12-16']);
  });

  it('reads the acknowledgement recorded as an event', () => {
    expect(window({}, ['accuse-reception-recu', '2026-06-20', { remediesStated: false }])).toEqual([
      '2027-10-15',
      '2026-12-16',
    ]);
    expect(
      window({}, [
        'accuse-reception-recu',
        '2026-06-20',
        { remediesStated: true, refusalDateStated: false },
      ]),
    ).toEqual(['2027-10-15', '2026-12-16']);
    expect(window({}, ['accuse-reception-recu', '2026-06-20', { remediesStated: true }])).toEqual([
      '2026-12-16',
      '2026-12-16',
    ]);
  });

  it.each<[string, EventWords, string]>([
    [
      'before the request',
      ['accuse-reception-recu', '2026-06-14', { remediesStated: false }],
      '2026-12-16',
    ],
    [
      'the day of the request',
      ['accuse-reception-recu', '2026-06-15', { remediesStated: false }],
      '2027-10-15',
    ],
    [
      'the day of the birth',
      ['accuse-reception-recu', '2026-10-15', { remediesStated: false }],
      '2027-10-15',
    ],
    [
      'after the birth',
      ['accuse-reception-recu', '2026-10-16', { remediesStated: false }],
      '2026-12-16',
    ],
    [
      'of this request',
      ['accuse-reception-recu', '2026-10-16', { remediesStated: false, request: 'e1' }],
      '2027-10-15',
    ],
    [
      'of another request',
      ['accuse-reception-recu', '2026-06-20', { remediesStated: false, request: 'e9' }],
      '2026-12-16',
    ],
    ['another letter', ['retrait-notifie', '2026-08-03', { remediesStated: false }], '2026-12-16'],
  ])('acknowledgement %s', (_what, event, legal) => {
    expect(window({}, event)[0]).toBe(legal);
  });

  it('a refusal proved to be known leaves nothing to ask', () => {
    const request: EventWords = ['demande-deposee', '2026-06-15', { remediesStated: false }];
    const known: EventWords = ['connaissance-decision', '2026-11-10'];
    expect(only(compute([request, known]), RULE).undetermined).toEqual([]);
  });

  it('a complete acknowledgement leaves nothing to ask', () => {
    const facts = (stated: object) => {
      const events: EventWords[] = [
        REQUEST,
        ['accuse-reception-recu', '2026-06-20', { ...stated }],
      ];
      return only(compute(events), RULE).undetermined.map(({ fact }) => fact);
    };
    expect(facts({ remediesStated: true })).toEqual([]);
    expect(facts({})).toEqual(['remediesStated']);
  });

  it.each<[object, EventWords, string, string]>([
    [{ informed: true }, ['connaissance-decision', '2026-11-10'], '2027-10-15', 'told when filing'],
    [{}, ['connaissance-decision', '2026-10-14'], '2027-10-15', 'known before the birth: nothing'],
    [{}, ['connaissance-decision', '2026-10-15'], '2027-10-15', 'the day of birth'],
    [{}, ['connaissance-decision', '2026-10-16'], '2027-10-18', 'the 16th is a Saturday'],
    [{}, ['connaissance-decision', '2026-11-10', { request: 'e1' }], '2027-11-10', 'it names it'],
    [{}, ['connaissance-decision', '2026-11-10', { request: 'x' }], '2027-10-15', 'another one'],
    [{}, ['recepisse-delivre', '2026-11-10'], '2027-10-15', 'a receipt tells nothing'],
  ])('no remedies %j, then %j → legal %s (%s)', (known, event, legal) => {
    expect(window({ remediesStated: false, ...known }, event)[0]).toBe(legal);
  });

  it.each<[object, readonly EventWords[], string]>([
    [{ informed: false }, [], 'never-told CE 18 mars 2019 n° 417270'],
    [{}, [['connaissance-decision', '2026-11-10']], 'known 2026-11-10 CE 18 mars 2019 n° 417270'],
  ])('%j %j: says why', (known, more, line) => {
    const request: EventWords = [
      'demande-deposee',
      '2026-06-15',
      { remediesStated: false, ...known },
    ];
    const said = derivation(only(compute([request, ...more]), RULE));
    expect(said).toContain(line);
    expect(said[0]).toMatch(/^birth 2026-10-15/u);
  });

  it('known later: the year runs from that day', () => {
    expect(window({ remediesStated: false }, ['connaissance-decision', '2026-11-10'])).toEqual([
      '2027-11-10',
      '2026-12-16',
    ]);
  });

  it('says what the missing answer would change', () => {
    const facts = (known: object) =>
      only(compute([['demande-deposee', '2026-06-15', known as never]]), RULE).undetermined.map(
        ({ fact, eventId }) => `${fact} of ${eventId}`,
      );
    expect(facts({})).toEqual(['remediesStated of e1']);
    expect(facts({ remediesStated: false })).toEqual(['informed of e1']);
    expect(facts({ remediesStated: true })).toEqual([]);
  });
});

describe('what ends it', () => {
  it.each([
    ['requete-ta-deposee', '2026-10-14', 'live'],
    ['requete-ta-deposee', '2026-10-15', 'met'],
    ['requete-ta-deposee', '2026-12-16', 'met'],
    ['requete-ta-deposee', '2026-12-17', 'live'],
    ['carte-remise', '2027-01-10', 'extinguished'],
    ['desistement', '2026-11-01', 'extinguished'],
    ['recepisse-delivre', '2026-11-01', 'live'],
  ])('%s on %s: %s', (type, on, expected) => {
    expect(only(compute([REQUEST, [type, on]]), RULE).outcome).toBe(expected);
  });

  it.each([
    ['2026-12-16', 'superseded', '2027-03-01', 'taken on the last day: a new window (R421-2)'],
    ['2026-12-17', 'live', '2026-12-16', 'taken too late: prudently confirms'],
  ])('an express refusal of %s, notified on 28 December: %s, prudently %s (%s)', (...row) => {
    const [decidedOn, outcome, prudent] = row;
    const known = { decidedOn, oqtf: false, remediesStated: true };
    const computation = compute([
      ['demande-deposee', '2026-06-15', { remediesStated: true }],
      ['refus-notifie', '2026-12-28', known],
    ]);
    expect(only(computation, RULE).outcome).toBe(outcome);
    expect(String(only(computation, 'ta-recours-2-mois').prudentLastDay)).toBe(prudent);
  });
});
