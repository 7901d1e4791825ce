import { hasReached } from './age.ts';
import { ALGERIAN_AGREEMENT, cite, citeAll } from './articles.ts';
import { said, type FamilyQuestion, type Finding, type Part, type State } from './finding.ts';
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
import { ageWords, CHILD, LINK, PLACE, POLYGAMY } from './member-words.ts';
import type { ChildAsked, RegroupementQuestion } from './regroupement-question.ts';

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
export function childMember(
  child: ChildAsked,
  index: number,
  { question, algerian }: MemberFrame,
): MemberPart {
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
    excludablePart(child, on),
    placePart(child, { pointer, on, there: () => excludable }),
  ]);
}
