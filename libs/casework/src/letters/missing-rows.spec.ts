import { describe, expect, it } from '@jest/globals';
import type { MissingItem } from '@quantieme/law';
import { ageAsked, alternatives, rowOf } from './missing-rows.ts';

const item = (key: string, known: Partial<MissingItem> = {}): MissingItem => ({
  key,
  kind: key,
  title: { fr: key, en: key },
  relative: null,
  underMonths: null,
  underMonthsIfFrench: null,
  translation: false,
  legalisation: false,
  notes: [],
  group: null,
  ...known,
});

describe('what a client is asked for', () => {
  it('has one line for documents of which one is enough', () => {
    const items = [
      item('Bail', { group: 'domicile' }),
      item('Passeport'),
      item('Facture', { group: 'domicile' }),
    ];
    expect(alternatives(items).map((group) => rowOf(group)['titre'])).toEqual([
      'Une au choix\u00a0: Bail, ou Facture',
      'Passeport',
    ]);
  });

  it.each<[Partial<MissingItem>, string | null]>([
    [{}, null],
    [{ underMonths: 3 }, 'moins de 3\u00a0mois'],
    [{ underMonthsIfFrench: 3 }, 'moins de 3\u00a0mois pour un acte français'],
    [
      { underMonths: 6, underMonthsIfFrench: 3 },
      'moins de 6\u00a0mois (moins de 3\u00a0mois pour un acte français)',
    ],
  ])('may be so old: %j', (known, expected) => {
    expect(ageAsked(item('Acte', known))).toBe(expected);
  });

  it('says once what is asked of several', () => {
    const both = [
      item('Acte de naissance', {
        translation: true,
        underMonths: 3,
        relative: { fr: 'conjoint', en: 'spouse' },
      }),
      item('Livret de famille', { translation: true, legalisation: true, underMonths: 3 }),
    ];
    expect(rowOf(both)).toEqual({
      titre: 'Une au choix\u00a0: Acte de naissance (conjoint), ou Livret de famille',
      fraicheur: 'moins de 3\u00a0mois',
      traduction:
        'traduction assermentée si la pièce est étrangère\u00a0; légalisation ou apostille selon le pays',
    });
  });
});
