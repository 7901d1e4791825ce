import { text } from '@quantieme/law';
import { parseDay, plusMonths } from '../engine/civil-day.ts';
import { ALGERIAN_AGREEMENT, cite, versionAt } from './articles.ts';
import { bestOf, said, statesOf, type Finding, type Part, type State } from './finding.ts';
import type { ResourcesQuestion } from './resources-question.ts';

/** When the texts began to leave some applicants without a condition of resources. */
const VERSIONS = [
  { from: '2007-11-21', allowance: true, elderly: false },
  { from: '2016-03-09', allowance: true, elderly: true },
] as const;

const OVER = 65;
const STAY_YEARS = 25;
const MARRIAGE_YEARS = 10;
const CE_AAH = 'CE 1er février 2017 n° 400182';

const QUESTIONS = {
  allowance: {
    pointer: '/applicant/allowance',
    question: text(
      'Le demandeur perçoit-il l’allocation aux adultes handicapés (AAH) ou l’allocation supplémentaire d’invalidité (ASI)\u00a0?',
      'Does the applicant receive the allowance for disabled adults (AAH) or the disability supplement (ASI)?',
    ),
  },
  birthOn: {
    pointer: '/applicant/birthOn',
    question: text('Quand le demandeur est-il né\u00a0?', 'When was the applicant born?'),
  },
  regularStaySince: {
    pointer: '/applicant/regularStaySince',
    question: text(
      'Depuis quand le demandeur réside-t-il régulièrement en France\u00a0?',
      'Since when has the applicant been a regular resident of France?',
    ),
  },
  marriedOn: {
    pointer: '/family/marriedOn',
    question: text(
      'Quand le demandeur s’est-il marié\u00a0?',
      'When did the applicant get married?',
    ),
  },
} as const;

const WORDS = {
  aah: text(
    'Le demandeur perçoit l’AAH : aucune condition de ressources',
    'The applicant receives the AAH: no condition of resources',
  ),
  asi: text(
    'Le demandeur perçoit l’ASI : aucune condition de ressources',
    'The applicant receives the ASI: no condition of resources',
  ),
  none: text('Ni AAH ni ASI', 'Neither AAH nor ASI'),
  unknown: text('AAH ou ASI : inconnu', 'AAH or ASI: unknown'),
  algerian: text(
    'L’accord franco-algérien ne prévoit pas cette dispense ; les juges l’ont étendue à l’AAH seule',
    'The French-Algerian agreement has no such exemption; courts extended it to the AAH alone',
  ),
  spouseAlone: text(
    'La dispense des plus de 65 ans ne vise que la demande pour le conjoint',
    'The exemption of those over 65 is for a request for the spouse alone',
  ),
  elderly: text(
    'Plus de 65 ans, 25 ans de séjour régulier, 10 ans de mariage : aucune condition de ressources',
    'Over 65, 25 years of regular stay, 10 years of marriage: no condition of resources',
  ),
  notElderly: text(
    'La dispense des plus de 65 ans (25 ans de séjour, 10 ans de mariage) ne joue pas',
    'The exemption of those over 65 (25 years’ stay, 10 years’ marriage) does not apply',
  ),
  elderlyUnknown: text(
    'Dispense des plus de 65 ans : il manque une date',
    'Exemption of those over 65: a date is missing',
  ),
} as const;

/** `met`: no condition of resources. */
export interface Exemption extends Part {
  readonly state: State;
}

const finding = (
  state: Finding['state'],
  words: keyof typeof WORDS,
  articles: readonly string[],
): Finding => ({ subject: 'exemption', state, text: WORDS[words], articles });

function allowanceExempts({ allowance, on }: ResourcesQuestion, algerian: boolean): Part {
  const article = cite('L434-8', on);
  if (allowance === null)
    return said(finding('unknown', 'unknown', [article]), QUESTIONS.allowance);
  if (allowance === 'none') return said(finding('not-met', 'none', [article]));
  if (!algerian) return said(finding('met', allowance, [article]));
  return allowance === 'aah'
    ? said(finding('met', 'aah', [article, CE_AAH]))
    : said(finding('arguable', 'algerian', [article, ALGERIAN_AGREEMENT]));
}

/** Whether so many years have passed; null while the date is unknown. `past`: more than that, not just so many. */
function passed(
  from: string | null,
  on: string,
  { years, past }: { readonly years: number; readonly past: boolean },
): boolean | null {
  const [start, day] = [parseDay(from ?? ''), parseDay(on)];
  if (!start || !day) return null;
  const reached = plusMonths(start, years * 12).number;
  return past ? day.number > reached : day.number >= reached;
}

const ELDERLY_TESTS = [
  { field: 'birthOn', years: OVER, past: true },
  { field: 'regularStaySince', years: STAY_YEARS, past: false },
  { field: 'marriedOn', years: MARRIAGE_YEARS, past: false },
] as const;

function ageExempts(question: ResourcesQuestion, algerian: boolean): Part {
  const { on, spouse, childrenJoining } = question;
  const article = cite('L434-8', on);
  if (spouse === 'none' || (childrenJoining ?? 0) > 0)
    return said(finding('not-met', 'spouseAlone', [article]));
  const answers = ELDERLY_TESTS.map((test) => ({
    ...test,
    holds: passed(question[test.field], on, test),
  }));
  if (answers.some(({ holds }) => holds === false))
    return said(finding('not-met', 'notElderly', [article]));
  const missing = answers.filter(({ holds }) => holds === null);
  if (missing.length > 0)
    return said(
      finding('unknown', 'elderlyUnknown', [article]),
      ...missing.map(({ field }) => QUESTIONS[field]),
    );
  if (algerian) return said(finding('arguable', 'algerian', [article, ALGERIAN_AGREEMENT]));
  return said(finding('met', 'elderly', [article]));
}

/** An exemption that does not apply is no condition that fails. */
const asInformation = (each: Finding): Finding =>
  each.state === 'not-met' ? { ...each, state: 'information' } : each;

/**
 * Whether the applicant is free of any condition of resources: AAH, ASI, or over 65 with 25 years' stay and 10 years'
 * marriage, for the spouse alone.
 *
 * @source CESEDA L434-8, third paragraph
 */
export function exemptionOf(question: ResourcesQuestion, algerian: boolean): Exemption {
  const version = versionAt(VERSIONS, question.on);
  if (version === null) return { state: 'not-met', findings: [], questions: [] };
  const parts = [
    allowanceExempts(question, algerian),
    ...(version.elderly ? [ageExempts(question, algerian)] : []),
  ];
  const findings = parts.flatMap((part) => part.findings);
  return {
    state: bestOf(statesOf(findings)),
    findings: findings.map(asInformation),
    questions: parts.flatMap((part) => part.questions),
  };
}
