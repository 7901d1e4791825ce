import { describe, expect, it } from '@jest/globals';
import {
  articlesOf,
  compute,
  has,
  lastDays,
  only,
  type EventWords,
} from '../../testing/case-file.ts';

const RULE = 'cassation-2-mois';
const BRIEF = 'cassation-memoire-complementaire-3-mois';

describe('cassation: two months franc (CJA R821-1)', () => {
  it.each([
    ['arret', '2026-03-12', '2026-05-13'],
    ['arret', '2026-03-13', '2026-05-15'],
    ['arret', '2026-10-24', '2026-12-28'],
    ['decision-cnda', '2026-03-12', '2026-05-13'],
  ])('%s notified %s → %s', (type, on, expected) => {
    const deadline = only(compute([[type, on]]), RULE);
    expect(lastDays(deadline)).toEqual([expected, expected]);
    expect(articlesOf(deadline)[0]).toBe('CJA R821-1');
  });

  it('adds distance (R821-2)', () => {
    const computation = compute([['arret', '2026-03-12']], { residence: 'etranger' });
    expect(lastDays(only(computation, RULE))).toEqual(['2026-07-13', '2026-07-13']);
  });

  it.each<[string, EventWords[], object, boolean]>([
    ['ordinary', [['jugement', '2026-03-12', { removal: false }]], {}, false],
    ['no appeal, as recorded', [['jugement', '2026-03-12', { lastResort: true }]], {}, true],
    [
      'short-stay visa (R811-1 10°)',
      [
        ['visa-refuse', '2025-03-12', { stay: 'court' }],
        ['jugement', '2026-03-12'],
      ],
      { procedure: 'visa-refus' },
      true,
    ],
    [
      'long-stay visa',
      [
        ['visa-refuse', '2025-03-12', { stay: 'long' }],
        ['jugement', '2026-03-12'],
      ],
      { procedure: 'visa-refus' },
      false,
    ],
    [
      'transfer (R922-26)',
      [
        ['transfert-notifie', '2026-01-12'],
        ['jugement', '2026-03-12'],
      ],
      { procedure: 'asile' },
      true,
    ],
    [
      'transfer judged before 15 July 2024',
      [
        ['transfert-notifie', '2024-06-20'],
        ['jugement', '2024-07-14', { readOn: '2024-07-14' }],
      ],
      { procedure: 'asile' },
      false,
    ],
    [
      'transfer, overseas',
      [
        ['transfert-notifie', '2026-01-12'],
        ['jugement', '2026-03-12'],
      ],
      { procedure: 'asile', territory: 'guyane', residence: 'outre-mer' },
      false,
    ],
    [
      'house arrest of L751-2',
      [
        ['assignation-notifiee', '2026-01-12', { basis: 'L751-2' }],
        ['jugement', '2026-03-12'],
      ],
      { procedure: 'asile' },
      true,
    ],
  ])('a judgment of the tribunal, %s', (_what, events, known, runs) => {
    const computation = compute(events, known);
    expect(has(computation, RULE)).toBe(runs);
    if (runs) {
      expect(lastDays(only(computation, RULE))[0]).toBe('2026-05-13');
      expect(has(computation, 'caa-appel-2-mois')).toBe(false);
    }
  });

  it('asks for the length of the stay where it decides between appeal and cassation', () => {
    const events: EventWords[] = [
      ['visa-refuse', '2025-03-12'],
      ['jugement', '2026-03-12'],
    ];
    const deadline = only(compute(events, { procedure: 'visa-refus' }), 'caa-appel-2-mois');
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(['lastResort']);
  });

  it.each([
    ['pourvoi', '2026-05-13', 'met'],
    ['pourvoi', '2026-05-14', 'live'],
    ['protection-accordee', '2026-06-01', 'extinguished'],
  ])('%s of %s: %s', (type, on, outcome) => {
    expect(
      only(
        compute([
          ['arret', '2026-03-12'],
          [type, on],
        ]),
        RULE,
      ).outcome,
    ).toBe(outcome);
  });

  it('legal aid interrupts it without the fifteen days (décret 2020-1717 art. 44)', () => {
    const events: EventWords[] = [
      ['arret', '2026-03-12'],
      ['aj-demandee', '2026-04-02'],
      ['aj-decision', '2026-06-15', { outcome: 'refus' }],
    ];
    expect(lastDays(only(compute(events), RULE))).toEqual(['2026-08-17', '2026-08-17']);
  });
});

