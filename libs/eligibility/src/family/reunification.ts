import { cite } from './articles.ts';
import {
  joined,
  restsOnUnread,
  said,
  statesOf,
  worstOf,
  type FamilyAnswer,
  type FamilyQuestion,
  type Finding,
  type Part,
} from './finding.ts';
import type { MemberAnswer } from './member.ts';
import { reunitedMember } from './reunification-members.ts';
import type { ReunificationQuestion } from './reunification-question.ts';
import { askField, FREE_OF, NOBODY, SPONSOR } from './reunification-words.ts';
import { wholePart } from './whole-family.ts';

export interface ReunificationAnswer extends FamilyAnswer {
  readonly members: readonly MemberAnswer[];
}

/** First day of the chapter on reunification; of the stateless since the code was renumbered. */
const FIRST = '2015-07-31';
const STATELESS_SINCE = '2021-05-01';

function sponsorPart({ sponsor, on }: ReunificationQuestion): Part {
  const { status, statelessCard } = sponsor;
  const articles = status === 'stateless' ? ['CESEDA L582-5'] : [cite('L561-2', on)];
  const line = (
    state: Finding['state'],
    words: keyof typeof SPONSOR,
    ...questions: readonly FamilyQuestion[]
  ) => said({ subject: 'sponsor', state, text: SPONSOR[words], articles }, ...questions);
  if (on < (status === 'stateless' ? STATELESS_SINCE : FIRST))
    return said({ subject: 'sponsor', state: 'unknown', text: SPONSOR.noText, articles: [] });
  if (status === null) return line('unknown', 'unknown', askField('/sponsor', 'status'));
  if (status === 'none') return line('not-met', 'none');
  if (status !== 'stateless' || statelessCard === true) return line('met', status);
  return statelessCard === false
    ? line('not-met', 'noCard')
    : line('unknown', 'cardUnknown', askField('/sponsor', 'statelessCard'));
}

const threatPart = ({ sponsor, on }: ReunificationQuestion): Part =>
  sponsor.threat === true
    ? said({
        subject: 'threat',
        state: 'arguable',
        text: SPONSOR.threat,
        articles: [cite('L561-2', on)],
      })
    : { findings: [], questions: [] };

/** Nobody is asked for yet: an answer about nobody would be none. */
const membersPart = ({ members, on }: ReunificationQuestion): Part =>
  members.length > 0
    ? { findings: [], questions: [] }
    : said(
        {
          subject: 'members',
          state: 'unknown',
          text: NOBODY.said,
          articles: [cite('L561-2', on)],
        },
        { pointer: '/members', question: NOBODY.question },
      );

const freedom = (on: string): Part =>
  said({ subject: 'freedom', state: 'information', text: FREE_OF, articles: [cite('L561-4', on)] });

/**
 * Whether the family of a refugee, of somebody under subsidiary protection or of a stateless person may join: for each
 * member, the union or the age on the day that counts.
 *
 * @source CESEDA L561-2 to L561-5, L582-5, R561-1
 * @example claim of 4 May 2024, marriage of 10 May 2024: not met
 */
export function assessReunification(question: ReunificationQuestion): ReunificationAnswer {
  const { on, members } = question;
  const { findings, questions } = joined([
    sponsorPart(question),
    threatPart(question),
    freedom(on),
    wholePart(question),
    membersPart(question),
  ]);
  const parts = members.map((member, index) => reunitedMember(member, index, question));
  const answers = parts.map(({ member }) => member);
  const verdicts = answers.map(({ verdict }) => verdict);
  return {
    on,
    verdict: worstOf([...statesOf(findings), ...verdicts]),
    findings,
    questions: distinct([...questions, ...parts.flatMap((part) => part.questions)]),
    toVerify: restsOnUnread([...findings, ...answers.flatMap((each) => each.findings)], on),
    members: answers,
  };
}

/** Two members may wait for the same date of the sponsor. */
const distinct = (questions: readonly FamilyQuestion[]): readonly FamilyQuestion[] => [
  ...new Map(questions.map((each) => [each.pointer, each])).values(),
];
