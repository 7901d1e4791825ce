import { describe, expect, it } from '@jest/globals';
import { REFUS_RECOURS } from './refus-recours.procedure.ts';
import { course, standings, told, type Told } from './testing/story.ts';

const REFUSED: Told = ['refus-notifie', '2026-02-02', { oqtf: false, remediesStated: true }];

describe('a refusal and its remedies', () => {
  it('appeal to the prefect rejected by silence, then the court, then annulled (CRPA L411-2, L411-7)', () => {
    const story = told(
      REFUS_RECOURS,
      '2027-03-01',
      REFUSED,
      ['gracieux-depose', '2026-03-10'],
      ['gracieux-rejet-implicite', '2026-05-10'],
      ['requete-ta-deposee', '2026-06-22'],
      ['memoire-defense', '2026-10-01'],
      ['avis-audience', '2027-01-11'],
      ['jugement', '2027-02-16', { outcome: 'annulation', injunctionMonths: 2 }],
    );
    expect(course(story, 'gracieux')).toEqual([
      '2026-03-10 gracieux-depose → gracieux-depose',
      '2026-05-10 gracieux-rejet-implicite → gracieux-rejete-implicitement',
      '2026-06-22 requete-ta-deposee → gracieux-suivi-du-juge',
    ]);
    expect(course(story, 'tribunal')).toEqual([
      '2026-06-22 requete-ta-deposee → requete-deposee',
      '2027-01-11 avis-audience → audience-fixee',
      '2027-02-16 jugement → annule',
    ]);
    expect(story.standings[0]?.state.id).toBe('a-reexaminer');
    expect(story.unforeseen).toEqual([]);
  });

  it('dismissed, appeal, cassation, sent back', () => {
    const events: Told[] = [
      REFUSED,
      ['requete-ta-deposee', '2026-03-02'],
      ['jugement', '2026-10-05', { outcome: 'rejet' }],
      ['appel-depose', '2026-11-10'],
      ['arret', '2027-09-07', { outcome: 'rejet' }],
      ['pourvoi', '2027-10-20'],
      ['decision-ce', '2028-06-02', { outcome: 'annulation' }],
    ];
    const at = (day: string) =>
      standings(REFUS_RECOURS, day, ...events).find((one) => one.startsWith('tribunal'));
    expect(['2026-10-05', '2026-11-10', '2027-09-07', '2027-10-20', '2028-06-02'].map(at)).toEqual([
      'tribunal: rejete',
      'tribunal: appel',
      'tribunal: arret-rendu',
      'tribunal: cassation',
      'tribunal: appel',
    ]);
  });

  it('suspension refused for want of serious doubt: the main case must be confirmed (CJA R612-5-2)', () => {
    const events: Told[] = [
      REFUSED,
      ['requete-ta-deposee', '2026-03-02'],
      ['refere-suspension-depose', '2026-03-02'],
      ['ordonnance-suspension-rejetee', '2026-03-20', { noSeriousDoubt: true }],
    ];
    const story = told(REFUS_RECOURS, '2026-03-21', ...events);
    expect(story.next.map(({ limit }) => limit)).toContain('ta-maintien-requete-apres-refere');
    expect(story.letters).toContain('confirmation-maintien-requete');
  });

  it('with an obligation to leave the short limits come first, and an appeal to the prefect saves none', () => {
    const {
      standings: all,
      next,
      advice,
    } = told(REFUS_RECOURS, '2026-02-03', ['refus-notifie', '2026-02-02', { oqtf: true }]);
    expect(all.map(({ state }) => state.id)).toEqual(['refus-avec-oqtf', 'oqtf-notifiee']);
    expect(next[0]?.limit).toBe('oqtf-recours-1-mois');
    expect(advice.flatMap(({ sources }) => sources)).toContain('CESEDA R911-1');
  });

  it('once the court is seised, an appeal to the administration is no longer offered', () => {
    const offered = (...since: Told[]) =>
      told(REFUS_RECOURS, '2026-03-05', REFUSED, ...since).letters.filter(
        (letter) => letter === 'recours-gracieux' || letter === 'recours-hierarchique',
      );
    expect(offered()).toEqual(['recours-gracieux', 'recours-hierarchique']);
    expect(offered(['requete-ta-deposee', '2026-03-02'])).toEqual([]);
    expect(offered(['requete-ta-deposee', '2026-03-02'], ['desistement', '2026-03-04'])).toEqual([
      'recours-gracieux',
      'recours-hierarchique',
    ]);
  });
});
