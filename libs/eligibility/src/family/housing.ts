import type { Territory } from '@quantieme/calendar';
import { cite, citeAll } from './articles.ts';
import {
  joined,
  restsOnUnread,
  said,
  statesOf,
  worstOf,
  type FamilyAnswer,
  type Finding,
  type Part,
} from './finding.ts';
import { CRITERIA, type Criterion } from './habitability.ts';
import * as words from './housing-words.ts';
import { normsIn, surfaceFor, type Norms, type Zone } from './housing-norms.ts';

export interface HousingQuestion {
  /** The day of the decision, whose law applies. */
  readonly on: string;
  readonly territory: Territory;
  readonly zone: Zone | null;
  /** Everybody who will live there. */
  readonly persons: number | null;
  /** Habitable square metres. */
  readonly surface: number | null;
  /** Whether the whole meets the decree on decent housing, and what it lacks. */
  readonly decent: boolean | null;
  readonly defects: readonly Criterion[];
  /** Whether the applicant has it now; if not, from when, on what papers. */
  readonly available: boolean | null;
  readonly availableOn: string | null;
  readonly arrivalOn: string | null;
  readonly signedPapers: boolean | null;
  readonly visitRefused: boolean;
}

export interface HousingAnswer extends FamilyAnswer {
  /** Square metres asked for; null while the zone or the number of persons leaves several. */
  readonly required: number | null;
  readonly gap: number | null;
}

const finding = (
  subject: string,
  state: Finding['state'],
  { text: saying, articles }: Pick<Finding, 'text' | 'articles'>,
): Finding => ({ subject, state, text: saying, articles });

/** The surfaces that may be asked for; one when the zone is known, or makes no difference. */
function requirements(
  { byZone }: Norms,
  zone: Zone | null,
  persons: number | null,
): readonly number[] {
  if (byZone === null || persons === null) return [];
  const own = byZone.get(zone);
  const norms = own === undefined ? [...byZone.values()] : [own];
  return [...new Set(norms.map((norm) => surfaceFor(norm, persons)))];
}

function surfacePart(question: HousingQuestion, norms: Norms, asked: readonly number[]): Part {
  const { surface, persons, zone } = question;
  const { articles, byZone } = norms;
  const unknown = (saying: Finding['text']) =>
    finding('surface', 'unknown', { text: saying, articles });
  if (byZone === null) return said(unknown(words.LOCAL_NORM));
  if (persons === null) return said(unknown(words.PERSONS), words.QUESTIONS.persons);
  if (surface === null) return said(unknown(words.neededWords(asked)), words.QUESTIONS.surface);
  const enough = asked.filter((each) => surface >= each).length;
  const saying = { text: words.surfaceWords(surface, { asked, persons, zone }), articles };
  if (enough === asked.length) return said(finding('surface', 'met', saying));
  if (enough === 0) return said(finding('surface', 'not-met', saying));
  return said(finding('surface', 'unknown', saying), words.QUESTIONS.zone);
}

function habitabilityPart({ decent, defects, on }: HousingQuestion): Part {
  const own = cite('R434-5', on);
  if (defects.length > 0) {
    const decree = defects.map((id) => `Décret 2002-120 ${CRITERIA[id].article}`);
    const articles = [own, ...new Set(decree)];
    return said(finding('habitability', 'not-met', { text: words.defectWords(defects), articles }));
  }
  const articles = [own, 'Décret 2002-120 2', 'Décret 2002-120 3'];
  if (decent === null)
    return said(
      finding('habitability', 'unknown', { text: words.HABITABILITY.unknown, articles }),
      words.QUESTIONS.decent,
    );
  const state = decent ? 'met' : 'not-met';
  return said(finding('habitability', state, { text: words.HABITABILITY[state], articles }));
}

/** Papers signed by the owner or seller and the applicant, with the day and the features. */
function onPapers({ signedPapers, on }: HousingQuestion): Part {
  const articles = citeAll(['L434-11', 'R434-22'], on);
  if (signedPapers === null)
    return said(
      finding('availability', 'unknown', { text: words.AVAILABILITY.papersUnknown, articles }),
      words.QUESTIONS.signedPapers,
    );
  return signedPapers
    ? said(finding('availability', 'met', { text: words.AVAILABILITY.papers, articles }))
    : said(finding('availability', 'not-met', { text: words.AVAILABILITY.noPapers, articles }));
}

function availabilityPart(question: HousingQuestion): Part {
  const { available, availableOn, arrivalOn, on } = question;
  const articles = [cite('L434-7', on)];
  if (available === true)
    return said(finding('availability', 'met', { text: words.AVAILABILITY.now, articles }));
  if (available === null)
    return said(
      finding('availability', 'unknown', { text: words.AVAILABILITY.unknown, articles }),
      words.QUESTIONS.available,
    );
  if (availableOn === null)
    return said(
      finding('availability', 'unknown', { text: words.AVAILABILITY.noDay, articles }),
      words.QUESTIONS.availableOn,
    );
  if (arrivalOn !== null && availableOn > arrivalOn)
    return said(
      finding('availability', 'not-met', {
        text: words.tooLateWords(availableOn, arrivalOn),
        articles,
      }),
    );
  return onPapers(question);
}

const visitPart = ({ visitRefused, on }: HousingQuestion): Part =>
  visitRefused
    ? said(finding('visit', 'not-met', { text: words.VISIT, articles: [cite('R434-19', on)] }))
    : { findings: [], questions: [] };

/** What applies to every dwelling and changes no answer. */
const reminders = ({ on, territory }: HousingQuestion): readonly Finding[] => {
  const articles = [cite('R434-5', on)];
  const local = territory === 'mayotte' ? [words.MAYOTTE] : [];
  return [words.MEASURE, words.ONE_DWELLING, ...local].map((saying) =>
    finding('reminder', 'information', { text: saying, articles }),
  );
};

/**
 * Whether a dwelling is normal for the family: surface by zone and persons, habitability, availability.
 *
 * @source CESEDA L434-7 2°, L434-11, R434-5, R434-19, R434-22
 * @example zone B2, four persons, 43.6 m²: 44 asked for, not met
 */
export function assessHousing(question: HousingQuestion): HousingAnswer {
  const { on, territory, zone, persons, surface } = question;
  const norms = normsIn(territory, on);
  const asked = requirements(norms, zone, persons);
  const parts = [
    surfacePart(question, norms, asked),
    habitabilityPart(question),
    availabilityPart(question),
    visitPart(question),
  ];
  const { findings, questions } = joined(parts);
  const [required = null] = asked.length === 1 ? asked : [];
  return {
    on,
    verdict: worstOf(statesOf(findings)),
    findings: [...findings, ...reminders(question)],
    questions,
    toVerify: restsOnUnread(findings, on),
    required,
    gap:
      required === null || surface === null ? null : Math.round((surface - required) * 100) / 100,
  };
}
