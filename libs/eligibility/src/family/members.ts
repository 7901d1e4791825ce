import { text } from '@quantieme/law';
import { hasReached } from './age.ts';
import { ALGERIAN_AGREEMENT, cite, citeAll } from './articles.ts';
import {
  joined,
  said,
  statesOf,
  worstOf,
  type FamilyQuestion,
  type Finding,
  type Part,
  type State,
} from './finding.ts';
import { ageWords, CHILD, LINK, PLACE, POLYGAMY, UNION } from './member-words.ts';
import type { ChildAsked, RegroupementQuestion, SpouseAsked } from './regroupement-question.ts';

/** What is said of one member of the family; `pointer` is that member's place in the request. */
export interface MemberAnswer {
  readonly pointer: string;
  readonly verdict: State;
  readonly findings: readonly Finding[];
}

export interface MemberPart {
  readonly member: MemberAnswer;
  readonly questions: readonly FamilyQuestion[];
}

/** Who is looked at, and under which law. */
export interface MemberFrame {
  readonly question: RegroupementQuestion;
  readonly algerian: boolean;
}

export function memberFrom(pointer: string, parts: readonly Part[]): MemberPart {
  const { findings, questions } = joined(parts);
  return { member: { pointer, verdict: worstOf(statesOf(findings)), findings }, questions };
}

const ADULT = 18;

const nothing: Part = { findings: [], questions: [] };

const ask = (pointer: string, fr: string, en: string): FamilyQuestion => ({
  pointer,
  question: text(fr, en),
});

export const askBirth = (pointer: string) =>
  ask(`${pointer}/birthOn`, 'Quelle est la date de naissance\u00a0?', 'What is the date of birth?');

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

function placePart(
  { inFrance }: Pick<SpouseAsked, 'inFrance'>,
  { pointer, on, there }: { pointer: string; on: string; there: () => Part },
): Part {
  if (inFrance === false) return nothing;
  if (inFrance === true) return there();
  const articles = [cite('L434-6', on)];
  return said(
    { subject: 'place', state: 'unknown', text: PLACE.unknown, articles },
    ask(
      `${pointer}/inFrance`,
      'Cette personne vit-elle déjà en France\u00a0?',
      'Does this person already live in France?',
    ),
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
    placePart(spouse, { pointer: '/spouse', on, there: () => onTheSpot(spouse, on) }),
  ]);
}

interface ChildFrame {
  readonly pointer: string;
  readonly on: string;
  readonly algerian: boolean;
}

/** The decision of a foreign court and the other parent's agreement. */
function entrustedPart(
  { custodyDecision, authorisation }: ChildAsked,
  { pointer, on }: ChildFrame,
): Part {
  const articles = [cite('L434-4', on)];
  const line = (state: State, words: Finding['text'], ...questions: readonly FamilyQuestion[]) =>
    said({ subject: 'parents', state, text: words, articles }, ...questions);
  if (custodyDecision === false) return line('not-met', CHILD.noDecision);
  if (authorisation === false) return line('not-met', CHILD.noAuthorisation);
  if (custodyDecision === true && authorisation === true) return line('met', CHILD.entrusted);
  const missing = [
    custodyDecision === null ? 'custodyDecision' : null,
    authorisation === null ? 'authorisation' : null,
  ].filter((field) => field !== null);
  return line(
    'unknown',
    CHILD.papersUnknown,
    ...missing.map((field) =>
      ask(
        `${pointer}/${field}`,
        field === 'authorisation'
          ? 'L’autre parent autorise-t-il l’enfant à venir en France\u00a0?'
          : 'Une juridiction étrangère a-t-elle confié l’enfant\u00a0?',
        field === 'authorisation'
          ? 'Does the other parent agree to the child coming to France?'
          : 'Did a foreign court entrust the child?',
      ),
    ),
  );
}

/** Child of the couple, or of one of them under one of three conditions. */
export function parentsPart(child: ChildAsked, frame: ChildFrame): Part {
  const { pointer, on } = frame;
  const { of, otherParent } = child;
  if (of === 'couple')
    return said({
      subject: 'parents',
      state: 'met',
      text: CHILD.couple,
      articles: [cite('L434-2', on)],
    });
  const articles = [cite('L434-3', on)];
  if (of === null)
    return said(
      { subject: 'parents', state: 'unknown', text: CHILD.lineUnknown, articles },
      ask(`${pointer}/of`, 'Est-ce un enfant du couple\u00a0?', 'Is it a child of the couple?'),
    );
  if (otherParent === null)
    return said(
      { subject: 'parents', state: 'unknown', text: CHILD.otherUnknown, articles },
      ask(
        `${pointer}/otherParent`,
        'L’autre parent est-il connu, décédé ou déchu de ses droits\u00a0?',
        'Is the other parent known, dead, or deprived of rights?',
      ),
    );
  if (otherParent === 'alive') return entrustedPart(child, frame);
  return said({ subject: 'parents', state: 'met', text: CHILD[otherParent], articles });
}

function linkPart({ link }: ChildAsked, { pointer, on, algerian }: ChildFrame): Part {
  const articles = [cite('L434-5', on)];
  if (link === null)
    return said(
      { subject: 'link', state: 'unknown', text: LINK.unknown, articles },
      ask(
        `${pointer}/link`,
        'Filiation, adoption ou kafala\u00a0?',
        'Filiation, adoption or kafala?',
      ),
    );
  if (link === 'kafala-judicial' && algerian)
    return said({
      subject: 'link',
      state: 'met',
      text: LINK[link],
      articles: [...articles, ALGERIAN_AGREEMENT],
    });
  const state = link === 'filiation' || link === 'adoption' ? 'met' : 'arguable';
  return said({ subject: 'link', state, text: LINK[link], articles });
}

/** While another spouse lives in France, children of the spouse asked for are left out too. */
function polygamyChildPart(
  { otherParent, of }: ChildAsked,
  { otherSpouseInFrance, on }: RegroupementQuestion,
): Part {
  if (otherSpouseInFrance !== true) return nothing;
  if (of === 'one' && (otherParent === 'dead' || otherParent === 'deprived')) return nothing;
  const articles = [cite('L434-9', on)];
  return said({ subject: 'polygamy', state: 'not-met', text: POLYGAMY.children, articles });
}

/**
 * Whether a child may be asked for: under eighteen on the day of the filing, of the couple, or of one of them alone.
 *
 * @source CESEDA L434-2 to L434-5, R434-3
 */
export function childMember(child: ChildAsked, index: number, { question, algerian }: MemberFrame) {
  const { filedOn, on } = question;
  const pointer = `/children/${index}`;
  const frame = { pointer, on, algerian };
  const adult = hasReached(child.birthOn, filedOn, ADULT);
  const age: Part = said(
    {
      subject: 'age',
      state: adult === null ? 'unknown' : adult ? 'not-met' : 'met',
      text: ageWords(child.birthOn, filedOn, { old: ADULT, enough: adult === true }),
      articles: citeAll(['L434-2', 'R434-3'], on),
    },
    askBirth(pointer),
  );
  const excludable: Part = said({
    subject: 'place',
    state: 'arguable',
    text: PLACE.excludable,
    articles: citeAll(['L434-6', 'R434-6'], on),
  });
  return memberFrom(pointer, [
    age,
    linkPart(child, frame),
    parentsPart(child, frame),
    polygamyChildPart(child, question),
    placePart(child, { pointer, on, there: () => excludable }),
  ]);
}
