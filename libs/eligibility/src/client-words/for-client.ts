import { text, type Text } from '@quantieme/law';
import { FACTS, type FactId } from '../facts/index.ts';

const APPRAISAL = text(
  'C’est une appréciation juridique\u00a0: un avocat la porte.',
  'It is a legal appraisal: a lawyer makes it.',
);
const COMPUTED = text('Le calcul y répond.', 'It is computed.');
const TEXT_TO_READ = text(
  'Il faut lire un texte pour répondre\u00a0: le client ne pourrait que deviner.',
  'A text must be read to answer: the client could only guess.',
);
const MEASURED = text(
  'Le cabinet le mesure sur les pièces, au regard d’un montant ou d’une liste.',
  'The firm measures it on the documents, against an amount or a list.',
);
const OUT_OF_SIGHT = text(
  'Le client n’a pas accès à ce qui le montre.',
  'The client has no access to what shows it.',
);

/** Facts anybody of the firm may tell, but of which a client alone would be wrong in good faith. */
const FIRM_ALONE: Readonly<Partial<Record<FactId, Text>>> = {
  'entry.long_stay_visa_matches': TEXT_TO_READ,
  'stay.years_counting_for_rld': TEXT_TO_READ,
  'stay.csp_exempt_habitual': TEXT_TO_READ,
  'stay.longest_unproven_gap_months': MEASURED,
  'rf.eligible_category': TEXT_TO_READ,
  'birth.right_21_7': TEXT_TO_READ,
  'work.current_job_in_tension_list': TEXT_TO_READ,
  'work.labour_market_test_waived': TEXT_TO_READ,
  'work.business_viable': APPRAISAL,
  'work.artist_resources_ok': MEASURED,
  'work.tension_months_24': MEASURED,
  'work.employer_vehicle_for_entries': OUT_OF_SIGHT,
  'work.employer_convicted_illegal_employment': OUT_OF_SIGHT,
  'work.employer_breached_duties': OUT_OF_SIGHT,
  'study.work_hours_pct': MEASURED,
  'talent.medical_pay_ok': MEASURED,
  'talent.project_real_serious': APPRAISAL,
  'talent.listed_it_profession': TEXT_TO_READ,
  // Bulletin no. 2 is given to administrations, never to the person.
  'order.bulletin2_conviction_or_incapacity': OUT_OF_SIGHT,
  'integration.cir_applicable': TEXT_TO_READ,
  'integration.civic_exam_exempt': TEXT_TO_READ,
  'ties.in_narrower_vpf_category': TEXT_TO_READ,
  'eu.activity_real_effective': APPRAISAL,
  'eu.sponsor_permanent_early': TEXT_TO_READ,
  'wa.late_with_reason': APPRAISAL,
  'intern.means_sufficient': MEASURED,
  'application.ground_invoked': TEXT_TO_READ,
};

/** Why a fact is not asked of a client who answers alone; null where it is. */
export function whyNotForClient(id: FactId): Text | null {
  const { answeredBy = 'anybody' } = FACTS[id];
  if (answeredBy === 'computation') return COMPUTED;
  if (answeredBy === 'lawyer') return APPRAISAL;
  return FIRM_ALONE[id] ?? null;
}

/**
 * Whether clients may tell a fact by themselves, in the questionnaire sent to them.
 *
 * @example isForClient('person.birth_date') // true
 * @example isForClient('order.bulletin2_conviction_or_incapacity') // false: nobody is given their own bulletin no. 2
 */
export const isForClient = (id: FactId): boolean => whyNotForClient(id) === null;
