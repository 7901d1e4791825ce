import { text, type Text } from '@quantieme/law';
import { isTemporaryCard, NOT_FOR_RLD } from '../derive/title-lists.ts';

/** A resident card to which a title leads, beside the other conditions of that card. */
export interface ResidentCardPath {
  /** The title to ask for then. */
  readonly to: string;
  /** « Trois ans de mariage et de séjour régulier ». */
  readonly after: Text;
  readonly articles: readonly string[];
}

interface Path extends ResidentCardPath {
  readonly from: readonly string[];
}

/** Certificates of article 6 of the agreement. */
const PRIVATE_LIFE_OF_ALGERIANS = [
  'cra1-6-1',
  'cra1-6-2',
  'cra1-6-2-renouvellement',
  'cra1-6-3',
  'cra1-6-4',
  'cra1-6-5',
  'cra1-6-6',
  'cra1-6-7',
];

const PATHS: readonly Path[] = [
  {
    from: [
      'cst-vpf-conjoint-francais-visa',
      'cst-vpf-conjoint-francais-sans-visa',
      'cst-vpf-conjoint-francais-renouvellement',
    ],
    to: 'cr-conjoint-francais',
    after: text(
      'trois ans de mariage et de séjour régulier',
      'three years of marriage and of regular stay',
    ),
    articles: ['CESEDA L423-6'],
  },
  {
    from: ['cst-vpf-parent-enfant-francais'],
    to: 'cr-parent-enfant-francais',
    after: text('trois ans sous cette carte', 'three years under this card'),
    articles: ['CESEDA L423-10'],
  },
  {
    from: ['cst-vpf-conjoint-regroupement', 'cst-vpf-enfant-regroupement'],
    to: 'cr-regroupement-familial-3-ans',
    after: text(
      'trois ans de résidence régulière non interrompue',
      'three years of uninterrupted regular residence',
    ),
    articles: ['CESEDA L423-16'],
  },
  {
    from: ['csp-protection-subsidiaire', 'csp-famille-protection-subsidiaire'],
    to: 'cr-protection-subsidiaire',
    after: text('quatre ans de résidence régulière', 'four years of regular residence'),
    articles: ['CESEDA L424-13'],
  },
  {
    from: ['csp-apatride', 'csp-famille-apatride'],
    to: 'cr-apatride-et-famille',
    after: text('quatre ans de résidence régulière', 'four years of regular residence'),
    articles: ['CESEDA L424-21'],
  },
  {
    from: ['cst-vpf-traite'],
    to: 'cr-victime-traite-condamnation',
    after: text(
      'la condamnation définitive de la personne mise en cause',
      'the final conviction of the person charged',
    ),
    articles: ['CESEDA L425-3'],
  },
  {
    from: ['cst-vpf-ordonnance-protection', 'cst-vpf-mariage-force'],
    to: 'cr-victime-violences',
    after: text(
      'une plainte et la condamnation définitive de la personne mise en cause',
      'a complaint and the final conviction of the person charged',
    ),
    articles: ['CESEDA L425-8'],
  },
  {
    from: ['mar-salarie'],
    to: 'mar-cr-salarie-3-ans',
    after: text('trois ans comme salarié', 'three years as an employee'),
    articles: ['Accord franco-marocain 3'],
  },
  {
    from: ['tun-salarie'],
    to: 'tun-cr-salarie-3-ans',
    after: text('trois ans comme salarié', 'three years as an employee'),
    articles: ['Accord franco-tunisien 3'],
  },
  {
    from: ['tun-salarie', 'tun-vpf-7quater'],
    to: 'tun-cr-5-ans',
    after: text(
      'cinq ans de séjour régulier ininterrompu',
      'five years of uninterrupted regular stay',
    ),
    articles: ['Accord franco-tunisien 10'],
  },
  {
    from: ['cra1-6-2', 'cra1-6-2-renouvellement'],
    to: 'cra10-conjoint-francais',
    after: text('un an de mariage', 'one year of marriage'),
    articles: ['Accord franco-algérien 7 bis, a)'],
  },
  {
    from: PRIVATE_LIFE_OF_ALGERIANS,
    to: 'cra10-vpf-5-ans',
    after: text(
      'cinq ans de séjour régulier ininterrompu',
      'five years of uninterrupted regular stay',
    ),
    articles: ['Accord franco-algérien 7 bis, h)'],
  },
];

const FIVE_YEARS: ResidentCardPath = {
  to: 'rld-ue-5-ans',
  after: text(
    'cinq ans de résidence régulière ininterrompue, avec des ressources au niveau du SMIC et une assurance maladie',
    'five years of uninterrupted regular residence, with resources at the minimum wage and health insurance',
  ),
  articles: ['CESEDA L426-17', 'CESEDA L426-18'],
};

const COUNTS_FIVE_YEARS: ReadonlySet<string> = new Set([
  'travail',
  'talent',
  'vie-privee-et-familiale',
  'pluriannuelle',
  'marocain',
]);

interface Held {
  readonly id: string;
  readonly family: string;
}

/** Temporary and multi-year cards whose years count for the long-term resident card (L426-17), but those of L426-18. */
const countsForFiveYears = ({ id, family }: Held) =>
  COUNTS_FIVE_YEARS.has(family) && isTemporaryCard(id) && !NOT_FOR_RLD.has(id);

/** Resident cards to which a title leads, its own first; none where no text read so far gives one. */
export function residentCardPaths(title: Held): readonly ResidentCardPath[] {
  const own = PATHS.filter(({ from }) => from.includes(title.id)).map(
    ({ to, after, articles }): ResidentCardPath => ({ to, after, articles }),
  );
  return countsForFiveYears(title) ? [...own, FIVE_YEARS] : own;
}

/** Every title that the table names. */
export const PATH_TITLES: readonly string[] = [...PATHS, { ...FIVE_YEARS, from: [] }].flatMap(
  ({ from, to }) => [...from, to],
);
