import { describe, expect, it } from '@jest/globals';
import { articlesOf, compute, lastDays, only } from '../../testing/case-file.ts';

const silence = (received: string, known: object) => {
  const { deadlines } = compute([['demande-deposee', received, known as Record<string, unknown>]]);
  const found = deadlines.find(({ rule }) => rule.startsWith('titre-silence'));
  if (!found) throw new Error('no silence');
  return found;
};

describe('which silence, by title and by day of the request', () => {
  it.each([
    // title                         received      rule                          born          article
    ['cst-etudiant', '2026-05-12', 'titre-silence-90-jours', '2026-08-10', 'CESEDA R422-5'],
    ['csp-etudiant', '2026-05-12', 'titre-silence-90-jours', '2026-08-10', 'CESEDA R422-5'],
    ['etudiant-mobilite', '2026-05-12', 'titre-silence-90-jours', '2026-08-10', 'CESEDA R422-5'],
    ['cst-etudiant', '2019-02-28', 'titre-silence-4-mois', '2019-06-28', 'CESEDA R311-12-1'],
    ['cst-etudiant', '2019-03-01', 'titre-silence-90-jours', '2019-05-30', 'CESEDA R313-7'],
    ['cst-etudiant', '2021-04-30', 'titre-silence-90-jours', '2021-07-29', 'CESEDA R313-7'],
    ['cst-etudiant', '2021-05-01', 'titre-silence-90-jours', '2021-07-30', 'CESEDA R422-5'],
    ['cst-rece', '2026-05-12', 'titre-silence-90-jours', '2026-08-10', 'CESEDA R422-12'],
    ['cst-jeune-au-pair', '2026-05-12', 'titre-silence-90-jours', '2026-08-10', 'CESEDA R426-14'],
    ['cst-stagiaire', '2026-05-12', 'titre-silence-90-jours', '2026-08-10', 'CESEDA R426-17'],
    ['csp-saisonnier', '2026-05-12', 'titre-silence-90-jours', '2026-08-10', 'CESEDA R421-60'],
    ['csp-ict', '2026-05-12', 'titre-silence-90-jours', '2026-08-10', 'CESEDA R421-43'],
    ['cst-stagiaire-ict', '2026-05-12', 'titre-silence-90-jours', '2026-08-10', 'CESEDA R421-51'],
    ['talent-chercheur', '2019-02-28', 'titre-silence-4-mois', '2019-06-28', 'CESEDA R311-12-1'],
    ['talent-chercheur', '2019-03-01', 'titre-silence-60-jours', '2019-04-30', 'CESEDA R313-53'],
    ['talent-chercheur', '2026-05-12', 'titre-silence-60-jours', '2026-07-11', 'CESEDA R421-26'],
    [
      'talent-carte-bleue-europeenne',
      '2016-10-31',
      'titre-silence-4-mois',
      '2017-02-28',
      'CESEDA R311-12',
    ],
    [
      'talent-carte-bleue-europeenne',
      '2016-11-01',
      'titre-silence-90-jours',
      '2017-01-30',
      'CESEDA R313-50',
    ],
    [
      'talent-carte-bleue-europeenne',
      '2026-05-12',
      'titre-silence-90-jours',
      '2026-08-10',
      'CESEDA R421-23',
    ],
    [
      'talent-salarie-qualifie',
      '2026-05-12',
      'titre-silence-4-mois',
      '2026-09-12',
      'CESEDA R432-2',
    ],
    [
      'cst-vpf-conjoint-francais',
      '2026-05-12',
      'titre-silence-4-mois',
      '2026-09-12',
      'CESEDA R432-2',
    ],
  ])('%s received %s: %s, born %s (%s)', (title, received, rule, birth, article) => {
    const deadline = silence(received, { title });
    expect([deadline.rule, String(deadline.lastDay)]).toEqual([rule, birth]);
    expect(articlesOf(deadline)).toContain(article);
  });

  it.each(['title', 'titre', 'titleRequested'])('reads the detail %s', (name) => {
    expect(silence('2026-05-12', { [name]: 'cst-etudiant' }).rule).toBe('titre-silence-90-jours');
  });

  it('else the title of the dossier', () => {
    const computation = compute([['demande-deposee', '2026-05-12']], {
      facts: { titleRequested: 'cst-etudiant' },
    });
    expect(
      only(computation, 'titre-silence-90-jours').undetermined.map(({ fact }) => fact),
    ).toEqual(['complete']);
  });

  it('unknown title: four months, and asks', () => {
    const deadline = silence('2026-05-12', {});
    expect(deadline.rule).toBe('titre-silence-4-mois');
    expect(deadline.undetermined.map(({ fact }) => fact)).toContain('title');
  });
});

describe('EU Blue Card in mobility (R421-23, R421-37-7)', () => {
  const card = { title: 'talent-carte-bleue-europeenne', mobilityCbe: true };

  it.each([
    ['2025-06-15', 'titre-silence-90-jours', '2025-09-13', 'the day before décret 2025-539'],
    ['2025-06-16', 'titre-silence-30-jours-cbe', '2025-07-16', 'its first day'],
    ['2026-05-12', 'titre-silence-30-jours-cbe', '2026-06-11', 'since'],
  ])('received %s: %s, born %s (%s)', (received, rule, birth) => {
    const deadline = silence(received, card);
    expect([deadline.rule, String(deadline.lastDay)]).toEqual([rule, birth]);
  });

  it('asks for the day of receipt within thirty days of the change', () => {
    const facts = (received: string) =>
      silence(received, card).undetermined.map(({ fact }) => fact);
    expect(facts('2025-06-01')).toContain('receivedOn');
    expect(facts('2025-07-15')).toContain('receivedOn');
    expect(facts('2025-09-01')).not.toContain('receivedOn');
  });

  it('an extension noticed in time adds thirty days', () => {
    const computation = compute([
      ['demande-deposee', '2026-05-12', card],
      ['instruction-prolongee', '2026-06-05'],
    ]);
    expect(lastDays(only(computation, 'titre-silence-30-jours-cbe'))).toEqual([
      '2026-07-11',
      '2026-07-11',
    ]);
  });

  it('an extension of unknown day counts in the legal reading only', () => {
    expect(lastDays(silence('2026-05-12', { ...card, extensionNoticed: true }))).toEqual([
      '2026-07-11',
      '2026-06-11',
    ]);
  });

  it('unknown mobility: ninety days, and asks', () => {
    const deadline = silence('2026-05-12', { title: 'talent-carte-bleue-europeenne' });
    expect(deadline.undetermined.map(({ fact }) => fact)).toContain('mobilityCbe');
  });
});
