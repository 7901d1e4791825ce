import { isoOf, parseDay, plusMonths } from '../engine/civil-day.ts';
import { birthdayAt } from './age.ts';
import { cite } from './articles.ts';
import { said, type Finding, type Part } from './finding.ts';
import type { MemberAsked, ReunificationQuestion } from './reunification-question.ts';
import { askField, CHILD_AGE } from './reunification-words.ts';

const LIMIT = 19;
const ADULT = 18;
const MONTHS_AFTER_GRANT = 3;

/** « Not past the nineteenth birthday » since then; « at most nineteen » before. */
const BIRTHDAY_SINCE = '2021-05-01';

const FREEZE = 'CE avis 29 juin 2023 n° 472495';

const finding = (
  state: Finding['state'],
  words: keyof typeof CHILD_AGE,
  articles: readonly string[],
): Finding => ({ subject: 'age', state, text: CHILD_AGE[words], articles });

const notPast = (birthOn: string | null, day: string, age: number) =>
  birthdayAt(birthOn, day, age) !== 'after';

function threeMonthsAfter(day: string): string {
  const granted = parseDay(day);
  return granted === null ? day : isoOf(plusMonths(granted, MONTHS_AFTER_GRANT));
}

/** Whether the age is frozen at the claim; null while a date that decides it is missing. */
function isFrozen(birthOn: string | null, question: ReunificationQuestion): boolean | null {
  const { askedOn, sponsor } = question;
  const { claimOn, grantedOn } = sponsor;
  if (grantedOn !== null && askedOn > threeMonthsAfter(grantedOn)) return false;
  if (grantedOn !== null && notPast(birthOn, grantedOn, LIMIT)) return false;
  if (claimOn !== null && !notPast(birthOn, claimOn, LIMIT)) return false;
  return claimOn === null || grantedOn === null ? null : true;
}

/** Past nineteen on the day of the visa request: saved by the three months after the grant, or argued, or too old. */
function pastNineteen({ birthOn }: MemberAsked, question: ReunificationQuestion): Part {
  const { on, askedOn, sponsor } = question;
  const article = cite('L561-2', on);
  const frozen = isFrozen(birthOn, question);
  if (frozen === true) return said(finding('met', 'frozen', [article, FREEZE]));
  if (on < BIRTHDAY_SINCE && birthdayAt(birthOn, askedOn, LIMIT + 1) === 'before')
    return said(finding('arguable', 'nineteen', [article]));
  if (frozen === false) return said(finding('not-met', 'past', [article]));
  const missing = (['claimOn', 'grantedOn'] as const).filter((field) => sponsor[field] === null);
  return said(
    finding('unknown', 'freezeUnknown', [article, FREEZE]),
    ...missing.map((field) => askField('/sponsor', field)),
  );
}

/**
 * The age of a child: not past the nineteenth birthday on the day of the visa request. The child of one of the couple
 * comes under L434-3, which says eighteen.
 *
 * @source CESEDA L561-2 3° and last paragraph, L561-4; Council of State, opinion 472495
 */
export function childAgePart(
  child: MemberAsked,
  pointer: string,
  question: ReunificationQuestion,
): Part {
  const { on, askedOn } = question;
  if (child.birthOn === null)
    return said(finding('unknown', 'unknown', [cite('L561-2', on)]), askField(pointer, 'birthOn'));
  if (!notPast(child.birthOn, askedOn, LIMIT)) return pastNineteen(child, question);
  const eighteen = birthdayAt(child.birthOn, askedOn, ADULT) !== 'before';
  return child.kind === 'child-of-one' && eighteen
    ? said(finding('arguable', 'within', [cite('L561-2', on), cite('L434-3', on)]))
    : said(finding('met', 'within', [cite('L561-2', on)]));
}
