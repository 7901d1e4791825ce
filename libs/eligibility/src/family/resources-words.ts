import { monthInWords, text, type Text } from '@quantieme/law';
import type { State } from './finding.ts';
import type { Basis } from './minimum-wage.ts';
import { euros } from './money.ts';
import { monthsInWords } from './months.ts';

const BASES: Readonly<Record<Basis, Text>> = {
  gross: text('brut', 'gross'),
  net: text('net', 'net'),
};

const TENTHS: Readonly<Record<number, Text>> = {
  10: text('le SMIC moyen', 'the mean minimum wage'),
  11: text('le SMIC moyen majoré d’un dixième', 'the mean minimum wage and a tenth'),
  12: text('le SMIC moyen majoré d’un cinquième', 'the mean minimum wage and a fifth'),
};

export function windowWords(window: readonly string[]): Text {
  const { fr, en } = monthsInWords(window);
  return text(`Douze mois de référence : ${fr}`, `Twelve months of reference: ${en}`);
}

export const WINDOW_READING = text(
  'Autre lecture : les douze mois de date à date avant le dépôt',
  'Another reading: the twelve months from date to date before the filing',
);

export function sizeWords(size: number | null): Text {
  return size === null
    ? text('Taille de la famille : inconnue', 'Size of the family: unknown')
    : text(`Famille de ${size} personnes une fois réunie`, `Family of ${size} once together`);
}

export function scaleWords(tenths: readonly number[]): Text {
  const words = tenths.map((each) => TENTHS[each] ?? text('', ''));
  return text(
    `Montant à atteindre : ${words.map(({ fr }) => fr).join(' ou ')}`,
    `Amount to reach: ${words.map(({ en }) => en).join(' or ')}`,
  );
}

export function wageWords(month: string, cents: number): Text {
  const [when, amount] = [monthInWords(month), euros(cents)];
  return text(
    `SMIC brut depuis ${when.fr} : ${amount.fr} par mois`,
    `Gross minimum wage since ${when.en}: ${amount.en} a month`,
  );
}

export function noWageWords(months: readonly string[]): Text {
  const { fr, en } = monthsInWords(months);
  return text(`Salaire minimum inconnu ici pour : ${fr}`, `Minimum wage not known here for: ${en}`);
}

export const LOCAL_WAGE = text(
  'Le salaire minimum local tient lieu de SMIC ; sous ce montant, une décision favorable reste possible si l’emploi et les revenus évoluent',
  'The local minimum wage takes the place of the SMIC; below it a favourable decision remains possible if work and incomes improve',
);

export function unreadWageWords(months: readonly string[]): Text {
  const { fr, en } = monthsInWords(months);
  return text(
    `SMIC reconduit, à vérifier, pour : ${fr}`,
    `Minimum wage carried over, to be checked, for: ${en}`,
  );
}

const OUTCOMES: Readonly<Record<State, Text>> = {
  met: text('atteint', 'reached'),
  arguable: text(
    'atteint seulement avec des ressources discutées',
    'reached only with contested incomes',
  ),
  unknown: text('on ne sait pas encore', 'not known yet'),
  'not-met': text('non atteint', 'not reached'),
};

export interface Comparison {
  readonly basis: Basis;
  readonly counted: number;
  readonly threshold: number;
  readonly state: State;
}

export function comparisonWords({ basis, counted, threshold, state }: Comparison): Text {
  const [sum, limit, gap] = [euros(counted), euros(threshold), euros(counted - threshold)];
  const { fr, en } = OUTCOMES[state];
  return text(
    `En ${BASES[basis].fr} : ${sum.fr} sur douze mois pour ${limit.fr} (écart ${gap.fr}) : ${fr}`,
    `In ${BASES[basis].en} amounts: ${sum.en} over twelve months for ${limit.en} (difference ${gap.en}): ${en}`,
  );
}

export function missingWords(months: readonly string[]): Text {
  const { fr, en } = monthsInWords(months);
  return text(`Mois sans justificatif : ${fr}`, `Months without proof: ${en}`);
}

const FEW = 3;

