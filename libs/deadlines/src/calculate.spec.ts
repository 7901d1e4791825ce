import { describe, expect, it } from '@jest/globals';
import { calculate } from './calculate.ts';
import { RULES } from './rules/index.ts';
import { articlesOf, lastDays } from './testing/case-file.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

describe('one deadline without a dossier', () => {
  it.each([
    // rule                          starts on     legal         prudent
    ['titre-silence-4-mois', '2026-06-15', '2026-10-15', '2026-10-15'],
    ['titre-silence-90-jours', '2026-06-15', '2026-09-13', '2026-09-13'],
    ['titre-silence-60-jours', '2026-06-15', '2026-08-14', '2026-08-14'],
    ['titre-silence-30-jours-cbe', '2026-06-15', '2026-07-15', '2026-07-15'],
    ['silence-droit-commun-2-mois', '2026-06-15', '2026-08-15', '2026-08-15'],
    ['titre-demande-incomplete', '2026-06-15', 'null', 'null'],
    ['ta-recours-2-mois', '2026-03-12', '2026-05-13', '2026-05-13'],
    ['ta-recours-implicite-2-mois', '2026-10-15', '2026-12-16', '2026-12-16'],
    ['ta-delai-raisonnable-1-an', '2026-03-12', '2027-03-12', '2027-03-12'],
    ['ta-delai-raisonnable-implicite', '2026-10-15', '2027-10-15', '2027-10-15'],
    ['motifs-demande', '2026-10-15', '2026-12-16', '2026-12-16'],
    ['motifs-reponse-1-mois', '2026-10-20', '2026-11-20', '2026-11-20'],
    ['motifs-prorogation-2-mois', '2026-11-10', '2027-01-11', '2027-01-11'],
    ['motifs-plafond-1-an', '2026-10-20', '2027-10-20', '2027-10-20'],
    ['recours-gracieux-interruption', '2026-03-12', '2026-05-13', '2026-05-13'],
    ['recours-gracieux-silence-2-mois', '2026-04-02', '2026-06-02', '2026-06-02'],
    ['retrait-regroupement-3-ans', '2026-03-12', '2029-03-12', '2029-03-12'],
  ])('%s from %s: legal %s, prudent %s', (rule, startsOn, legal, prudent) => {
    const deadline = calculate(rule, { startsOn: day(startsOn) });
    expect(deadline && lastDays(deadline)).toEqual([legal, prudent]);
  });

  it('counts the distance where the person lives', () => {
    const deadline = calculate('ta-delai-distance', {
      startsOn: day('2026-10-15'),
      residence: 'etranger',
    });
    expect(String(deadline?.lastDay)).toBe('2027-02-16');
    expect(deadline && articlesOf(deadline)[0]).toBe('CJA R421-7');
  });

  it('reads the details given', () => {
    const deadline = calculate('ta-recours-2-mois', {
      startsOn: day('2026-03-12'),
      details: { remediesStated: false },
    });
    expect(deadline && lastDays(deadline)).toEqual(['2027-03-12', '2026-05-13']);
  });

  it('takes an instant on the clock of the place', () => {
    const startsAt = Temporal.Instant.from('2026-03-11T23:30Z');
    expect(String(calculate('ta-recours-2-mois', { startsAt })?.startsOn)).toBe('2026-03-12');
  });

  it('counts hours to the minute', () => {
    const startsAt = Temporal.Instant.from('2026-12-04T17:20Z');
    const deadline = calculate('oqtf-recours-48-heures', { startsAt });
    expect([deadline?.precision, String(deadline?.expiresAt)]).toEqual([
      'minute',
      '2026-12-06T17:20:00Z',
    ]);
  });

  it.each([
    // The act of 26 January 2024 lengthens the limit for decisions taken since 15 July 2024.
    ['2024-07-14', '2024-07-18'],
    ['2024-07-15', '2024-07-23'],
    [null, '2024-07-23'],
  ])('of a decision of %s notified on 2024-07-16, the version of that day', (decided, expected) => {
    const deadline = calculate('oqtf-recours-7-jours', {
      startsOn: day('2024-07-16'),
      decidedOn: decided === null ? null : day(decided),
    });
    expect(String(deadline?.lastDay)).toBe(expected);
  });

  it('answers nothing for an unknown rule or without a start', () => {
    expect(calculate('no-such-rule', { startsOn: day('2026-03-12') })).toBeNull();
    expect(calculate('ta-recours-2-mois', {})).toBeNull();
  });

  it.each(RULES.map(({ id }) => id))('%s gives a deadline with its steps', (rule) => {
    const deadline = calculate(rule, { startsOn: day('2026-03-12'), residence: 'metropole' });
    expect(deadline?.rule).toBe(rule);
  });
});
