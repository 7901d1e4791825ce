import { describe, expect, it } from '@jest/globals';
import { compute, has, only, type EventWords } from '../../testing/case-file.ts';

const TA = 'ta-recours-2-mois';
const SILENT = 'ta-recours-implicite-2-mois';
const NATURALISATION = { procedure: 'naturalisation' } as const;

describe('a refusal to give documents, once CADA was seised (CRPA L342-1)', () => {
  const asked: EventWords = ['communication-demandee', '2026-03-02'];
  const seised: EventWords = ['cada-saisie', '2026-04-01'];

  it.each<[string, readonly EventWords[], string, boolean]>([
    ['before CADA', [asked], '2026-03-20', false],
    ['the day CADA was seised', [asked, seised], '2026-04-01', false],
    ['after CADA was seised', [asked, seised], '2026-04-02', true],
    [
      'on a request made since',
      [asked, seised, ['communication-demandee', '2026-04-20']],
      '2026-05-04',
      false,
    ],
    [
      'with a request made the day CADA was seised',
      [asked, seised, ['communication-demandee', '2026-04-01']],
      '2026-05-04',
      true,
    ],
    [
      'before a request made later',
      [asked, seised, ['communication-demandee', '2026-05-05']],
      '2026-05-04',
      true,
    ],
  ])('%s', (_what, events, on, expected) => {
    expect(has(compute([...events, ['communication-refusee', on]]), TA)).toBe(expected);
  });
});

describe('an appeal to the minister on naturalisation', () => {
  const appealed: EventWords = ['rapo-ministre', '2026-01-05'];

  it.each([
    [{}, true],
    [{ outcome: 'rejet' }, true],
    [{ outcome: 'decret' }, false],
  ])('decided %j: two months before the tribunal %s', (known, expected) => {
    const computation = compute(
      [appealed, ['naturalisation-decision', '2026-04-13', known]],
      NATURALISATION,
    );
    expect(has(computation, TA)).toBe(expected);
  });

  it.each<[EventWords, string]>([
    [['naturalisation-decision', '2026-06-01', { outcome: 'rejet' }], 'superseded'],
    [['naturalisation-decision', '2026-06-01', { outcome: 'decret' }], 'live'],
    [['attestation-accueil-rapo-rejet', '2026-06-01'], 'live'],
  ])('rejected by silence, then %j: %s', (event, outcome) => {
    const computation = compute([appealed, event], NATURALISATION);
    expect(only(computation, SILENT).outcome).toBe(outcome);
  });
});
