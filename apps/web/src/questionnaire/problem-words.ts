import {
  codeOf,
  isSessionOver,
  isUnreachable,
  linkProblem,
  type Say,
} from '../client-doors/say.ts';

const ANSWER_PROBLEMS: Readonly<Record<string, string>> = {
  'questionnaire/contradicts-yourself': 'wrong.contradictsYourself',
  'questionnaire/contradicts-firm': 'wrong.contradictsFirm',
  'questionnaire/settled': 'wrong.settled',
  'questionnaire/not-asked': 'wrong.notNow',
  'facts/not-a-day': 'wrong.date',
  'facts/birth-in-the-future': 'wrong.future',
  'facts/ends-before-it-starts': 'wrong.order',
  'facts/unreadable': 'wrong.tooLong',
  'facts/wrong-type': 'wrong.number',
  'facts/not-a-choice': 'wrong.choice',
  'facts/not-a-country': 'wrong.choice',
  'facts/not-a-title': 'wrong.choice',
};

const LONGEST_TEXT = 500;

/** The questionnaire can no longer be gone on with. */
export const isOver = (error: unknown): boolean =>
  codeOf(error).startsWith('questionnaire/') &&
  !(codeOf(error) in ANSWER_PROBLEMS) &&
  !isSessionOver(error);

/** What went wrong, in the client’s words. */
export function problemWords(error: unknown, say: Say): string {
  if (isUnreachable(error)) return say('link.noNetwork');
  const name = linkProblem(error) ?? ANSWER_PROBLEMS[codeOf(error)];
  return say(name ?? 'link.broken', { number: LONGEST_TEXT });
}
