import { hasReached } from './age.ts';
import { cite, citeAll } from './articles.ts';
import { said, worstOf, type Finding, type Part, type State } from './finding.ts';
import { ageWords, POLYGAMY } from './member-words.ts';
import { parentsPart } from './child-member.ts';
import { memberFrom, type MemberPart } from './member.ts';
import { childAgePart } from './reunification-age.ts';
import type { MemberAsked, ReunificationQuestion } from './reunification-question.ts';
import {
  AFTER_CLAIM,
  askField,
  BARRED,
  beforeClaimWords,
  COMMON_LIFE,
  MARRIED,
  MINOR_SPONSOR,
  SIBLING,
  UNION_UNKNOWN,
} from './reunification-words.ts';

const ADULT = 18;

/** First day of the text on brothers and sisters. */
const SIBLINGS_SINCE = '2019-01-01';

interface MemberFrame {
  readonly pointer: string;
  readonly question: ReunificationQuestion;
}

const nothing: Part = { findings: [], questions: [] };

const stateOf = (holds: boolean | null): 'met' | 'not-met' | 'unknown' => {
  if (holds === null) return 'unknown';
  return holds ? 'met' : 'not-met';
};

const both = (...answers: readonly (boolean | null)[]): boolean | null => {
  if (answers.includes(false)) return false;
  return answers.includes(null) ? null : true;
};

const not = (answer: boolean | null): boolean | null => (answer === null ? null : !answer);

const line = (
  subject: string,
  state: Finding['state'],
  { text, articles }: Pick<Finding, 'text' | 'articles'>,
): Finding => ({ subject, state, text, articles });

function adultPart({ birthOn }: MemberAsked, { pointer, question }: MemberFrame): Part {
  const adult = hasReached(birthOn, question.askedOn, ADULT);
  const text = ageWords(birthOn, question.askedOn, { old: ADULT, enough: adult === true });
  const articles = [cite('L561-2', question.on)];
  return said(line('age', stateOf(adult), { text, articles }), askField(pointer, 'birthOn'));
}

/** The union is older than the claim: on the day of the claim itself it is too late. */
function unionPart({ unionOn }: MemberAsked, { pointer, question }: MemberFrame): Part {
  const { sponsor, on } = question;
  const { claimOn } = sponsor;
  const articles = [cite('L561-2', on)];
  if (unionOn === null || claimOn === null)
    return said(
      line('union', 'unknown', { text: UNION_UNKNOWN, articles }),
      ...(unionOn === null ? [askField(pointer, 'unionOn')] : []),
      ...(claimOn === null ? [askField('/sponsor', 'claimOn')] : []),
    );
  return unionOn < claimOn
    ? said(line('union', 'met', { text: beforeClaimWords(unionOn, claimOn), articles }))
    : said(line('union', 'not-met', { text: AFTER_CLAIM, articles }));
}

function commonLifePart(
  { commonLifeBeforeClaim }: MemberAsked,
  { pointer, question }: MemberFrame,
): Part {
  const state = stateOf(commonLifeBeforeClaim);
  const articles = [cite('L561-2', question.on)];
  return said(
    line('union', state, { text: COMMON_LIFE[state], articles }),
    askField(pointer, 'commonLifeBeforeClaim'),
  );
}

function polygamyPart({ sponsor, on }: ReunificationQuestion): Part {
  if (sponsor.otherSpouseInFrance !== true) return nothing;
  const articles = citeAll(['L561-4', 'L434-9'], on);
  return said(line('polygamy', 'not-met', { text: POLYGAMY.spouse, articles }));
}

/** L561-2 says so of the couple's children; L434-3, on those of one of them, does not. */
function unmarriedPart(child: MemberAsked, { pointer, question }: MemberFrame): Part {
  const state = stateOf(not(child.married));
  const articles = [cite('L561-2', question.on)];
  const argued = state === 'not-met' && child.kind === 'child-of-one' ? 'arguable' : state;
  return said(
    line('married', argued, { text: MARRIED[state], articles }),
    askField(pointer, 'married'),
  );
}

