import { describe, expect, it } from '@jest/globals';
import { seenOn, type Told } from './support/dossier.ts';

const OQTF = { procedure: 'oqtf' } as const;
const MONTH = 'oqtf-recours-1-mois';
const SWITCH = 'oqtf-changement-de-situation';
const FREE: Told = [
  'oqtf-notifiee',
  '2026-10-05',
  { details: { situation: 'libre', departureDays: 30, remediesStated: true } },
];

describe('An obligation to leave, a free person and legal aid', () => {
  it('a full month again, from notification to be safe', () => {
    const asked: Told = ['aj-demandee', '2026-10-20'];
    const waiting = seenOn('2026-11-01', [FREE, asked], OQTF);
    expect(waiting.line(MONTH)).toBe('open, null, null');
    expect(waiting.line('oqtf-delai-depart-volontaire')).toBe('due-soon, 2026-11-04, 2026-11-04');
    const granted: Told = [
      'aj-decision',
      '2026-11-23',
      { details: { outcome: 'admission-totale' } },
    ];
    const seen = seenOn('2026-12-10', [FREE, asked, granted], OQTF);
    expect(seen.line(MONTH)).toBe('due-soon, 2027-01-11, 2026-12-24');
    expect(seen.articles(MONTH)).toContain('CE 10 juin 2020 n° 422471');
  });

  it('an appeal to the prefect changes nothing', () => {
    const seen = seenOn('2026-10-30', [FREE, ['gracieux-depose', '2026-10-20']], OQTF);
    expect(seen.line(MONTH)).toBe('due-soon, 2026-11-06, 2026-11-06');
    expect(seen.articles(MONTH)).toContain('CESEDA R911-1');
  });
});

describe('Free, then under house arrest, then in detention', () => {
  const arrest = (informed: boolean): Told => [
    'assignation-notifiee',
    '2026-10-12',
    { details: { basis: 'L731-1', informed } },
  ];

  it('not told: the month goes on, seven days to be safe', () => {
    const seen = seenOn('2026-10-13', [FREE, arrest(false)], OQTF);
    expect(seen.line(MONTH)).toBe('due-soon, 2026-11-06, 2026-10-19');
    expect(seen.line(SWITCH)).toBe('due-soon, 2026-11-06, 2026-10-19');
  });

  it('told each time: seven days, then forty-eight hours', () => {
    const detained: Told = [
      'retention-notifiee',
      '2026-10-15',
      { at: '2026-10-15T10:00+02:00', details: { informed: true } },
    ];
    const seen = seenOn('2026-10-15', [FREE, arrest(true), detained], OQTF);
    expect(seen.line(MONTH)).toBe('superseded, 2026-11-06, 2026-11-06');
    expect(seen.line(SWITCH, 'e2')).toBe('superseded, 2026-10-19, 2026-10-19');
    expect(seen.line(SWITCH, 'e3')).toBe('due-soon, 2026-10-17, 2026-10-17');
  });
});

describe('Handed over on a Friday evening in the detention centre', () => {
  it('Sunday, to the minute', () => {
    const told: Told = [
      'oqtf-notifiee',
      null,
      { at: '2026-12-04T18:20+01:00', details: { situation: 'retention', channel: 'main' } },
    ];
    const seen = seenOn('2026-12-05', [told], OQTF);
    const [deadline] = seen.computation.deadlines;
    expect([deadline?.rule, String(deadline?.expiresAt)]).toEqual([
      'oqtf-recours-48-heures',
      '2026-12-06T17:20:00Z',
    ]);
  });
});
