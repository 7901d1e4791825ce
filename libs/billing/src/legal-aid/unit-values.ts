import type { Cents } from '../cents.ts';
import { day, type Sourced } from './sources.ts';

export interface UnitValue extends Sourced {
  /** Before VAT. */
  readonly cents: Cents;
}

/**
 * Value of the unit (unité de valeur) by the day of admission. Read on public pages, checked 2026-11-23; nothing was found on
 * its value after 2023: to be confirmed for later admissions.
 *
 * @source loi 91-647 of 10 July 1991, as amended by each finance act named
 */
export const UNIT_VALUES: readonly UnitValue[] = [
  {
    from: day('2017-01-01'),
    cents: 3_200,
    source: 'Loi n° 2016-1917 du 29 décembre 2016 de finances pour 2017 (CNB)',
    url: 'https://cnb.avocat.fr/fr/actualites/augmentation-de-la-remuneration-de-lavocat-intervenant-laide-juridictionnelle-tableau-comparatif',
    knownUntil: null,
  },
  {
    from: day('2021-01-01'),
    cents: 3_400,
    source: 'Loi de finances pour 2021, admissions prononcées à compter du 1er janvier 2021',
    url: 'https://consultation.avocat.fr/blog/alrick-metral/article-37960-unite-de-valeur-de-reference-uv-a-34-euros-a-compter-du-1er-janvier-2021.html',
    knownUntil: null,
  },
  {
    from: day('2022-01-01'),
    cents: 3_600,
    source: 'Loi n° 2021-1900 du 30 décembre 2021 de finances pour 2022 (CNB, 20 septembre 2022)',
    url: 'https://www.cnb.avocat.fr/fr/actualites/le-cnb-demande-une-revalorisation-de-laide-juridictionnelle',
    knownUntil: day('2023-12-31'),
  },
];
