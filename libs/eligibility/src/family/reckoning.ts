import { classifyIncome, type ClassifiedIncome, type IncomeFrame } from './classify-income.ts';
import { exemptionOf, type Exemption } from './exemption.ts';
import type { State } from './finding.ts';
import { LOCAL_MINIMUM_WAGE, minimumWage, type Basis } from './minimum-wage.ts';
import { inCents } from './money.ts';
import { monthOf, twelveMonthsBefore } from './months.ts';
import { regimeFor } from './regime.ts';
import {
  agreement,
  basesOf,
  missingMonths,
  standing,
  totalsOf,
  type BasisAnswer,
} from './resources-basis.ts';
import type { ResourcesQuestion } from './resources-question.ts';
import { atLeast, scaleFor, tenthsFor, yearOfMinimumWage, type Scale } from './threshold.ts';

/** What the steps of a calculation share. */
export interface Reckoning {
  readonly question: ResourcesQuestion;
  readonly window: readonly string[];
  /** Null while the nationality is unknown, or left to a lawyer. */
  readonly regime: string | null;
  readonly algerian: boolean;
  readonly scale: Scale;
  readonly familySize: number | null;
  readonly tenths: readonly number[];
  readonly incomes: readonly ClassifiedIncome[];
  readonly bases: readonly BasisAnswer[];
  readonly improved: boolean;
  readonly exemption: Exemption;
}

/** The applicant, the spouse and the children, joining or there: not who else lives in the home. */
function familySizeOf(question: ResourcesQuestion): number | null {
  const { spouse, childrenJoining, childrenInFrance } = question;
  if (spouse === null || childrenJoining === null || childrenInFrance === null) return null;
  return 1 + (spouse === 'none' ? 0 : 1) + childrenJoining + childrenInFrance;
}

/** One comparison for each size that the family may have: what they agree on, or nothing. */
function basisAnswer(
  basis: Basis,
  { question, window, incomes, tenths }: Omit<Reckoning, 'bases' | 'improved' | 'exemption'>,
): BasisAnswer {
  const year = yearOfMinimumWage(question, window, basis);
  const totals = totalsOf(incomes, window, basis);
  const missing = missingMonths(incomes, window, basis);
  const thresholds = year === null ? [] : tenths.map((each) => atLeast(year, each));
  const states = thresholds.map((each) => standing(totals, each, missing.length));
  const [state = 'unknown', ...others] = states;
  const [threshold = null] = thresholds.length === 1 ? thresholds : [];
  return {
    basis,
    state: others.every((other) => other === state) ? state : 'unknown',
    threshold,
    totals,
    gap: threshold === null ? null : totals.counted - threshold,
    missingMonths: missing,
  };
}

/** A basis without minimum wages says nothing where another has them. */
function compared(answers: readonly BasisAnswer[]): readonly BasisAnswer[] {
  const measured = answers.filter(({ threshold }) => threshold !== null);
  return measured.length > 0 ? measured : answers;
}

/** Whether what comes in on the day of the decision reaches the minimum wage of that day. */
function hasImproved({ question, tenths }: Pick<Reckoning, 'question' | 'tenths'>): boolean {
  const { on, territory, monthlyNow } = question;
  return (['gross', 'net'] as const).some((basis) => {
    const [wage, now] = [minimumWage(monthOf(on), territory, basis), monthlyNow[basis]];
    if (wage === null || now === null) return false;
    return tenths.every((each) => inCents(now) >= atLeast(wage, each));
  });
}

/** Everything that is summed and compared; `asAlgerian`: under the agreement, whatever the nationality. */
export function reckon(question: ResourcesQuestion, asAlgerian = false): Reckoning {
  const regime = regimeFor(question.nationality);
  const algerian = asAlgerian || regime === 'algerian';
  const window = twelveMonthsBefore(question.filedOn);
  const frame: IncomeFrame = { question, algerian, window };
  const scale = scaleFor(question, algerian);
  const familySize = familySizeOf(question);
  const partial = {
    question,
    window,
    regime,
    algerian,
    scale,
    familySize,
    tenths: tenthsFor(scale, familySize),
    incomes: question.incomes.map((income, index) => classifyIncome(income, index, frame)),
  };
  const bases = basesOf(partial.incomes, window).map((basis) => basisAnswer(basis, partial));
  return {
    ...partial,
    bases: compared(bases),
    improved: hasImproved(partial),
    exemption: exemptionOf(question, algerian),
  };
}

/** What the sums say, before any exemption. */
export function sumsVerdict({ question, bases, improved }: Reckoning): State {
  const state = agreement(bases.map((each) => each.state));
  if (state !== 'not-met') return state;
  return improved || question.territory in LOCAL_MINIMUM_WAGE ? 'arguable' : 'not-met';
}
