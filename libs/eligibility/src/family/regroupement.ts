import { text } from '@quantieme/law';
import { ALGERIAN_AGREEMENT, cite, citeSince2021 } from './articles.ts';
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
  type State,
} from './finding.ts';
import { childMember } from './child-member.ts';
import type { MemberAnswer, MemberFrame } from './member.ts';
import { spouseMember } from './spouse-member.ts';
import { regimeFor } from './regime.ts';
import type { RegroupementQuestion } from './regroupement-question.ts';
import { stayPart, titlePart } from './stay.ts';
import { wholePart } from './whole-family.ts';

export interface RegroupementAnswer extends FamilyAnswer {
  readonly members: readonly MemberAnswer[];
}

const WORDS = {
  french: text(
    'Le demandeur est français : sa famille relève du séjour des membres de famille de Français, non du regroupement',
    'The applicant is French: the family comes under the rules for the French, not under reunification',
  ),
  eu: text(
    'Citoyen de l’Union, de l’Espace économique européen ou suisse : sa famille a un droit propre, sans regroupement',
    'Citizen of the Union, the European Economic Area or Switzerland: the family has its own right, without reunification',
  ),
  algerian: text(
    'Demandeur algérien : accord de 1968, douze mois de présence',
    'Algerian applicant: agreement of 1968, twelve months’ presence',
  ),
  unknown: text('Nationalité du demandeur : inconnue', 'Applicant’s nationality: unknown'),
  lawyer: text(
    'Double nationalité algérienne : le régime est à choisir par un avocat',
    'Dual Algerian nationality: for a lawyer to choose the regime',
  ),
  principles: text(
    'Principes essentiels de la vie familiale : non respectés',
    'Essential principles of family life: not respected',
  ),
  nobody: text('Personne n’est encore demandé', 'Nobody is asked for yet'),
} as const;

const ask = (pointer: string, fr: string, en: string): FamilyQuestion => ({
  pointer,
  question: text(fr, en),
});

const line = (
  subject: string,
  [state, words]: readonly [Finding['state'], keyof typeof WORDS],
  articles: readonly string[],
): Finding => ({ subject, state, text: WORDS[words], articles });

/** Who has another route, and under which regime the others are. */
function regimePart({ nationality, on }: RegroupementQuestion, regime: string | null): Part {
  if (nationality === null)
    return said(
      line('regime', ['unknown', 'unknown'], [cite('L434-2', on)]),
      ask(
        '/applicant/nationality',
        'Quelle est la nationalité du demandeur\u00a0?',
        'What is the applicant’s nationality?',
      ),
    );
  if (regime === null) return said(line('regime', ['arguable', 'lawyer'], [ALGERIAN_AGREEMENT]));
  if (regime === 'french')
    return said(line('regime', ['not-met', 'french'], citeSince2021('L423-1', on)));
  if (regime === 'eu') return said(line('regime', ['not-met', 'eu'], citeSince2021('L200-4', on)));
  return regime === 'algerian'
    ? said(line('regime', ['information', 'algerian'], [ALGERIAN_AGREEMENT]))
    : { findings: [], questions: [] };
}

const principlesPart = ({ principlesRespected, on }: RegroupementQuestion): Part =>
  principlesRespected === false
    ? said(line('principles', ['arguable', 'principles'], [cite('L434-7', on)]))
    : { findings: [], questions: [] };

/**
 * Whether family reunification may be asked for, and for whom. Resources and dwelling are assessed apart.
 *
 * @source CESEDA L434-1 to L434-9, R434-1 to R434-6
 */
export function assessRegroupement(question: RegroupementQuestion): RegroupementAnswer {
  const regime = regimeFor(question.nationality);
  const algerian = regime === 'algerian';
  const frame: MemberFrame = { question, algerian };
  const spouse = question.spouse === null ? [] : [spouseMember(question.spouse, frame)];
  const members = [
    ...spouse,
    ...question.children.map((child, index) => childMember(child, index, frame)),
  ];
  const nobody = said(
    line('members', ['unknown', 'nobody'], [cite('L434-2', question.on)]),
    ask(
      '/spouse',
      'Qui est demandé : le conjoint, des enfants\u00a0?',
      'Who is asked for: the spouse, children?',
    ),
  );
  const { findings, questions } = joined([
    regimePart(question, regime),
    titlePart(question, algerian),
    stayPart(question, algerian),
    wholePart(question),
    principlesPart(question),
    ...(members.length === 0 ? [nobody] : []),
  ]);
  const answers = members.map(({ member }) => member);
  return {
    on: question.on,
    verdict: worstOf([...statesOf(findings), ...answers.map(({ verdict }): State => verdict)]),
    findings,
    questions: [...questions, ...members.flatMap((member) => member.questions)],
    toVerify: restsOnUnread(
      [...findings, ...answers.flatMap((member) => member.findings)],
      question.on,
    ),
    members: answers,
  };
}