/** A month in which less was earned than asked for. */
export interface ShortMonth {
  readonly month: string;
  /** Cents. */
  readonly lacks: number;
}

/** Months in which less was earned than asked for, each with what it lacks where they are few. */
export function shortMonthsWords(months: readonly ShortMonth[]): Text {
  const all = monthsInWords(months.map(({ month }) => month));
  const said = (language: 'fr' | 'en') =>
    months.length > FEW ? all[language] : months.map(shortMonthIn(language)).join(', ');
  return text(
    `Mois sous le montant : ${said('fr')} ; c’est le total des douze mois qui décide`,
    `Months below the amount: ${said('en')}; what decides is the total of the twelve months`,
  );
}

function shortMonthIn(language: 'fr' | 'en') {
  return ({ month, lacks }: ShortMonth): string => {
    const name = monthsInWords([month])[language];
    const amount = euros(lacks)[language];
    return language === 'fr' ? `${name} (il manque ${amount})` : `${name} (${amount} short)`;
  };
}

export const BASES_DISAGREE = text(
  'Le texte ne dit ni brut ni net : l’un atteint le montant, l’autre non',
  'The text says neither gross nor net: one reaches the amount, the other does not',
);

export const IMPROVED = text(
  'Le montant est atteint aujourd’hui : l’autorité tient compte d’une situation qui s’est améliorée au jour où elle décide',
  'The amount is reached today: the authority takes an improved situation into account on the day it decides',
);

export const SHORT = text(
  'Attendre douze mois plus favorables, ou montrer un contrat ou une hausse : une amélioration au jour de la décision compte',
  'Wait for twelve better months, or show a contract or a rise: an improvement on the day of the decision counts',
);

export const ALGERIAN = text(
  'Demandeur algérien : ni majoration selon la famille, ni ressource écartée hors prestations familiales',
  'Algerian applicant: no uplift for the family, and no income left out but family benefits',
);

export const DUAL_ALGERIAN = text(
  'Double nationalité algérienne, à trancher par un avocat : sous l’accord, ni majoration selon la famille, ni ressource écartée hors prestations familiales',
  'Dual Algerian nationality, for a lawyer to settle: under the agreement, no uplift for the family, and no income left out but family benefits',
);

export const IF_ALGERIAN = text(
  'Si le demandeur est algérien : ni majoration selon la famille, ni ressource écartée hors prestations familiales',
  'If the applicant is Algerian: no uplift for the family, and no income left out but family benefits',
);

export const QUESTIONS = {
  nationality: {
    pointer: '/applicant/nationality',
    question: text(
      'Quelle est la nationalité du demandeur\u00a0?',
      'What is the applicant’s nationality?',
    ),
  },
  spouse: {
    pointer: '/family/spouse',
    question: text(
      'Le conjoint est-il à faire venir, déjà en France, ou n’y en a-t-il pas\u00a0?',
      'Is the spouse to come, already in France, or is there none?',
    ),
  },
  childrenJoining: {
    pointer: '/family/childrenJoining',
    question: text('Combien d’enfants à faire venir\u00a0?', 'How many children are to come?'),
  },
  childrenInFrance: {
    pointer: '/family/childrenInFrance',
    question: text(
      'Combien d’enfants vivent déjà au foyer\u00a0?',
      'How many children already live in the home?',
    ),
  },
  localMinimumWage: {
    pointer: '/localMinimumWage',
    question: text(
      'Quel a été le salaire minimum local moyen sur les douze mois\u00a0?',
      'What was the mean local minimum wage over the twelve months?',
    ),
  },
} as const;

export const continuesQuestion = (index: number) => ({
  pointer: `/incomes/${index}/continues`,
  question: text(
    'Ce revenu du conjoint continuera-t-il en France\u00a0?',
    'Will this income of the spouse go on in France?',
  ),
});

export const monthsQuestion = (months: readonly string[]) => {
  const { fr, en } = monthsInWords(months);
  return {
    pointer: '/incomes',
    question: text(
      `Quels revenus, même nuls, pour : ${fr}\u00a0?`,
      `What incomes, even none, for: ${en}?`,
    ),
  };
};