describe('the brief announced with the appeal (CJA R611-22, R611-23)', () => {
  const filed = (known: object): EventWords => ['pourvoi', '2026-05-15', { ...known }];

  it.each<[object, readonly string[], string]>([
    [
      { announcesBrief: true, againstOrder: false },
      ['2026-08-17', '2026-08-15'],
      'three months; 15 August is a Saturday',
    ],
    [{ announcesBrief: true, againstOrder: true }, ['2026-06-01', '2026-05-30'], 'fifteen days'],
    [
      { announcesBrief: true, againstOrder: false, stayOnly: true },
      ['2026-06-15', '2026-06-15'],
      'stay: one month',
    ],
    [{ announcesBrief: true }, ['2026-08-17', '2026-05-30'], 'unknown: prudently fifteen days'],
  ])('%j → %j (%s)', (known, expected) => {
    expect(lastDays(only(compute([filed(known)]), BRIEF))).toEqual(expected);
  });

  it.each<[object, EventWords[], readonly string[]]>([
    [{}, [], ['announcesBrief', 'againstOrder']],
    [{ announcesBrief: true, againstOrder: false }, [], []],
    [{ announcesBrief: true }, [['arret', '2026-03-16']], []],
    // An order made after the appeal is not the one attacked.
    [{ announcesBrief: true }, [['ordonnance-suspension-rejetee', '2026-05-18']], ['againstOrder']],
  ])('%j with %j: asks %j', (known, events, expected) => {
    const deadline = only(compute([...events, filed(known)]), BRIEF);
    expect(deadline.undetermined.map(({ fact }) => fact)).toEqual(expected);
  });

  it('reads from the dossier what is attacked', () => {
    const order: EventWords = ['ordonnance-suspension-rejetee', '2026-05-04'];
    const deadline = only(compute([order, filed({ announcesBrief: true })]), BRIEF);
    expect(lastDays(deadline)).toEqual(['2026-06-01', '2026-05-30']);
    expect(articlesOf(deadline)[0]).toBe('CJA R611-23');
  });

  it('no brief announced, no limit', () => {
    expect(has(compute([filed({ announcesBrief: false })]), BRIEF)).toBe(false);
  });

  it.each<[EventWords, string]>([
    [['memoire-complementaire-depose', '2026-08-17'], 'met'],
    [['memoire-complementaire-depose', '2026-08-18'], 'live'],
  ])('%j: %s', (event, outcome) => {
    const events = [filed({ announcesBrief: true, againstOrder: false }), event];
    expect(only(compute(events), BRIEF).outcome).toBe(outcome);
  });
});

describe('opposition and clerical errors: two months (CJA R831-2, R833-1)', () => {
  it.each([
    ['opposition-2-mois', 'decision-ce', { byDefault: true }, 'CJA R831-2'],
    ['rectification-erreur-materielle-2-mois', 'arret', { materialError: true }, 'CJA R833-1'],
    [
      'rectification-erreur-materielle-2-mois',
      'decision-ce',
      { materialError: true },
      'CJA R833-1',
    ],
  ])('%s on %s %j', (rule, type, known, article) => {
    const deadline = only(compute([[type, '2026-03-12', known]]), rule);
    expect([...lastDays(deadline), articlesOf(deadline)[0]]).toEqual([
      '2026-05-13',
      '2026-05-13',
      article,
    ]);
    expect(has(compute([[type, '2026-03-12']]), rule)).toBe(false);
  });
});
