import { describe, expect, it } from '@jest/globals';
import { REGROUPEMENT_FAMILIAL } from './regroupement-familial.procedure.ts';
import { course, standings, told, type Told } from './testing/story.ts';

const COMPLETE: readonly Told[] = [
  ['rf-depose', '2025-01-06', { online: true }],
  ['rf-attestation-depot', '2025-01-20'],
];
const SPOUSE = { beneficiary: 'A. B.', role: 'conjoint' };
const CHILD = { beneficiary: 'C. D.', role: 'enfant' };

describe('family reunification', () => {
  it('refused by silence after six months, annulled, then granted (R434-26)', () => {
    const story = told(
      REGROUPEMENT_FAMILIAL,
      '2026-09-01',
      ...COMPLETE,
      ['rf-transmis-maire', '2025-02-03'],
      ['rf-avis-maire-tacite', '2025-04-03'],
      ['rf-transmis-prefet', '2025-05-05'],
      ['rf-refus-implicite', '2025-07-20'],
      ['motifs-demandes', '2025-07-28'],
      ['requete-ta-deposee', '2025-09-10'],
      ['jugement', '2026-05-12', { outcome: 'annulation', injunctionMonths: 2 }],
      ['rf-accord', '2026-07-06'],
    );
    expect(course(story, 'demande')).toEqual([
      '2025-01-06 rf-depose → depose-ofii',
      '2025-01-20 rf-attestation-depot → complet',
      '2025-02-03 rf-transmis-maire → enquete-maire',
      '2025-04-03 rf-avis-maire-tacite → instruction-ofii',
      '2025-05-05 rf-transmis-prefet → transmis-prefet',
      '2025-07-20 rf-refus-implicite → refus-implicite',
      '2026-05-12 jugement → a-reexaminer',
      '2026-07-06 rf-accord → accord',
    ]);
    expect(course(story, 'tribunal')).toEqual([
      '2025-09-10 requete-ta-deposee → requete-deposee',
      '2026-05-12 jugement → annule',
    ]);
    expect(story.unforeseen).toEqual([]);
  });

  it('each member from the visa to the card; the time to enter runs from each visa (R434-34)', () => {
    const events: Told[] = [
      ...COMPLETE,
      ['rf-visa-demande', '2025-02-10', SPOUSE],
      ['rf-visa-demande', '2025-02-10', CHILD],
      ['rf-accord', '2025-06-16'],
      ['rf-visa-delivre', '2025-07-01', SPOUSE],
      ['rf-visa-refuse', '2025-07-15', CHILD],
      ['rf-entree', '2025-09-01', SPOUSE],
      ['rf-visite-medicale', '2025-10-01', SPOUSE],
      ['rf-titre-demande', '2026-05-04', SPOUSE],
      ['rapo-depose', '2025-08-05', CHILD],
      ['rapo-rejet-implicite', '2025-10-06', CHILD],
      ['requete-nantes', '2025-11-20'],
      ['jugement', '2026-06-30', { outcome: 'annulation' }],
      ['rf-visa-delivre', '2026-08-20', CHILD],
    ];
    expect(standings(REGROUPEMENT_FAMILIAL, '2025-12-01', ...events)).toEqual([
      'demande: accord',
      'famille (C. D.): rapo-rejete',
      'famille (A. B.): visite-ofii',
      'tribunal-nantes: requete-deposee',
    ]);
    expect(standings(REGROUPEMENT_FAMILIAL, '2026-09-01', ...events)).toEqual([
      'demande: accord',
      'famille (C. D.): visa-delivre',
      'famille (A. B.): titre-demande',
      'tribunal-nantes: annule',
    ]);
  });

  it('on the spot: neither visa nor entry, straight to the card (R434-6)', () => {
    const events: Told[] = [
      ['rf-depose', '2026-01-12', { onSpot: true }],
      ['rf-attestation-depot', '2026-02-02'],
      ['rf-accord', '2026-06-15', { onSpot: true }],
      ['rf-titre-demande', '2026-06-22', SPOUSE],
      ['rf-titre-delivre', '2026-10-05', SPOUSE],
    ];
    const granted = told(REGROUPEMENT_FAMILIAL, '2026-06-16', ...events);
    expect(granted.standings.map(({ state }) => state.id)).toEqual(['accord-sur-place']);
    expect(granted.documents).toEqual(['rf-titre-conjoint', 'rf-titre-enfant']);
    expect(standings(REGROUPEMENT_FAMILIAL, '2026-11-01', ...events)).toEqual([
      'demande: accord-sur-place',
      'famille (A. B.): titre-delivre',
    ]);
  });

  it('part of the family: the reasons are written in the application (L434-1, R434-10)', () => {
    const { advice } = told(REGROUPEMENT_FAMILIAL, '2026-01-01');
    const partial = advice.find(({ text }) => text.en.startsWith('Partial'));
    expect([partial?.sources, partial?.confidence]).toEqual([
      ['CESEDA L434-1', 'CESEDA R434-10'],
      'read',
    ]);
  });

  it('refused on housing: a lighter application within six months (R434-29)', () => {
    const events: Told[] = [...COMPLETE, ['rf-refus', '2025-06-02', { grounds: ['logement'] }]];
    const refused = told(REGROUPEMENT_FAMILIAL, '2025-07-01', ...events);
    expect(refused.next.map(({ limit }) => limit)).toContain(
      'regroupement-nouvelle-demande-6-mois',
    );
    const again: Told = ['rf-nouvelle-demande', '2025-10-01'];
    expect(standings(REGROUPEMENT_FAMILIAL, '2025-10-02', ...events, again)).toEqual([
      'demande: depose-ofii',
    ]);
  });
});
