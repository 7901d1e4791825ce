import { describe, expect, it } from '@jest/globals';
import { isInForce } from '../sources/source.ts';
import { isOnTeleservice, requestedTitle, TITLES_REQUESTED } from './registry.ts';
import { silenceRuleFor, type SilenceFacts } from './silence.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const MOBILE: SilenceFacts = { mobilityCbe: true };
const SETTLED: SilenceFacts = { mobilityCbe: false, sponsorCbe: false };

describe('silence by title (CESEDA R432-2 and the articles it names)', () => {
  it.each<[string | null, string, SilenceFacts, string, string]>([
    [null, '2026-05-12', {}, '4-mois', 'R432-2'],
    ['cst-vpf-liens', '2026-05-12', {}, '4-mois', 'R432-2'],
    ['cst-vpf-liens', '2021-04-30', {}, '4-mois', 'R311-12-1'],
    ['cst-vpf-liens', '2016-10-31', {}, '4-mois', 'R311-12'],
    ['cst-etudiant', '2026-05-12', {}, '90-jours', 'R422-5'],
    ['cst-etudiant', '2021-04-30', {}, '90-jours', 'R313-7'],
    ['cst-etudiant', '2019-02-28', {}, '4-mois', 'R311-12-1'],
    ['cst-stagiaire-ict', '2026-05-12', {}, '90-jours', 'R421-51'],
    ['csp-saisonnier', '2026-05-12', {}, '90-jours', 'R421-60'],
    ['cst-rece', '2026-05-12', {}, '90-jours', 'R422-12'],
    ['cst-jeune-au-pair', '2026-05-12', {}, '90-jours', 'R426-14'],
    ['cst-stagiaire', '2026-05-12', {}, '90-jours', 'R426-17'],
    ['csp-ict', '2026-05-12', {}, '90-jours', 'R421-43'],
    ['talent-chercheur', '2026-05-12', {}, '60-jours', 'R421-26'],
    ['talent-chercheur', '2019-03-01', {}, '60-jours', 'R313-53'],
    ['talent-chercheur', '2019-02-28', {}, '4-mois', 'R311-12-1'],
    ['talent-salarie-qualifie', '2026-05-12', {}, '4-mois', 'R432-2'],
    ['talent-carte-bleue-europeenne', '2026-05-12', SETTLED, '90-jours', 'R421-23'],
    ['talent-carte-bleue-europeenne', '2025-06-15', MOBILE, '90-jours', 'R421-23'],
    ['talent-carte-bleue-europeenne', '2025-06-16', MOBILE, '30-jours-cbe', 'R421-23'],
    ['talent-famille', '2026-05-12', SETTLED, '4-mois', 'R432-2'],
    [
      'talent-famille',
      '2026-05-12',
      { sponsorCbe: true, mobilityCbe: false },
      '90-jours',
      'R421-37-7',
    ],
    ['talent-famille', '2025-06-15', { sponsorCbe: true }, '4-mois', 'R432-2'],
    ['talent-famille-mobilite-cbe', '2026-05-12', {}, '30-jours-cbe', 'R421-37-7'],
  ])('%s asked for on %s, knowing %j: %s (%s)', (title, on, ...[facts, rule, article]) => {
    const answer = silenceRuleFor(title, day(on), facts);
    expect([answer.rule, answer.article.article]).toEqual([`titre-silence-${rule}`, article]);
    expect(isInForce('CESEDA', article, day(on))).toBe(true);
    expect(title === null || requestedTitle(title) !== null).toBe(true);
  });

  it('names the shorter silence that an unknown fact would bring', () => {
    expect(silenceRuleFor('talent-famille', day('2026-05-12')).shorter?.rule).toBe(
      'titre-silence-30-jours-cbe',
    );
    expect(silenceRuleFor('talent-famille', day('2026-05-12'), SETTLED).shorter).toBeNull();
    expect(silenceRuleFor('cst-etudiant', day('2026-05-12')).shorter).toBeNull();
  });
});

describe('titles', () => {
  it('are the 156 of the catalogue, each with both labels', () => {
    const titles = Object.values(TITLES_REQUESTED);
    expect(titles).toHaveLength(156);
    expect(titles.filter(({ obsolete }) => obsolete)).toHaveLength(7);
    expect(titles.filter(({ label }) => label.fr === '' || label.en === '')).toEqual([]);
  });

  it('are not confused with what every object has', () => {
    expect(requestedTitle('toString')).toBeNull();
  });

  it.each([
    ['aes-salarie', false],
    ['cst-salarie', null],
    [null, null],
  ])('%s on the teleservice: %s', (id, expected) => {
    expect(isOnTeleservice(id)).toBe(expected);
  });
});
