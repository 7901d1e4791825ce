import { text } from '../text.ts';
import type {
  CompetenceAsked,
  CompetentCourt,
  CompetenceReason,
  HigherCourt,
  Reasoned,
  Remedy,
} from './competence.ts';
import { appealCourtAbove } from './courts.ts';
import { because } from './reasons.ts';

const CE = text('Conseil d’État', 'Conseil d’État');
const only = (remedy: Remedy, reason: CompetenceReason): Reasoned<HigherCourt> => {
  return { answer: { remedy, label: CE }, reasons: [reason] };
};

const NO_TRANSFER_APPEAL_SINCE = '2024-07-15';

/** Overseas collectivities under articles 73 and 74 of the Constitution, and Nouvelle-Calédonie. */
const isOverseas = ({ departement }: CompetentCourt): boolean => departement.length === 3;

/** What comes after the judgment, and before whom. */
export function higherCourt(
  { matter, urgent, decidedOn }: CompetenceAsked,
  court: CompetentCourt | null,
): Reasoned<HigherCourt> {
  if (urgent === 'L521-2') return only('council-of-state-appeal', LIBERTY);
  if (urgent !== null) return only('cassation', URGENT);
  if (matter === 'visa-court-sejour') return only('cassation', SHORT_VISA);
  if (matter === 'autorisation-voyage') return only('cassation', TRAVEL);
  if (court === null) return { answer: null, reasons: [] };
  const transferred = matter === 'transfert' && String(decidedOn) >= NO_TRANSFER_APPEAL_SINCE;
  if (transferred && !isOverseas(court)) return only('cassation', TRANSFER);
  const label = appealCourtAbove(court.name, decidedOn);
  return { answer: { remedy: 'appeal', label }, reasons: [APPEAL] };
}

const LIBERTY = because(
  'Référé-liberté : appel devant le Conseil d’État dans les quinze jours.',
  'Protection of a freedom: appeal to the Conseil d’État within fifteen days.',
  'CJA L523-1',
);
const URGENT = because(
  'Suspension et mesures utiles : pas d’appel, cassation dans les quinze jours.',
  'Suspension and useful measures: no appeal, cassation within fifteen days.',
  'CJA R523-1',
);
const SHORT_VISA = because(
  'Visas de court séjour : pas d’appel, cassation.',
  'Short-stay visas: no appeal, cassation.',
  'CJA R811-1',
);
const TRAVEL = because(
  'Autorisations de voyage : pas d’appel, cassation.',
  'Travel authorisations: no appeal, cassation.',
  'CJA R811-1',
);
const TRANSFER = because(
  'Transfert et assignation liée : le tribunal juge en dernier ressort.',
  'Transfer and the house arrest that goes with it: the court’s judgment is final.',
  'CESEDA R922-26',
);
const APPEAL = because(
  'Cour dont le ressort comprend ce tribunal.',
  'The court of appeal above that court.',
  'CJA R221-7',
);
