import { describe, expect, it } from '@jest/globals';
import { RENOUVELLEMENT } from './renouvellement.procedure.ts';
import { course, standings, told, type Told } from './testing/story.ts';

const EXPIRES: Told = ['titre-expire-bientot', '2026-12-31', { kind: 'cst' }];

describe('renewal', () => {
  it('the window is open before the card expires: its expiry, ahead, already counts', () => {
    const story = told(RENOUVELLEMENT, '2026-09-10', EXPIRES);
    expect([story.ahead, story.history.map(({ opens }) => opens)]).toEqual([
      [],
      [
        [
          'titre-renouvellement-fenetre-teleservice',
          'titre-renouvellement-fenetre-guichet',
          'titre-perime-6-mois',
        ],
      ],
    ]);
    expect(story.next.map(({ limit }) => limit)).toContain(
      'titre-renouvellement-fenetre-teleservice',
    );
  });

  it('filed in time, certificates of extension, card (CESEDA R431-15-1)', () => {
    const story = told(
      RENOUVELLEMENT,
      '2027-06-01',
      EXPIRES,
      ['demande-deposee', '2026-09-15', { channel: 'anef' }],
      ['api-delivree', '2027-01-01', {}],
      ['api-delivree', '2027-04-01', {}],
      ['decision-favorable', '2027-04-20'],
      ['carte-remise', '2027-05-12'],
    );
    expect(course(story, 'demande')).toEqual([
      '2026-09-15 demande-deposee → depose',
      '2027-01-01 api-delivree → en-instruction',
      '2027-04-20 decision-favorable → accord-attente-carte',
      '2027-05-12 carte-remise → carte-remise',
    ]);
    expect(story.unforeseen).toEqual([]);
  });

  it('nothing filed when the card expires: six months before entry conditions come back (R431-8)', () => {
    const expired: Told = ['titre-expire', '2026-12-31'];
    expect(standings(RENOUVELLEMENT, '2026-12-30', EXPIRES, expired)).toEqual([
      'demande: preparation',
    ]);
    const late = told(RENOUVELLEMENT, '2026-12-31', EXPIRES, expired);
    expect(late.standings.map(({ state }) => state.id)).toEqual(['titre-expire']);
    expect(late.next.map(({ limit }) => limit)).toEqual([
      'titre-perime-6-mois',
      'titre-expire-3-mois',
    ]);
  });

  it('a suspension ordered stands until the judgment (CJA L521-1)', () => {
    const events: Told[] = [
      ['demande-deposee', '2026-02-02'],
      ['refus-notifie', '2026-05-04', {}],
      ['requete-ta-deposee', '2026-05-20'],
      ['refere-suspension-depose', '2026-05-20'],
      ['ordonnance-suspension', '2026-06-08', { injunctionDays: 15 }],
    ];
    const whole = ['demande: refus-explicite', 'tribunal: requete-deposee'];
    expect(standings(RENOUVELLEMENT, '2026-07-01', ...events)).toEqual([
      ...whole,
      'refere-suspension: suspendue',
    ]);
    const lost: Told = ['jugement', '2026-12-01', { outcome: 'rejet' }];
    expect(standings(RENOUVELLEMENT, '2026-12-02', ...events, lost)).toEqual([
      'demande: refus-explicite',
      'tribunal: rejete',
      'refere-suspension: suspension-close',
    ]);
  });
});
