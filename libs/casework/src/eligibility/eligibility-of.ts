import { answer, whatWouldOpen, type Question } from '@quantieme/eligibility';
import type { Language } from '@quantieme/law';
import { eligibilityView, type AnsweredTitles } from './eligibility-view.ts';

/** Titles of which one answer may also say what would open them: each has to be tried many times. */
const MOST_OPENED = 10;

interface Told {
  readonly language: Language;
  /** Without what conditions hold, without documents, without what would open a title. */
  readonly summary: boolean;
}

/** The answer to a question as it is sent. */
export function eligibilityOf(question: Question, { language, summary }: Told): AnsweredTitles {
  const { titles = [] } = question;
  const openings = whatWouldOpen(question, summary || titles.length > MOST_OPENED ? [] : titles);
  return eligibilityView(answer(question), { language, summary, openings });
}
