import { text, type Text } from '../text.ts';
import { TITLES_ACCORDS } from './catalogue/accords.ts';
import { TITLES_AUTRES } from './catalogue/autres.ts';
import { TITLES_CARTE_RESIDENT } from './catalogue/carte-resident.ts';
import { TITLES_TRAVAIL_ETUDES_TALENT } from './catalogue/travail-etudes-talent.ts';
import { TITLES_VIE_PRIVEE_ET_FAMILIALE } from './catalogue/vie-privee-et-familiale.ts';

export type TitleFamily =
  'carte-resident' | 'vie-privee-et-familiale' | 'travail-etudes-talent' | 'accords' | 'autres';

export interface RequestedTitle {
  readonly id: string;
  readonly label: Text;
  readonly family: TitleFamily;
  /** Texts it rests on; null where no text in force names it. */
  readonly articles: string | null;
  /** Titles that no longer exist, kept so that old files can be read. */
  readonly obsolete: boolean;
}

const CATALOGUE = {
  'carte-resident': TITLES_CARTE_RESIDENT,
  'vie-privee-et-familiale': TITLES_VIE_PRIVEE_ET_FAMILIALE,
  'travail-etudes-talent': TITLES_TRAVAIL_ETUDES_TALENT,
  accords: TITLES_ACCORDS,
  autres: TITLES_AUTRES,
} as const;

const OBSOLETE: ReadonlySet<string> = new Set([
  'cr-contribution-economique-exceptionnelle',
  'cst-activite-non-soumise',
  'cst-salarie-en-mission',
  'cst-artiste-2013',
  'cst-scientifique-2013',
  'competences-et-talents',
  'circulaire-valls-2012',
]);

/** Every residence title and ground that a client may ask for, by id. */
export const TITLES_REQUESTED: Readonly<Record<string, RequestedTitle>> = Object.fromEntries(
  Object.entries(CATALOGUE).flatMap(([family, rows]) =>
    rows.map(([id, fr, en, articles]) => [
      id,
      {
        id,
        label: text(fr, en),
        family: family as TitleFamily,
        articles,
        obsolete: OBSOLETE.has(id),
      },
    ]),
  ),
);

export function requestedTitle(id: string): RequestedTitle | null {
  return Object.hasOwn(TITLES_REQUESTED, id) ? (TITLES_REQUESTED[id] ?? null) : null;
}

/**
 * Whether a title is asked for online (annexe 9, named by R431-2); null = not verified: both renewal windows are shown.
 *
 * Admission exceptionnelle alone is known to stay at the counter.
 */
export function isOnTeleservice(titleId: string | null): boolean | null {
  return titleId !== null && titleId.startsWith('aes-') ? false : null;
}
