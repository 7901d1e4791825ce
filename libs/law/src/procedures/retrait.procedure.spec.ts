import { describe, expect, it } from '@jest/globals';
import { RETRAIT_PROCEDURE } from './retrait.procedure.ts';
import { course, standings, told, type Told } from './testing/story.ts';

const MEANT: Told = [
  'retrait-envisage',
  '2026-02-02',
  { daysGiven: 15, ground: 'rupture-vie-commune' },
];

describe('withdrawal of a permit', () => {
  it('observations in time, the prefect gives up (CRPA L121-1, L122-1)', () => {
    const story = told(
      RETRAIT_PROCEDURE,
      '2026-06-01',
      MEANT,
      ['observations-deposees', '2026-02-12'],
      ['retrait-abandonne', '2026-05-04'],
    );
    expect(course(story, 'retrait').at(-1)).toBe('2026-05-04 retrait-abandonne → abandonne');
    expect(story.next).toEqual([]);
  });

  it('family brought outside reunification: the commission, withdrawal, restored by the court (L423-19)', () => {
    const events: Told[] = [
      MEANT,
      ['cts-saisie', '2026-03-02'],
      ['cts-convocation', '2026-03-16'],
      ['cts-avis', '2026-04-10', { favourable: false }],
      ['retrait-notifie', '2026-05-18', { oqtf: false }],
      ['requete-ta-deposee', '2026-07-01'],
      ['refere-suspension-depose', '2026-07-01'],
      ['jugement', '2027-02-09', { outcome: 'annulation' }],
    ];
    expect(standings(RETRAIT_PROCEDURE, '2026-07-02', ...events)).toEqual([
      'retrait: retire',
      'commission: commission-avis-rendu',
      'tribunal: requete-deposee',
      'refere-suspension: suspension-demandee',
    ]);
    expect(standings(RETRAIT_PROCEDURE, '2027-02-10', ...events)[0]).toBe('retrait: titre-retabli');
  });

  it('withdrawn with an obligation to leave: a month, or much less', () => {
    const { next } = told(RETRAIT_PROCEDURE, '2026-05-19', MEANT, [
      'retrait-notifie',
      '2026-05-18',
      { oqtf: true },
    ]);
    expect(next.map(({ limit }) => limit)).toEqual(
      expect.arrayContaining([
        'oqtf-recours-1-mois',
        'oqtf-recours-7-jours',
        'oqtf-recours-48-heures',
      ]),
    );
  });
});
