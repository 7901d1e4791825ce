import type {
  FamilyHousingView,
  FamilyMembersView,
  FamilyQuestionView,
  FamilyResourcesView,
  FamilyStepView,
  ResourcesBasisView,
} from '@quantieme/contracts';
import {
  inEuros,
  type BasisAnswer,
  type FamilyAnswer,
  type FamilyQuestion,
  type Finding,
  type HousingAnswer,
  type MemberAnswer,
  type ResourcesAnswer,
} from '@quantieme/eligibility';
import { citation, type Language } from '@quantieme/law';
import { sourceView } from '../views/deadline-view.ts';
import { say } from '../views/lens.ts';

/** Through what an answer is read: a language, and the day whose law was applied. */
interface Reader {
  readonly language: Language;
  readonly on: Temporal.PlainDate;
}

const sourcesOf = (articles: readonly string[], { on }: Reader) =>
  articles.map((words) => sourceView(citation(words, on)));

const stepView = ({ subject, state, text, articles }: Finding, reader: Reader): FamilyStepView => ({
  subject,
  state,
  text: say(text, reader),
  sources: sourcesOf(articles, reader),
});

const questionView = (
  { pointer, question }: FamilyQuestion,
  reader: Reader,
): FamilyQuestionView => ({ pointer, question: say(question, reader) });

const readerOf = ({ on }: FamilyAnswer, language: Language): Reader => ({
  language,
  on: Temporal.PlainDate.from(on),
});

const answerView = (answer: FamilyAnswer, reader: Reader) => ({
  on: answer.on,
  verdict: answer.verdict,
  steps: answer.findings.map((finding) => stepView(finding, reader)),
  questions: answer.questions.map((each) => questionView(each, reader)),
  toVerify: answer.toVerify,
});

const euros = (cents: number | null): number | null => (cents === null ? null : inEuros(cents));

const basisView = (answer: BasisAnswer): ResourcesBasisView => ({
  basis: answer.basis,
  state: answer.state,
  threshold: euros(answer.threshold),
  counted: inEuros(answer.totals.counted),
  unsettled: inEuros(answer.totals.unsettled),
  contested: inEuros(answer.totals.contested),
  gap: euros(answer.gap),
  missingMonths: answer.missingMonths,
});

export function resourcesView(answer: ResourcesAnswer, language: Language): FamilyResourcesView {
  const reader = readerOf(answer, language);
  return {
    ...answerView(answer, reader),
    exempt: answer.exempt,
    familySize: answer.familySize,
    months: answer.months.map(({ month, minimumWage, threshold, counted }) => ({
      month,
      minimumWage: euros(minimumWage),
      threshold: euros(threshold),
      counted: inEuros(counted),
    })),
    shortMonths: answer.shortMonths.map(({ month, lacks }) => ({ month, lacks: inEuros(lacks) })),
    bases: answer.bases.map(basisView),
    incomes: answer.incomes.map(({ index, treatment, reason, articles }) => ({
      pointer: `/incomes/${index}`,
      treatment,
      reason: say(reason, reader),
      sources: sourcesOf(articles, reader),
    })),
  };
}

export function housingView(answer: HousingAnswer, language: Language): FamilyHousingView {
  const { required, gap } = answer;
  return { ...answerView(answer, readerOf(answer, language)), required, gap };
}

export function membersView(
  answer: FamilyAnswer & { readonly members: readonly MemberAnswer[] },
  language: Language,
): FamilyMembersView {
  const reader = readerOf(answer, language);
  return {
    ...answerView(answer, reader),
    members: answer.members.map(({ pointer, verdict, findings }) => ({
      pointer,
      verdict,
      steps: findings.map((finding) => stepView(finding, reader)),
    })),
  };
}
