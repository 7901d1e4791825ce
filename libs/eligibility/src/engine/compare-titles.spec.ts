import { describe, expect, it } from '@jest/globals';
import { articleVersions, TITLES_REQUESTED, versionOn } from '@quantieme/law';
import { TITLES } from '../titles/index.ts';
import { PATH_TITLES, residentCardPaths } from '../titles/resident-card-paths.ts';
import { compareTitles } from './compare-titles.ts';

const ON = '2026-11-21';
const pathsOf = (id: string) =>
  TITLES.filter((title) => title.id === id)
    .flatMap(residentCardPaths)
    .map(({ to, articles }) => [to, articles[0]]);

describe('two titles side by side', () => {
  const { sides } = compareTitles(['cst-vpf-conjoint-francais-visa', 'cst-salarie'], ON);
  const [spouse, employee] = sides;

  it('say how long each lasts and what its holder may work as', () => {
    expect([spouse.work?.fr, employee.work?.fr]).toEqual(['toutes activités', expect.any(String)]);
    expect(spouse.duration?.fr).toMatch(/^1 an/u);
    expect(employee.documents.map(({ fr }) => fr)).toContain(
      'contrat de travail à durée indéterminée',
    );
  });

  it('lead to different resident cards, and both to the long-term one', () => {
    expect(spouse.residentCards.map(({ to }) => to)).toEqual([
      'cr-conjoint-francais',
      'rld-ue-5-ans',
    ]);
    expect(employee.residentCards.map(({ to }) => to)).toEqual(['rld-ue-5-ans']);
    expect(spouse.residentCards[0]?.label).toEqual(TITLES_REQUESTED['cr-conjoint-francais']?.label);
  });

  it('name the grounds on which each may be refused, with the text', () => {
    expect(spouse.risks.length).toBeGreaterThan(0);
    expect(spouse.risks.every(({ articles }) => articles.length > 0)).toBe(true);
  });

  it('name the papers that both ask for', () => {
    const { commonDocuments } = compareTitles(
      ['cr-conjoint-francais', 'cr-parent-enfant-francais'],
      ON,
    );
    expect(commonDocuments.map(({ fr }) => fr)).toEqual([
      'attestation de réussite à l’examen civique et diplôme ou certification de français de niveau B1',
    ]);
  });

  it.each(TITLES.map(({ id }) => id))('%s is compared with another', (id) => {
    expect(compareTitles([id, 'cst-salarie'], ON).sides.map(({ title }) => title)).toEqual([
      id,
      'cst-salarie',
    ]);
  });
});

describe('the way to a resident card', () => {
  it.each([
    // title                            card                              text
    ['cst-vpf-parent-enfant-francais', 'cr-parent-enfant-francais', 'CESEDA L423-10'],
    ['cst-vpf-conjoint-regroupement', 'cr-regroupement-familial-3-ans', 'CESEDA L423-16'],
    ['csp-protection-subsidiaire', 'cr-protection-subsidiaire', 'CESEDA L424-13'],
    ['csp-apatride', 'cr-apatride-et-famille', 'CESEDA L424-21'],
    ['mar-salarie', 'mar-cr-salarie-3-ans', 'Accord franco-marocain 3'],
    ['tun-vpf-7quater', 'tun-cr-5-ans', 'Accord franco-tunisien 10'],
    ['cra1-6-2', 'cra10-conjoint-francais', 'Accord franco-algérien 7 bis, a)'],
    ['cra1-6-5', 'cra10-vpf-5-ans', 'Accord franco-algérien 7 bis, h)'],
  ])('%s → %s (%s)', (id, card, article) => expect(pathsOf(id)).toContainEqual([card, article]));

  it.each(['cst-stagiaire', 'cst-etudiant', 'csp-saisonnier', 'cr-conjoint-francais'])(
    '%s: no years for the long-term card (L426-18), or a resident card already',
    (id) => expect(pathsOf(id)).toEqual([]),
  );

  it('cites texts on which the card itself rests', () => {
    const unfounded = TITLES.flatMap(residentCardPaths).filter(({ to, articles }) => {
      const card = TITLES.find(({ id }) => id === to);
      const own = card?.versions.flatMap((version) => version.articles) ?? [];
      return !articles.every((article) => own.includes(article));
    });
    expect(unfounded.map(({ to, articles }) => [to, articles])).toEqual([]);
  });

  it('names titles of the registry and texts in force', () => {
    expect(PATH_TITLES.filter((id) => !TITLES.some((title) => title.id === id))).toEqual([]);
    const cited = TITLES.flatMap(residentCardPaths).flatMap(({ articles }) => articles);
    const lapsed = [...new Set(cited)].filter((words) => {
      const [code, article = ''] = words.split(' ');
      return code === 'CESEDA' && !versionOn(articleVersions('CESEDA', article) ?? [], ON);
    });
    expect(lapsed).toEqual([]);
  });
});
