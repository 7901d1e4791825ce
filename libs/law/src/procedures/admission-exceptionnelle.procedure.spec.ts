import { describe, expect, it } from '@jest/globals';
import { ADMISSION_EXCEPTIONNELLE } from './admission-exceptionnelle.procedure.ts';
import { standings, told, type Told } from './testing/story.ts';

const AUDIT: readonly Told[] = [
  ['preuves-presence-tableau-complet', '2026-01-20'],
  ['promesse-embauche-recue', '2026-02-01'],
  ['b2-verifie', '2026-02-02', { empty: true }],
  ['oqtf-anterieure-detectee', '2026-02-03'],
];

describe('exceptional admission', () => {
  it('the audit changes nothing until the request is filed', () => {
    const story = told(ADMISSION_EXCEPTIONNELLE, '2026-02-10', ...AUDIT);
    expect(story.standings.map(({ state }) => state.id)).toEqual(['audit']);
    expect([story.unforeseen, story.documents]).toEqual([[], ['aes-vie-privee', 'aes-travail']]);
  });

  it('ten years of presence: the commission, then a refusal with an obligation to leave (L435-1)', () => {
    const events: Told[] = [
      ...AUDIT,
      ['demande-deposee', '2026-03-02'],
      ['cts-saisie', '2026-06-01'],
      ['cts-convocation', '2026-06-10'],
      ['cts-audience', '2026-07-01'],
      ['cts-avis', '2026-07-01', { favourable: true }],
      ['refus-notifie', '2026-09-14', { oqtf: true, departureDays: 30 }],
    ];
    expect(standings(ADMISSION_EXCEPTIONNELLE, '2026-08-01', ...events)).toEqual([
      'demande: depose',
      'commission: commission-avis-rendu',
    ]);
    const refused = told(ADMISSION_EXCEPTIONNELLE, '2026-09-15', ...events);
    expect(refused.standings.map(({ state }) => state.id)).toContain('refus-explicite');
    expect(refused.letters).toContain('requete-oqtf');
    const detained: Told = ['retention-notifiee', '2026-09-20'];
    expect(standings(ADMISSION_EXCEPTIONNELLE, '2026-09-21', ...events, detained)).toEqual([
      'demande: refus-explicite',
      'commission: commission-avis-rendu',
      'oqtf: delai-48-heures',
      'situation: retention',
    ]);
  });

  it.each([
    ['2026-12-31', true],
    ['2027-01-01', false],
  ])('occupations under strain may be asked for until the text ends: %s', (today, possible) => {
    const { next, possible: open } = told(ADMISSION_EXCEPTIONNELLE, today);
    expect(next.some(({ limit }) => limit === 'aes-metiers-tension-fin')).toBe(possible);
    expect(open.some(({ type }) => type === 'aes-metiers-tension-envisagee')).toBe(possible);
  });

  it.each([
    ['2025-01-22', 'five years'],
    ['2025-01-23', 'Seven years'],
  ])('the mark of the circular in force on %s: %s', (today, words) => {
    const { advice } = told(ADMISSION_EXCEPTIONNELLE, today);
    const marks = advice.filter(({ sources }) =>
      sources.some((one) => one.startsWith('Circulaire')),
    );
    expect(marks.map(({ text, confidence }) => [text.en.includes(words), confidence])).toEqual([
      [true, 'to-confirm'],
    ]);
  });
});
