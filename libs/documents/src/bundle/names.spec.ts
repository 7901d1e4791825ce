import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { exhibitName, exhibitStem } from './names.ts';

describe('names of exhibits (CJA R414-5; Télérecours: PJ1_…, 80 characters, no dot)', () => {
  it.each([
    [1, 'Décision attaquée', 'PJ1_Decision_attaquee.pdf'],
    [3, 'Lettre recommandée du 12.03.2026', 'PJ3_Lettre_recommandee_du_12_03_2026.pdf'],
    [12, 'Œuvre n° 4 — « preuve » / 100 %', 'PJ12_Oeuvre_n_4_preuve_100.pdf'],
    [2, '', 'PJ2_piece.pdf'],
    [2, '…', 'PJ2_piece.pdf'],
    [5, 'capture.2026.pdf', 'PJ5_capture_2026_pdf.pdf'],
  ])('%i, %j → %s', (number, title, name) => {
    expect(exhibitName(number, title)).toBe(name);
  });

  it('says an Arabic title in Latin letters', () => {
    expect(exhibitName(1, 'شهادة ميلاد')).toMatch(/^PJ1_[A-Za-z0-9_]{4,}\.pdf$/);
  });

  it('cuts between words, and keeps a number whole or not at all', () => {
    const title = `${'Attestation de residence '.repeat(2)}et de paiement 123456789 suite`;
    expect(exhibitName(7, title)).toBe(
      'PJ7_Attestation_de_residence_Attestation_de_residence_et_de_paiement.pdf',
    );
    expect(exhibitStem(7, `${'a'.repeat(70)}20261122`)).toBe(`PJ7_${'a'.repeat(70)}`);
    expect(exhibitStem(7, '9'.repeat(400))).toBe('PJ7_piece');
  });

  const titles = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.string({
        unit: fc.constantFrom('ش', 'م', ' ', '👨‍👩‍👧', '€', 'é', '.', '7', 'Z'),
        maxLength: 400,
      }),
      fc.constant('Même titre'),
    ),
    { minLength: 1, maxLength: 120 },
  );

  it('are valid, unique and in the order of their numbers whatever the titles', () => {
    fc.assert(
      fc.property(titles, (drawn) => {
        const names = drawn.map((title, index) => exhibitName(index + 1, title));
        for (const name of names) {
          expect(name).toMatch(/^PJ[1-9]\d*_[A-Za-z0-9_]*[A-Za-z0-9]\.pdf$/);
          expect(name.length).toBeLessThanOrEqual(80);
        }
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        expect(names.map((name) => Number(/^PJ(\d+)_/.exec(name)?.[1]))).toEqual(
          names.map((_, index) => index + 1),
        );
      }),
    );
  });

  it('never hold a number that the title does not hold', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,80}\d{1,12}[a-z ]{0,80}\d{1,12}$/), (title) => {
        const said = new Set(title.match(/\d+/g));
        const kept = exhibitStem(4, title).slice('PJ4_'.length).match(/\d+/g) ?? [];
        for (const number of kept) expect(said).toContain(number);
      }),
    );
  });
});
