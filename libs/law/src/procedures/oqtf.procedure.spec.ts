import { describe, expect, it } from '@jest/globals';
import { OQTF_PROCEDURE } from './oqtf.procedure.ts';
import { course, standings, told, type Told } from './testing/story.ts';

const FREE: Told = ['oqtf-notifiee', '2026-03-02', { situation: 'libre', departureDays: 30 }];

describe('obligations to leave', () => {
  it.each([
    ['libre', 'oqtf-notifiee', 'oqtf-recours-1-mois'],
    ['assigne', 'delai-7-jours', 'oqtf-recours-7-jours'],
    ['detenu', 'delai-7-jours', 'oqtf-recours-7-jours'],
    ['retention', 'delai-48-heures', 'oqtf-recours-48-heures'],
    [null, 'oqtf-notifiee', 'oqtf-recours-48-heures'],
  ])('notified to somebody %s: %s, %s (L614-1 to L614-3)', (situation, state, limit) => {
    const story = told(OQTF_PROCEDURE, '2026-03-03', [
      'oqtf-notifiee',
      '2026-03-02',
      { situation },
    ]);
    expect(story.standings[0]?.state.id).toBe(state);
    expect(story.next.map((step) => step.limit)).toContain(limit);
  });

  it('detained while the month runs: forty-eight hours, and a judge of detention beside (R921-1)', () => {
    const events: Told[] = [
      FREE,
      ['retention-notifiee', '2026-03-12', { informed: true }],
      ['requete-sommaire-deposee', '2026-03-13', { announcesBrief: true }],
      ['retention-contestee', '2026-03-14'],
      ['retention-prolongee', '2026-03-16', { days: 26 }],
      ['retention-appel-depose', '2026-03-17'],
      ['memoire-complementaire-depose', '2026-03-20'],
      ['liberation', '2026-03-19'],
    ];
    expect(standings(OQTF_PROCEDURE, '2026-03-12', ...events)).toEqual([
      'oqtf: delai-48-heures',
      'situation: retention',
    ]);
    expect(standings(OQTF_PROCEDURE, '2026-03-18', ...events)).toEqual([
      'oqtf: recours-sommaire',
      'situation: retention',
      'juge-retention: appel-retention',
      'tribunal: requete-deposee',
    ]);
    expect(standings(OQTF_PROCEDURE, '2026-03-21', ...events)).toEqual([
      'oqtf: recours-depose',
      'situation: libre',
      'juge-retention: terminee',
      'tribunal: requete-deposee',
    ]);
  });

  it('dismissed, then repealed by law when the refusal is annulled (L614-19)', () => {
    const story = told(
      OQTF_PROCEDURE,
      '2027-01-01',
      FREE,
      ['requete-deposee', '2026-03-20'],
      ['jugement', '2026-08-03', { outcome: 'rejet', removal: true }],
      ['appel-depose', '2026-08-28'],
      ['refus-titre-annule', '2026-11-30'],
    );
    expect(course(story, 'oqtf')).toEqual([
      '2026-03-02 oqtf-notifiee → oqtf-notifiee',
      '2026-03-20 requete-deposee → recours-depose',
      '2026-08-03 jugement → definitive',
      '2026-11-30 refus-titre-annule → abrogee',
    ]);
    expect(course(story, 'tribunal').at(-1)).toBe('2026-08-28 appel-depose → appel');
  });

  it('annulled: the person is free and a provisional permit is due (L614-16)', () => {
    const events: Told[] = [
      ['oqtf-notifiee', '2026-03-02', { situation: 'assigne', irtf: true }],
      ['requete-deposee', '2026-03-06'],
      ['oqtf-annulee', '2026-03-20'],
    ];
    expect(standings(OQTF_PROCEDURE, '2026-03-19', ...events)).toEqual([
      'oqtf: recours-depose',
      'situation: assigne',
      'interdiction-retour: interdit',
      'tribunal: requete-deposee',
    ]);
    expect(standings(OQTF_PROCEDURE, '2026-03-20', ...events)).toEqual([
      'oqtf: annulee',
      'situation: libre',
      'interdiction-retour: interdiction-levee',
      'tribunal: requete-deposee',
    ]);
  });

  it.each([
    ['2025-11-10', 'Four days', 'read'],
    ['2025-11-11', 'Ninety-six hours', 'to-confirm'],
  ])('time to contest a placement told on %s: %s', (today, words, confidence) => {
    const { advice } = told(OQTF_PROCEDURE, today, ['retention-notifiee', '2025-11-08']);
    const told2025 = advice.filter(({ since, until }) => since ?? until);
    expect(told2025.map((one) => [one.text.en.startsWith(words), one.confidence])).toEqual([
      [true, confidence],
    ]);
  });
});
