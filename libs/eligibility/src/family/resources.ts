import type { ClassifiedIncome } from './classify-income.ts';
import {
  bestOf,
  restsOnUnread,
  type FamilyAnswer,
  type FamilyQuestion,
  type State,
} from './finding.ts';
import { LOCAL_MINIMUM_WAGE, unreadWages } from './minimum-wage.ts';
import { reckon, sumsVerdict, type Reckoning } from './reckoning.ts';
import { monthRows, shortMonths } from './month-rows.ts';
import type { BasisAnswer, MonthRow } from './resources-basis.ts';
import { derivationOf } from './resources-derivation.ts';
import type { ResourcesQuestion } from './resources-question.ts';
import {
  continuesQuestion,
  monthsQuestion,
  QUESTIONS,
  type ShortMonth,
} from './resources-words.ts';

export interface ResourcesAnswer extends FamilyAnswer {
  readonly familySize: number | null;
  readonly months: readonly MonthRow[];
  /** Months in which less was earned than asked for; the total of the twelve decides. */
  readonly shortMonths: readonly ShortMonth[];
  readonly bases: readonly BasisAnswer[];
  readonly incomes: readonly ClassifiedIncome[];
  readonly exempt: boolean;
}

const verdictUnder = (reckoning: Reckoning): State =>
  bestOf([sumsVerdict(reckoning), reckoning.exemption.state]);

/** Under the law of the nationality; under both laws while it is unknown, or left to a lawyer. */
function verdictOf(reckoning: Reckoning): State {
  const { question, regime } = reckoning;
  const verdict = verdictUnder(reckoning);
  if (regime !== null || verdictUnder(reckon(question, true)) === verdict) return verdict;
  return question.nationality === null ? 'unknown' : 'arguable';
}

/** What would settle the sums; nothing once they are enough. */
function questionsOf(reckoning: Reckoning): readonly FamilyQuestion[] {
  const { question, bases, incomes, exemption, familySize } = reckoning;
  if (verdictOf(reckoning) === 'met') return [];
  const silent = [...new Set(bases.flatMap((basis) => basis.missingMonths))].toSorted();
  const fields = ['nationality', 'spouse', 'childrenJoining', 'childrenInFrance'] as const;
  const asked = fields.filter((field) => question[field] === null);
  const local =
    question.territory in LOCAL_MINIMUM_WAGE && question.localMinimumWage === null
      ? [QUESTIONS.localMinimumWage]
      : [];
  return [
    ...asked
      .filter((field) => field === 'nationality' || familySize === null)
      .map((field) => QUESTIONS[field]),
    ...local,
    ...(silent.length > 0 ? [monthsQuestion(silent)] : []),
    ...incomes
      .filter(({ treatment }) => treatment === 'unsettled')
      .map(({ index }) => continuesQuestion(index)),
    ...exemption.questions,
  ];
}

/**
 * Whether the resources of the applicant and of the spouse reach what family reunification asks: over the twelve months
 * before the filing, the mean minimum wage, a tenth more for four or five persons, a fifth more for six.
 *
 * @source CESEDA L434-7 1°, L434-8, R434-4
 * @example filed on 20 April 2026, three persons, 12 × 1,808 € gross: 21,696 € for 21,685.29 €, met
 */
export function assessResources(question: ResourcesQuestion): ResourcesAnswer {
  const reckoning = reckon(question);
  const { bases, familySize, incomes, exemption } = reckoning;
  const findings = derivationOf(reckoning);
  return {
    on: question.on,
    verdict: verdictOf(reckoning),
    findings,
    questions: questionsOf(reckoning),
    toVerify: unreadWages(reckoning.window).length > 0 || restsOnUnread(findings, question.on),
    familySize,
    months: monthRows(reckoning, bases[0]?.basis ?? 'gross'),
    shortMonths: shortMonths(reckoning),
    bases,
    incomes,
    exempt: exemption.state === 'met',
  };
}
