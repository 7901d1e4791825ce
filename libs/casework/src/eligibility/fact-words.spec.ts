import { describe, expect, it } from '@jest/globals';
import type { FactId, FactValue } from '@quantieme/eligibility';
import { factWords } from './fact-words.ts';

describe('an answer as a note states it', () => {
  it.each<readonly [FactId, FactValue, string, string]>([
    ['person.nationality', ['ML', 'XX'], 'Mali, Apatride', 'Mali, Stateless'],
    ['person.birth_date', '1988-07-01', '1er juillet 1988', '1 July 1988'],
    ['union.communal_life', true, 'oui', 'yes'],
    ['protection.status', 'refugee', 'réfugié', 'refugee'],
    ['resources.net_monthly', 1650.5, '1\u202f650,50 € par mois', '1,650.50 € a month'],
    ['stay.titles', [], 'aucun', 'none'],
    [
      'stay.titles',
      [{ title: 'cr-refugie', from: '2025-01-01', to: null }],
      'Carte de résident — réfugié (1er janvier 2025 – en cours)',
      'Resident card: refugee (1 January 2025 – running)',
    ],
  ])('%s %j', (fact, value, fr, en) => {
    expect([factWords(fact, value, 'fr'), factWords(fact, value, 'en')]).toEqual([fr, en]);
  });
});
