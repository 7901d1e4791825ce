import { hasReached } from './age.ts';
import { cite, citeAll } from './articles.ts';
import { said, type Part } from './finding.ts';
import {
  ADULT,
  ask,
  askBirth,
  excludablePart,
  memberFrom,
  nothing,
  placePart,
  type MemberFrame,
  type MemberPart,
} from './member.ts';
import { ageWords, PLACE, POLYGAMY, UNION } from './member-words.ts';
import type { RegroupementQuestion, SpouseAsked } from './regroupement-question.ts';

function unionPart({ union }: SpouseAsked, on: string): Part {
  const articles = [cite('L434-2', on)];
  const question = ask('/spouse/union', 'Quelle est l’union\u00a0?', 'What is the union?');
  if (union === null)
    return said({ subject: 'union', state: 'unknown', text: UNION.unknown, articles }, question);
  const state = union === 'marriage' ? 'met' : 'not-met';
  return said({ subject: 'union', state, text: UNION[union], articles });
}

/** No age was asked before that day. */
const SPOUSE_AGE_SINCE = '2006-07-25';

/** Eighteen on the day of the filing. */
function spouseAgePart({ birthOn }: SpouseAsked, { filedOn, on }: RegroupementQuestion): Part {
  if (on < SPOUSE_AGE_SINCE) return nothing;
  const adult = hasReached(birthOn, filedOn, ADULT);
  const state = adult === null ? 'unknown' : adult ? 'met' : 'not-met';
  const words = ageWords(birthOn, filedOn, { old: ADULT, enough: adult === true });
  const articles = citeAll(['L434-2', 'R434-3'], on);
  return said({ subject: 'age', state, text: words, articles }, askBirth('/spouse'));
}

const CARDS: ReadonlySet<string> = new Set(['cst-one-year', 'csp']);

/** Whether a spouse who is there already may be admitted on the spot. */
function onTheSpot({ document, marriedWhileEntitled }: SpouseAsked, on: string): Part {
  const articles = citeAll(['R434-6', 'L434-6'], on);
  const card = document === null ? null : CARDS.has(document);
  if (card === false || marriedWhileEntitled === false)
    return said({ subject: 'place', state: 'arguable', text: PLACE.excludable, articles });
  if (card === true && marriedWhileEntitled === true)
    return said({ subject: 'place', state: 'met', text: PLACE.byRight, articles });
  const questions = [
    ...(card === null
      ? [
          ask(
            '/spouse/document',
            'Quel titre a le conjoint\u00a0?',
            'Which card does the spouse hold?',
          ),
        ]
      : []),
    ...(marriedWhileEntitled === null
      ? [
          ask(
            '/spouse/marriedWhileEntitled',
            'Au jour du mariage, le demandeur avait-il déjà le titre et la durée de séjour\u00a0?',
            'On the day of the marriage, did the applicant already have the title and the length of stay?',
          ),
        ]
      : []),
  ];
  return said(
    { subject: 'place', state: 'unknown', text: PLACE.unknownSpot, articles },
    ...questions,
  );
}

const ASK_POLYGAMY = ask(
  '/otherSpouseInFrance',
  'Un autre conjoint vit-il en France avec le demandeur\u00a0?',
  'Does another spouse live in France with the applicant?',
);

function polygamyPart({ otherSpouseInFrance, on }: RegroupementQuestion): Part {
  const articles = [cite('L434-9', on)];
  if (otherSpouseInFrance === null)
    return said(
      { subject: 'polygamy', state: 'unknown', text: POLYGAMY.unknown, articles },
      ASK_POLYGAMY,
    );
  const [state, words] = otherSpouseInFrance
    ? (['not-met', POLYGAMY.spouse] as const)
    : (['met', POLYGAMY.none] as const);
  return said({ subject: 'polygamy', state, text: words, articles });
}

/**
 * Whether the spouse may be asked for.
 *
 * @source CESEDA L434-2, R434-3, R434-6, L434-9
 */
export function spouseMember(spouse: SpouseAsked, { question }: MemberFrame): MemberPart {
  const { on } = question;
  return memberFrom('/spouse', [
    unionPart(spouse, on),
    spouseAgePart(spouse, question),
    polygamyPart(question),
    excludablePart(spouse, on),
    placePart(spouse, { pointer: '/spouse', on, there: () => onTheSpot(spouse, on) }),
  ]);
}
