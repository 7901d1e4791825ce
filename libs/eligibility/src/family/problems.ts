import { dateInWords, problem, type Problem } from '@quantieme/law';
import { notACountry } from '../facts/read-facts.ts';
import { COUNTRIES } from '../facts/countries.ts';
import type { HousingQuestion } from './housing.ts';
import type { RegroupementQuestion } from './regroupement-question.ts';
import type { ResourcesQuestion } from './resources-question.ts';
import type { ReunificationQuestion } from './reunification-question.ts';

/** First day of the regulations that the calculators know. */
const FIRST_DAY = '2006-12-10';

const OLDEST_BIRTH = '1890-01-01';

const inWords = (day: string) => dateInWords(Temporal.PlainDate.from(day));

function lawDayProblems(on: string): readonly Problem[] {
  if (on >= FIRST_DAY) return [];
  const { fr, en } = inWords(FIRST_DAY);
  return [
    problem(
      '/on',
      'family/before-the-law',
      `Les textes connus commencent le ${fr} : choisissez un jour plus récent.`,
      `The texts known here start on ${en}: choose a later day.`,
    ),
  ];
}

/** The decision cannot come before what it decides on; its law could be none of that day's. */
function decisionProblems(on: string, filedOn: string): readonly Problem[] {
  if (on >= filedOn) return [];
  const [decided, filed] = [inWords(on), inWords(filedOn)];
  return [
    problem(
      '/on',
      'family/decided-before-filing',
      `La décision (${decided.fr}) ne peut pas précéder la demande (${filed.fr}) : vérifiez les deux dates.`,
      `The decision (${decided.en}) cannot come before the request (${filed.en}): check both dates.`,
    ),
  ];
}

function birthProblems(birthOn: string | null, pointer: string, by: string): readonly Problem[] {
  if (birthOn === null || (OLDEST_BIRTH <= birthOn && birthOn <= by)) return [];
  const { fr, en } = inWords(birthOn);
  return [
    problem(
      `${pointer}/birthOn`,
      'family/impossible-birth',
      `Cette personne ne peut pas être née le ${fr} : vérifiez la date de naissance.`,
      `This person cannot have been born on ${en}: check the date of birth.`,
    ),
  ];
}

const countryProblems = (nationality: readonly string[] | null): readonly Problem[] =>
  (nationality ?? []).flatMap((code, index) =>
    COUNTRIES.has(code) ? [] : [notACountry(`/applicant/nationality/${index}`, code)],
  );

const backwards = (pointer: string): Problem =>
  problem(
    pointer,
    'family/ends-before-it-starts',
    'Cette période finirait avant d’avoir commencé : vérifiez ses deux dates.',
    'This period would end before it starts: check both of its dates.',
  );

const periodProblems = (
  periods: readonly { readonly from: string; readonly to: string | null }[],
  pointer: string,
): readonly Problem[] =>
  periods.flatMap(({ from, to }, index) =>
    to !== null && to < from ? [backwards(`${pointer}/${index}/to`)] : [],
  );

/** What cannot be true of a request about resources, field by field. */
export function resourcesProblems(question: ResourcesQuestion): readonly Problem[] {
  const { on, filedOn, nationality, birthOn, incomes } = question;
  return [
    ...lawDayProblems(on),
    ...decisionProblems(on, filedOn),
    ...countryProblems(nationality),
    ...birthProblems(birthOn, '/applicant', filedOn),
    ...periodProblems(incomes, '/incomes'),
  ];
}

export const housingProblems = ({ on }: HousingQuestion): readonly Problem[] => lawDayProblems(on);

/** What cannot be true of a request for family reunification. */
export function regroupementProblems(question: RegroupementQuestion): readonly Problem[] {
  const { on, filedOn, nationality, stays, spouse, children } = question;
  return [
    ...lawDayProblems(on),
    ...decisionProblems(on, filedOn),
    ...countryProblems(nationality),
    ...periodProblems(stays, '/applicant/stays'),
    ...birthProblems(spouse?.birthOn ?? null, '/spouse', filedOn),
    ...children.flatMap(({ birthOn }, index) =>
      birthProblems(birthOn, `/children/${index}`, filedOn),
    ),
  ];
}

/** What cannot be true of a request for the family of a protected person. */
export function reunificationProblems(question: ReunificationQuestion): readonly Problem[] {
  const { on, askedOn, sponsor, members } = question;
  const { claimOn, grantedOn } = sponsor;
  const disorder = claimOn !== null && grantedOn !== null && grantedOn < claimOn;
  return [
    ...lawDayProblems(on),
    ...decisionProblems(on, askedOn),
    ...birthProblems(sponsor.birthOn, '/sponsor', askedOn),
    ...(disorder ? [grantBeforeClaim()] : []),
    ...members.flatMap(({ birthOn }, index) =>
      birthProblems(birthOn, `/members/${index}`, askedOn),
    ),
  ];
}

const grantBeforeClaim = (): Problem =>
  problem(
    '/sponsor/grantedOn',
    'family/granted-before-claim',
    'La protection ne peut pas précéder la demande d’asile : vérifiez les deux dates.',
    'The protection cannot come before the asylum claim: check both dates.',
  );