function ofOnePart(child: MemberAsked, { pointer, question }: MemberFrame): Part {
  if (child.kind !== 'child-of-one') return nothing;
  const { birthOn, otherParent, custodyDecision, authorisation } = child;
  const asked = { birthOn, otherParent, custodyDecision, authorisation };
  return parentsPart(
    { ...asked, of: 'one', link: null, inFrance: false, excludable: null },
    { pointer, on: question.on, algerian: false },
  );
}

/** Whether the sponsor is an unmarried minor; come of age since the claim, it is argued. */
function minorSponsorPart({ question }: MemberFrame): Part {
  const { sponsor, askedOn, on } = question;
  const { birthOn, married, claimOn } = sponsor;
  const articles = [cite('L561-2', on)];
  const minor = not(hasReached(birthOn, askedOn, ADULT));
  const atClaim = claimOn === null ? null : not(hasReached(birthOn, claimOn, ADULT));
  const state = stateOf(both(minor, not(married)));
  const late = minor === false && married !== true && atClaim !== false;
  if (late) {
    const known: State = atClaim === null ? 'unknown' : 'arguable';
    return said(
      line('sponsor-age', married === null ? worstOf([known, 'unknown']) : known, {
        text: MINOR_SPONSOR.later,
        articles,
      }),
      ...(atClaim === null ? [askField('/sponsor', 'claimOn')] : []),
      ...(married === null ? [askField('/sponsor', 'married')] : []),
    );
  }
  return said(
    line('sponsor-age', state, { text: MINOR_SPONSOR[state], articles }),
    ...(birthOn === null ? [askField('/sponsor', 'birthOn')] : []),
    ...(married === null ? [askField('/sponsor', 'married')] : []),
  );
}

function siblingPart(
  { birthOn, married, dependent }: MemberAsked,
  { pointer, question }: MemberFrame,
): Part {
  const { askedOn, on } = question;
  const articles = [cite('L561-2', on)];
  if (on < SIBLINGS_SINCE)
    return said(line('charge', 'not-met', { text: SIBLING.noText, articles }));
  const minor = not(hasReached(birthOn, askedOn, ADULT));
  const state = stateOf(both(minor, not(married), dependent));
  const asked = { birthOn, married, dependent };
  const missing = (['birthOn', 'married', 'dependent'] as const).filter(
    (field) => asked[field] === null,
  );
  return said(
    line('charge', state, { text: SIBLING[state], articles }),
    ...missing.map((field) => askField(pointer, field)),
  );
}

function barredPart({ barred }: MemberAsked, { question }: MemberFrame): Part {
  if (barred !== true) return nothing;
  const articles = [cite('L561-3', question.on)];
  return said(line('barred', 'not-met', { text: BARRED, articles }));
}

const PARTS: Readonly<
  Record<MemberAsked['kind'], (member: MemberAsked, frame: MemberFrame) => readonly Part[]>
> = {
  spouse: (member, frame) => [
    unionPart(member, frame),
    adultPart(member, frame),
    polygamyPart(frame.question),
  ],
  'civil-partner': (member, frame) => [unionPart(member, frame), adultPart(member, frame)],
  concubin: (member, frame) => [commonLifePart(member, frame), adultPart(member, frame)],
  'child-of-couple': (member, frame) => [
    childAgePart(member, frame.pointer, frame.question),
    unmarriedPart(member, frame),
  ],
  'child-of-one': (member, frame) => [
    childAgePart(member, frame.pointer, frame.question),
    unmarriedPart(member, frame),
    ofOnePart(member, frame),
  ],
  parent: (_member, frame) => [minorSponsorPart(frame)],
  sibling: (member, frame) => [minorSponsorPart(frame), siblingPart(member, frame)],
};

/** What the text asks of one member of the family of a protected person. */
export function reunitedMember(
  member: MemberAsked,
  index: number,
  question: ReunificationQuestion,
): MemberPart {
  const frame = { pointer: `/members/${index}`, question };
  return memberFrom(frame.pointer, [
    ...PARTS[member.kind](member, frame),
    barredPart(member, frame),
  ]);
}
