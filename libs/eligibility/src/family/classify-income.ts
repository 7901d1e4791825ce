import { text, type Text } from '@quantieme/law';
import { ALGERIAN_AGREEMENT, cite, versionAt } from './articles.ts';
import { INCOME_KINDS, type IncomeKind, type Treatment } from './income-kinds.ts';
import type { Income, ResourcesQuestion } from './resources-question.ts';

export interface ClassifiedIncome {
  readonly income: Income;
  readonly index: number;
  /** `unsettled`: a fact is missing. */
  readonly treatment: Treatment | 'unsettled';
  readonly reason: Text;
  readonly articles: readonly string[];
}

export interface IncomeFrame {
  readonly question: ResourcesQuestion;
  readonly algerian: boolean;
  readonly window: readonly string[];
}

type Answer = Pick<ClassifiedIncome, 'treatment' | 'reason' | 'articles'>;

const COUNTED = text('prise en compte', 'counted');
const EXCLUDED = text('écartée par le texte', 'left out by the text');
const NOT_STABLE = text('non stable', 'not stable');
const ENDS = text(
  'cesse avec le départ du conjoint pour la France',
  'ends when the spouse leaves for France',
);
const MAY_END = text(
  'du conjoint à l’étranger : on ne sait pas si elle continuera en France',
  'of the spouse abroad: whether it goes on in France is unknown',
);
const NOT_PERIODIC = text('n’est pas une ressource périodique', 'no periodic resource');
const STABILITY_TO_SHOW = text(
  'stabilité à démontrer : ne couvre pas les douze mois',
  'stability to be shown: does not cover the twelve months',
);
const FAMILY_BENEFITS_ALONE = text(
  'prise en compte : l’accord n’écarte que les prestations familiales',
  'counted: the agreement leaves out family benefits alone',
);

export const covers = ({ from, to }: Income, month: string): boolean =>
  from <= month && month <= (to ?? from);

/** What the text says of the kind, whatever this income is like. */
function byKind(kind: IncomeKind, { question: { on }, algerian }: IncomeFrame): Answer {
  const article = cite('L434-8', on);
  const articles = [article, ...(kind.articles ?? [])];
  if (kind.neverPeriodic)
    return {
      treatment: 'excluded',
      reason: NOT_PERIODIC,
      articles: [cite('R434-4', on), ...(kind.articles ?? [])],
    };
  const treatment = versionAt(kind.versions, on)?.treatment ?? 'contested';
  if (algerian && !kind.familyBenefit && treatment === 'excluded')
    return {
      treatment: 'counted',
      reason: FAMILY_BENEFITS_ALONE,
      articles: [ALGERIAN_AGREEMENT],
    };
  if (treatment === 'contested')
    return { treatment, reason: kind.note ?? STABILITY_TO_SHOW, articles };
  return { treatment, reason: treatment === 'counted' ? COUNTED : EXCLUDED, articles };
}

function bySpouse({ owner, continues }: Income, { question }: IncomeFrame): Answer | null {
  if (owner === 'applicant' || question.spouse === 'in-france' || continues === true) return null;
  const articles = [cite('R434-4', question.on)];
  return continues === false
    ? { treatment: 'excluded', reason: ENDS, articles }
    : { treatment: 'unsettled', reason: MAY_END, articles };
}

function notStable({ stable }: Income, { question }: IncomeFrame): Answer | null {
  return stable === false
    ? { treatment: 'excluded', reason: NOT_STABLE, articles: [cite('R434-4', question.on)] }
    : null;
}

/** Amounts that change from month to month are several incomes of one kind. */
function fillsTheYear({ kind, owner }: Income, { question, window }: IncomeFrame): boolean {
  const same = question.incomes.filter((each) => each.kind === kind && each.owner === owner);
  return window.every((month) => same.some((each) => covers(each, month)));
}

function toBeShown(income: Income, kind: IncomeKind, frame: IncomeFrame): Answer | null {
  if (!kind.fleeting || income.stable === true) return null;
  if (fillsTheYear(income, frame)) return null;
  const articles = [cite('R434-4', frame.question.on)];
  return { treatment: 'contested', reason: STABILITY_TO_SHOW, articles };
}

/**
 * Whether an income is part of the resources of the couple.
 *
 * @source CESEDA L434-8 (what is left out), R434-4 (what will feed the household in a stable way)
 */
export function classifyIncome(
  income: Income,
  index: number,
  frame: IncomeFrame,
): ClassifiedIncome {
  const kind = INCOME_KINDS[income.kind];
  const own = byKind(kind, frame);
  const answer =
    own.treatment === 'excluded'
      ? own
      : (notStable(income, frame) ??
        bySpouse(income, frame) ??
        toBeShown(income, kind, frame) ??
        own);
  return { income, index, ...answer };
}
