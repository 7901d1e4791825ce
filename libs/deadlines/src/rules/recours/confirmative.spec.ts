import { describe, expect, it } from '@jest/globals';
import { compute, derivation, lastDays, only, type EventWords } from '../../testing/case-file.ts';

const RULE = 'ta-recours-2-mois';
const refusal = (on: string, known = {}): EventWords => [
  'refus-notifie',
  on,
  { oqtf: false, ...known },
];

describe('an express refusal that confirms an implicit one, now final', () => {
  const events = (known: object, acknowledged: boolean | null): EventWords[] => [
    ['demande-deposee', '2025-06-15', { remediesStated: acknowledged }],
    refusal('2026-03-01', known),
  ];

  it.each([
    // known                    acknowledged  legal         prudent
    [{ confirmative: null }, true, '2026-05-04', '2025-12-16'],
    [{ confirmative: true }, true, '2025-12-16', '2025-12-16'],
    [{ confirmative: false }, true, '2026-05-04', '2026-05-04'],
    [{ confirmative: null }, null, '2026-05-04', '2026-05-04'],
    [{ confirmative: null }, false, '2026-05-04', '2026-05-04'],
  ])('%j, acknowledged %s → legal %s, prudent %s', (known, acknowledged, legal, prudent) => {
    const deadline = only(compute(events(known, acknowledged)), RULE);
    expect(lastDays(deadline)).toEqual([legal, prudent]);
  });

  it.each([
    [null, true, true],
    [null, false, false],
    [true, true, false],
    [false, true, false],
  ])('confirmative %s, acknowledged %s: asked %s', (confirmative, acknowledged, expected) => {
    const { undetermined } = only(compute(events({ confirmative }, acknowledged)), RULE);
    expect(undetermined.some(({ fact }) => fact === 'confirmative')).toBe(expected);
  });
});

describe('which implicit refusal an express one confirms', () => {
  const filed = (id: string, on: string): EventWords => [
    'demande-deposee',
    on,
    { id, remediesStated: true },
  ];
  const own = (events: readonly EventWords[]) => {
    const { deadlines } = compute(events);
    const at = events.findIndex(([type]) => type === 'refus-notifie') + 1;
    const found = deadlines.find(({ key }) => key === `${RULE}@e${at}`);
    return found && lastDays(found);
  };

  it.each<[string, readonly EventWords[], string]>([
    [
      'the refusal names the older request, refused for good',
      [filed('a', '2025-06-15'), filed('b', '2025-09-15'), refusal('2026-03-01', { request: 'a' })],
      '2025-12-16',
    ],
    [
      'the refusal names the newer request, whose silence can still be challenged',
      [filed('a', '2025-06-15'), filed('b', '2025-09-15'), refusal('2026-03-01', { request: 'b' })],
      '2026-05-04',
    ],
    [
      'nothing names it: the latest request before it',
      [filed('a', '2025-06-15'), filed('b', '2025-09-15'), refusal('2026-03-01')],
      '2026-05-04',
    ],
    [
      'the implicit refusal is recorded alone',
      [['refus-implicite-ne', '2025-10-15', { remediesStated: true }], refusal('2026-03-01')],
      '2025-12-16',
    ],
    [
      'the tribunal was seised of the implicit refusal in time',
      [filed('a', '2025-06-15'), ['requete-ta-deposee', '2025-11-03'], refusal('2026-03-01')],
      '2026-05-04',
    ],
    [
      'the eve of its last day',
      [filed('a', '2025-06-15'), refusal('2026-01-12', { decidedOn: '2025-12-15' })],
      '2026-03-13',
    ],
    [
      'the day after its last day',
      [filed('a', '2025-06-15'), refusal('2026-01-12', { decidedOn: '2025-12-17' })],
      '2025-12-16',
    ],
  ])('%s', (_what, events, prudent) => {
    expect(own(events)?.[1]).toBe(prudent);
  });

  it('family reunification too, from the certificate of deposit', () => {
    const events: EventWords[] = [
      ['rf-attestation-depot', '2025-06-15', { remediesStated: true }],
      ['rf-refus', '2026-03-02', { remediesStated: true }],
    ];
    expect(lastDays(only(compute(events), RULE))).toEqual(['2026-05-04', '2026-02-16']);
  });

  it('says which refusal it confirms', () => {
    const confirms = refusal('2026-03-01', { confirmative: true });
    expect(derivation(only(compute([filed('a', '2025-06-15'), confirms]), RULE))).toEqual([
      'notification 2026-03-01',
      'length 2026-05-01 CJA R421-1',
      'franc 2026-05-02 CJA R421-1',
      'weekend 2026-05-04 CPC 642',
      'confirmative 2025-12-16',
    ]);
  });
});
