import { describe, expect, it } from '@jest/globals';
import { CHANGEMENT_STATUT } from './changement-statut.procedure.ts';
import { standings, told, type Told } from './testing/story.ts';

describe('change of status', () => {
  it.each(['guichet', 'postal', 'anef', 'demarches-simplifiees', 'anef-substitution'])(
    'filed by %s, it is filed: what the client receives differs, and is said',
    (channel) => {
      const story = told(CHANGEMENT_STATUT, '2026-04-01', [
        'demande-deposee',
        '2026-03-10',
        { channel },
      ]);
      expect(story.standings.map(({ state }) => state.id)).toEqual(['depose']);
      const spoken = story.advice.map(({ text }) => text.en).join(' ');
      for (const way of ['online', 'counter', 'post', 'démarches-simplifiées']) {
        expect(spoken).toContain(way);
      }
    },
  );

  it('student to employee: the work authorisation runs beside the request (CESEDA L433-6)', () => {
    const events: Told[] = [
      ['titre-expire-bientot', '2026-10-31'],
      ['autorisation-travail-demandee', '2026-06-15'],
      ['demande-deposee', '2026-07-10', { channel: 'anef' }],
      ['autorisation-travail-decidee', '2026-08-01', { granted: true }],
    ];
    const story = told(CHANGEMENT_STATUT, '2026-08-02', ...events);
    expect([story.unforeseen, story.accompanying]).toEqual([[], []]);
    expect(
      story.history.find(({ type }) => type === 'autorisation-travail-demandee')?.opens,
    ).toEqual(['autorisation-travail-silence']);
  });

  it('registration refused, contested, then filed again', () => {
    const events: Told[] = [
      ['demande-deposee', '2026-03-10'],
      ['enregistrement-refuse', '2026-03-20', { reason: 'incomplet' }],
      ['demande-deposee', '2026-04-15'],
    ];
    expect(standings(CHANGEMENT_STATUT, '2026-04-01', ...events)).toEqual([
      'demande: refus-enregistrement',
    ]);
    expect(standings(CHANGEMENT_STATUT, '2026-04-15', ...events)).toEqual(['demande: depose']);
  });
});
