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

const RULE = 'eloignement-jugement';
const obliged = (situation: string, known: object = {}): EventWords => [
  'oqtf-notifiee',
  '2026-03-12',
  { situation, ...known },
];
const filed = (on: string, known: object = {}): EventWords => ['requete-deposee', on, { ...known }];

describe('time of the court to rule on a removal (CESEDA L911-1, L921-1 to L921-4)', () => {
  it.each<[string, EventWords[], string, string]>([
    ['free: six months', [obliged('libre'), filed('2026-04-01')], '2026-10-01', 'L911-1'],
    ['assigned: fifteen days', [obliged('assigne'), filed('2026-03-16')], '2026-03-31', 'L921-1'],
    ['in prison: fifteen days', [obliged('detenu'), filed('2026-03-16')], '2026-03-31', 'L921-1'],
    [
      'the decision that it names, not the latest',
      [
        obliged('libre', { id: 'a' }),
        obliged('assigne', { id: 'b' }),
        filed('2026-03-16', { decision: 'a' }),
      ],
      '2026-09-16',
      'L911-1',
    ],
    [
      'an older house arrest',
      [
        ['assignation-notifiee', '2025-11-03', { basis: 'L731-1' }],
        obliged('libre'),
        filed('2026-04-01'),
      ],
      '2026-10-01',
      'L911-1',
    ],
    [
      'assigned after the application: fifteen days from then',
      [
        obliged('libre'),
        filed('2026-04-01'),
        ['assignation-notifiee', '2026-05-04', { basis: 'L731-1' }],
      ],
      '2026-05-19',
      'L911-1',
    ],
  ])('%s', (_what, events, last, article) => {
    const deadline = only(compute(events), RULE);
    expect(lastDays(deadline)).toEqual([last, last]);
    expect(articlesOf(deadline)[0]).toBe(`CESEDA ${article}`);
  });

  it('in detention: 96 hours from the end of the 48 hours', () => {
    const events = [
      obliged('retention', { at: '2026-03-12T17:20:00Z' }),
      filed('2026-03-13', { at: '2026-03-13T10:00:00Z' }),
    ];
    expect(String(only(compute(events), RULE).expiresAt)).toBe('2026-03-18T17:20:00Z');
  });

  it('detained after the application: 144 hours from the placement', () => {
    const placed: EventWords = ['retention-notifiee', '2026-05-04', { at: '2026-05-04T08:00:00Z' }];
    const events = [obliged('libre'), filed('2026-04-01'), placed];
    expect(String(only(compute(events), RULE).expiresAt)).toBe('2026-05-10T08:00:00Z');
  });

  it('says which measure brought the new time', () => {
    const placed: EventWords = ['assignation-notifiee', '2026-05-04', { basis: 'L731-1' }];
    const events = [obliged('libre'), filed('2026-04-01'), placed];
    expect(derivation(only(compute(events), RULE))).toContain('switch 2026-05-04 CESEDA L911-1');
  });

  it.each<[string, string, string, string]>([
    ['libre', 'ecrou', '2026-03-31', 'switch 2026-03-16 CESEDA R921-4'],
    ['retention', 'assignation-notifiee', '2026-03-31', 'switch 2026-03-16 CESEDA L921-3'],
    ['assigne', 'retention-notifiee', '2026-03-22', 'switch 2026-03-16 CESEDA L921-4'],
  ])('%s, then %s pending the ruling → %s (%s)', (situation, type, last, line) => {
    const events = [obliged(situation), filed('2026-03-13'), [type, '2026-03-16'] as const];
    const computation = compute(events);
    const found = computation.deadlines.find(({ key }) => key === `${RULE}@e2`);
    expect(String(found?.lastDay)).toBe(last);
    expect(found && derivation(found)).toContain(line);
  });

  it.each<[string, string]>([
    ['assigne', 'ecrou'],
    ['assigne', 'assignation-notifiee'],
    ['detenu', 'assignation-notifiee'],
  ])('%s, then %s: the fifteen days from the application stand (L921-1)', (situation, type) => {
    const events = [obliged(situation), filed('2026-03-16'), [type, '2026-03-18'] as const];
    expect(lastDays(only(compute(events), RULE))).toEqual(['2026-03-31', '2026-03-31']);
  });

  it.each<[string, object, string, string]>([
    ['assignation-notifiee', { basis: 'L731-1', informed: true }, '2026-04-02', 'fifteen days'],
    ['assignation-notifiee', { basis: 'L731-3' }, '2026-09-18', 'another house arrest'],
    ['ecrou', { informed: true }, '2026-04-02', 'fifteen days'],
  ])('%s %j on the 16th, application on the 18th → %s (%s)', (type, known, last) => {
    const events: EventWords[] = [
      obliged('libre'),
      [type, '2026-03-16', known as never],
      filed('2026-03-18'),
    ];
    expect(lastDays(only(compute(events), RULE))).toEqual([last, last]);
  });

  it('detained and told, then the application: 96 hours from the end of those 48 hours', () => {
    const known = { informed: true, at: '2026-03-16T09:00:00Z' };
    const placed: EventWords = ['retention-notifiee', '2026-03-16', known];
    const applied = filed('2026-03-17', { at: '2026-03-17T10:00:00Z' });
    const deadline = only(compute([obliged('libre'), placed, applied]), RULE);
    expect(String(deadline.expiresAt)).toBe('2026-03-22T09:00:00Z');
  });

  it('met by the judgment', () => {
    const ruled: EventWords = ['jugement', '2026-09-02', { readOn: '2026-08-28' }];
    const deadline = only(compute([obliged('libre'), filed('2026-04-01'), ruled]), RULE);
    expect(deadline.outcome).toBe('met');
  });

  it.each<[string, EventWords[]]>([
    [
      'an obligation of before July 2024',
      [['oqtf-notifiee', '2024-03-12', { situation: 'libre' }], filed('2024-04-01')],
    ],
    [
      'a refusal of stay alone',
      [['refus-notifie', '2026-03-12', { oqtf: false }], filed('2026-04-01')],
    ],
    [
      'the application names the refusal',
      [
        ['refus-notifie', '2026-01-12', { id: 'refus', oqtf: false }],
        obliged('libre'),
        filed('2026-04-01', { decision: 'refus' }),
      ],
    ],
  ])('%s: none', (_what, events) => {
    expect(has(compute(events), RULE)).toBe(false);
  });
});
