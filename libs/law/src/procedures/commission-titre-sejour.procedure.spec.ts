import { describe, expect, it } from '@jest/globals';
import { COMMISSION_TITRE_SEJOUR } from './commission-titre-sejour.procedure.ts';
import { standings, told, type Told } from './testing/story.ts';

const REFERRED: Told = ['cts-saisie', '2026-03-02'];

describe('the commission on residence permits', () => {
  it('summoned, heard, favourable opinion, permit (L432-13 to L432-15)', () => {
    const events: Told[] = [
      REFERRED,
      ['cts-convocation', '2026-03-20', { rightsStated: true }],
      ['cts-audience', '2026-04-10'],
      ['cts-avis', '2026-04-10', { favourable: true }],
      ['decision-favorable', '2026-05-15'],
    ];
    expect(standings(COMMISSION_TITRE_SEJOUR, '2026-04-09', ...events)).toEqual([
      'commission: commission-convoquee',
      'demande: refus-envisage',
    ]);
    expect(standings(COMMISSION_TITRE_SEJOUR, '2026-06-01', ...events)).toEqual([
      'commission: commission-avis-rendu',
      'demande: accord-attente-carte',
    ]);
  });

  it('no opinion three months after the referral: deemed given, the prefect may refuse (R432-8)', () => {
    const events: Told[] = [
      REFERRED,
      ['cts-avis-tacite', '2026-06-02'],
      ['refus-notifie', '2026-06-20', {}],
    ];
    expect(standings(COMMISSION_TITRE_SEJOUR, '2026-06-01', ...events)).toEqual([
      'commission: commission-saisie',
      'demande: refus-envisage',
    ]);
    expect(standings(COMMISSION_TITRE_SEJOUR, '2026-06-02', ...events)).toEqual([
      'commission: commission-avis-rendu',
      'demande: refus-envisage',
    ]);
    const refused = told(COMMISSION_TITRE_SEJOUR, '2026-06-20', ...events);
    expect(refused.letters).toContain('requete-ta-annulation');
  });
});
