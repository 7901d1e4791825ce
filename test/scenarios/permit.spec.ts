import { describe, expect, it } from '@jest/globals';
import { seenOn, type Told } from './support/dossier.ts';

const TA = 'ta-recours-implicite-2-mois';
const FILED: Told = ['demande-deposee', '2026-05-12', { details: { remediesStated: true } }];

describe('A student nobody answers', () => {
  const filed: Told = [
    'demande-deposee',
    '2026-06-15',
    { details: { title: 'cst-etudiant', remediesStated: true } },
  ];

  it('is refused after ninety days, not four months; then two months to sue', () => {
    const seen = seenOn('2026-09-14', [filed]);
    expect(seen.line('titre-silence-90-jours')).toBe('missed, 2026-09-13, 2026-09-13');
    expect(seen.line(TA)).toBe('open, 2026-11-16, 2026-11-16');
    expect(seen.articles('titre-silence-90-jours')).toContain('CESEDA R422-5');
  });
});

describe('A first request, from the counter to the application', () => {
  it('day by day: projected, born, open, due soon, missed', () => {
    const lines = [
      '2026-09-11',
      '2026-09-12',
      '2026-10-28',
      '2026-10-29',
      '2026-11-13',
      '2026-11-14',
    ];
    expect(lines.map((today) => seenOn(today, [FILED]).line(TA).split(',')[0])).toEqual([
      'projected',
      'open',
      'open',
      'due-soon',
      'due-soon',
      'missed',
    ]);
  });

  it('reasons asked for, never given: one year, and an application meets it', () => {
    const asked: Told = ['motifs-demandes', '2026-09-16', { dates: { sentOn: '2026-09-14' } }];
    const seen = seenOn('2026-10-20', [FILED, asked]);
    expect(seen.line('motifs-demande')).toBe('met, 2026-11-13, 2026-11-13');
    expect(seen.line('motifs-reponse-1-mois')).toBe('missed, 2026-10-16, 2026-10-16');
    expect(seen.line(TA)).toBe('open, 2027-09-14, 2027-09-14');
    expect(seen.articles(TA)).toContain('CE avis 2 octobre 2025 n° 504677');
    const sued = seenOn('2027-01-11', [FILED, asked, ['requete-ta-deposee', '2027-01-10']]);
    expect(sued.line(TA)).toBe('met, 2027-09-14, 2027-09-14');
  });

  it('a reasoned refusal in the window opens a window of its own, which an appeal interrupts', () => {
    const refused: Told = [
      'refus-notifie',
      null,
      {
        dates: {
          decidedOn: '2026-10-01',
          firstPresentedOn: '2026-10-05',
          collectedOn: '2026-10-12',
        },
        details: { channel: 'lrar', remediesStated: true, oqtf: false },
      },
    ];
    const seen = seenOn('2026-10-20', [FILED, refused]);
    expect(seen.line(TA)).toBe('superseded, 2026-11-13, 2026-11-13');
    expect(seen.line('ta-recours-2-mois')).toBe('open, 2026-12-14, 2026-12-14');
    const appealed = seenOn('2026-12-20', [
      FILED,
      refused,
      ['gracieux-depose', '2026-12-16', { dates: { sentOn: '2026-12-14' } }],
    ]);
    expect(appealed.line('recours-gracieux-interruption', '@e1')).toContain('superseded');
    expect(appealed.line('ta-recours-2-mois')).toBe('projected, 2027-04-19, 2027-04-19');
    expect(appealed.articles('ta-recours-2-mois')).toContain('CRPA L411-2');
  });
});

describe('A renewal online, filed too late', () => {
  const held: Told = [
    'titre-expire-bientot',
    '2027-03-31',
    { details: { teleservice: true, kind: 'csp-4-ans' } },
  ];

  it('costs €180, keeps three months of proof and saves the entry conditions', () => {
    const before = seenOn('2027-01-20', [held], { procedure: 'renouvellement' });
    expect(before.line('titre-renouvellement-fenetre-teleservice')).toBe(
      'due-soon, 2027-01-30, 2027-01-30',
    );
    const late = seenOn('2027-03-01', [held, ['demande-deposee', '2027-02-15']], {
      procedure: 'renouvellement',
    });
    expect(late.line('titre-renouvellement-fenetre-teleservice')).toBe(
      'missed, 2027-01-30, 2027-01-30',
    );
    expect(late.line('titre-droit-retard-180')).toBe('missed, 2027-01-30, 2027-01-30');
    expect(late.articles('titre-droit-retard-180')).toContain('CESEDA L436-5');
    expect(late.line('titre-expire-3-mois')).toBe('projected, 2027-06-30, 2027-06-30');
    expect(late.line('titre-perime-6-mois')).toBe('met, 2027-09-30, 2027-09-30');
  });
});

describe('A refusal read in Saint-Denis by somebody who lives in Lyon', () => {
  it('one month more, on the clock of La Réunion, without its local holiday prudently', () => {
    const refused: Told = [
      'refus-notifie',
      '2026-09-19',
      { details: { remediesStated: true, oqtf: false } },
    ];
    const seen = seenOn('2026-11-01', [refused], { territory: 'reunion' });
    const [deadline] = seen.computation.deadlines.filter(
      ({ rule }) => rule === 'ta-recours-2-mois',
    );
    expect(seen.line('ta-recours-2-mois')).toBe('open, 2026-12-21, 2026-12-21');
    expect(String(deadline?.expiresAt)).toBe('2026-12-21T20:00:00Z');
    expect(seen.articles('ta-recours-2-mois')).toContain('CJA R421-7');
  });
});
