import { describe, expect, it } from '@jest/globals';
import { compute, derivation, lastDays, type EventWords } from '../../testing/case-file.ts';

const RULE = 'ta-recours-implicite-2-mois';
const filed = (on: string, known: object = {}): EventWords => [
  'demande-deposee',
  on,
  { remediesStated: true, ...known },
];
const refused = (on: string): EventWords => [
  'refus-notifie',
  on,
  { oqtf: false, remediesStated: true },
];

const second = (first: readonly EventWords[], known: object = {}) => {
  const { deadlines } = compute([...first, filed('2026-04-13', known)]);
  const born = `refus-implicite-ne@e${first.length + 1}`;
  return deadlines.find(({ rule, triggeredBy }) => rule === RULE && triggeredBy === born);
};
const facts = (deadline: ReturnType<typeof second>) =>
  deadline?.undetermined.map(({ fact, eventId }) => [fact, eventId]);

describe('the same request again (CAA Toulouse 16 Sept. 2025 n° 24TL00149)', () => {
  it.each<readonly [string, readonly EventWords[], string]>([
    ['by silence', [filed('2025-06-02')], '2025-12-03'],
    ['in writing', [filed('2025-06-02'), refused('2025-08-04')], '2025-10-06'],
  ])('refused for good %s: identical, its refusal opens nothing', (_how, first, lapsed) => {
    const deadline = second(first, { identical: true });
    expect(deadline && lastDays(deadline)).toEqual([lapsed, lapsed]);
  });

  it.each([
    [{ identical: false }, []],
    [{}, [['identical', 'e2']]],
  ])('%j: the ordinary window, and asked unless known', (known, asked) => {
    const deadline = second([filed('2025-06-02')], known);
    expect(deadline && lastDays(deadline)).toEqual(['2026-10-14', '2026-10-14']);
    expect(facts(deadline)).toEqual(asked);
  });

  it.each<readonly [string, readonly EventWords[]]>([
    ['the first refusal can still be challenged', [filed('2026-03-02')]],
    [
      'it was challenged',
      [filed('2025-06-02'), refused('2025-08-04'), ['requete-deposee', '2025-09-01']],
    ],
    ['it was withdrawn', [refused('2025-08-04'), ['decision-retiree', '2025-09-01']]],
    ['nothing was refused', []],
    [
      'a withdrawal of a permit is no refusal',
      [['retrait-notifie', '2025-08-04', { oqtf: false }]],
    ],
    ['a refusal of reunification came after it', [['rf-refus', '2026-04-20']]],
    [
      'the first refusal did not state the remedies, and its year still runs',
      [['refus-notifie', '2025-10-20', { oqtf: false, remediesStated: false }]],
    ],
  ])('%s: the ordinary window', (_why, first) => {
    const deadline = second(first, { identical: true });
    expect(deadline && lastDays(deadline)).toEqual(['2026-10-14', '2026-10-14']);
    expect(facts(second(first))).toEqual([]);
  });

  it.each<readonly [string, readonly EventWords[], string]>([
    ['by silence', [filed('2025-06-02')], '2025-12-03'],
    ['in writing', [filed('2025-06-02'), refused('2025-08-04')], '2025-10-06'],
    ['in writing, the request not recorded', [refused('2025-08-04')], '2025-10-06'],
  ])('refused for good %s: says what it confirms', (_how, first, lapsed) => {
    const deadline = second(first, { identical: true });
    const said = deadline ? derivation(deadline) : [];
    expect(said[0]).toMatch(/^birth 2026-08-13/u);
    expect(said.at(-1)).toMatch(new RegExp(`^confirmative ${lapsed} .*24TL00149`, 'u'));
  });

  it.each([false, null])(
    'an express refusal, confirmative %s: its own two months',
    (confirmative) => {
      const computation = compute([
        filed('2025-06-02'),
        refused('2025-08-04'),
        filed('2026-04-13'),
        ['refus-notifie', '2026-06-08', { oqtf: false, remediesStated: true, confirmative }],
      ]);
      const deadline = computation.deadlines.find(({ key }) => key === 'ta-recours-2-mois@e4');
      expect(deadline && lastDays(deadline)).toEqual(['2026-08-10', '2026-08-10']);
    },
  );

  it('an express refusal known to confirm it opens nothing either', () => {
    const computation = compute([
      filed('2025-06-02'),
      refused('2025-08-04'),
      filed('2026-04-13'),
      ['refus-notifie', '2026-06-08', { oqtf: false, remediesStated: true, confirmative: true }],
    ]);
    const deadline = computation.deadlines.find(
      ({ rule, triggeredBy }) => rule === 'ta-recours-2-mois' && triggeredBy === 'e4',
    );
    expect(deadline && lastDays(deadline)).toEqual(['2025-10-06', '2025-10-06']);
  });
});
