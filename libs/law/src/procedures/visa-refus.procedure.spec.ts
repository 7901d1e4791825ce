import { describe, expect, it } from '@jest/globals';
import { VISA_REFUS } from './visa-refus.procedure.ts';
import { course, standings, told, type Told } from './testing/story.ts';

const REFUSED: Told = ['visa-refuse', '2026-02-02', { stay: 'long' }];

describe('refusal of a visa', () => {
  it('refused, appeal rejected by silence, court of Nantes, annulled, issued', () => {
    const story = told(
      VISA_REFUS,
      '2027-06-01',
      ['visa-depose', '2026-01-05', { stay: 'long' }],
      REFUSED,
      ['rapo-depose', '2026-02-27'],
      ['rapo-rejet-implicite', '2026-04-27'],
      ['requete-nantes', '2026-06-15'],
      ['jugement', '2027-03-16', { outcome: 'annulation', injunctionMonths: 1 }],
      ['visa-delivre', '2027-05-03'],
    );
    expect(course(story, 'visa')).toEqual([
      '2026-01-05 visa-depose → visa-demande',
      '2026-02-02 visa-refuse → visa-refuse',
      '2026-02-27 rapo-depose → rapo-depose',
      '2026-04-27 rapo-rejet-implicite → rapo-rejete',
      '2027-03-16 jugement → visa-a-reexaminer',
      '2027-05-03 visa-delivre → visa-delivre',
    ]);
    expect(course(story, 'tribunal-nantes').at(-1)).toBe('2027-03-16 jugement → annule');
    expect(story.unforeseen).toEqual([]);
  });

  it.each([
    ['2022-12-31', false],
    ['2023-01-01', true],
  ])('thirty days to appeal, said from 1 January 2023 on: %s (D312-4)', (today, said) => {
    const { advice, next } = told(VISA_REFUS, today, ['visa-refuse', '2022-12-20']);
    expect(advice.some(({ text }) => text.en.startsWith('Thirty days'))).toBe(said);
    expect(next[0]?.limit).toBe('visa-recours-prealable-30-jours');
  });

  it('a host’s certificate refused by the mayor goes to the prefect (R313-12)', () => {
    const events: Told[] = [
      ['attestation-accueil-demandee', '2026-01-12'],
      ['attestation-accueil-refus-implicite', '2026-02-13'],
      ['attestation-accueil-rapo', '2026-03-02'],
      ['attestation-accueil-validee', '2026-03-20'],
    ];
    expect(standings(VISA_REFUS, '2026-03-03', ...events)).toEqual([
      'visa: visa-a-demander',
      'accueil: accueil-recours',
    ]);
    expect(standings(VISA_REFUS, '2026-03-20', ...events)).toContain('accueil: accueil-valide');
  });
});
