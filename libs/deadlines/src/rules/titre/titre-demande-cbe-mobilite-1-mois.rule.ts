import { source } from '@quantieme/law';
import type { Rule, Variant } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';
import { isFamilyOfBlueCard, isVolunteer, MOBILITY_QUESTIONS, mobilityOf } from './mobility.ts';
import { months } from './windows.ts';

const MONTH = months(1, 'prudent-no');
const [SINCE, SHORTER_STAY] = [day('2021-05-01'), day('2025-05-03')];

/** Same month, other texts. */
const VARIANTS: readonly Variant[] = [
  {
    label: text('Volontaire associatif : un mois', 'Volunteer: one month'),
    when: isVolunteer,
    limit: MONTH,
    sources: [source('CESEDA', 'R426-10'), source('CESEDA', 'L426-21')],
  },
  {
    label: text(
      "Famille constituée dans l'autre État membre : un mois",
      'Family formed in the other Member State: one month',
    ),
    when: isFamilyOfBlueCard,
    limit: MONTH,
    sources: [source('CESEDA', 'L421-23')],
  },
];

/** Blue Card of another Member State, its family, and volunteers: one month from entry. */
export const TITRE_DEMANDE_CBE_MOBILITE_1_MOIS: Rule = {
  id: 'titre-demande-cbe-mobilite-1-mois',
  label: text(
    "Carte bleue d'un autre État, volontaire : un mois après l'entrée",
    'Blue Card of another State, volunteer: one month from entry',
  ),
  explanation: text(
    "Le titulaire d'une carte bleue européenne d'un autre État membre, après douze mois de séjour (six dès la deuxième mobilité, dix-huit avant le 3 mai 2025), et sa famille, demandent leur carte dans le mois de l'entrée, sans visa de long séjour. L'autorisation provisoire du volontaire associatif se demande dans le même délai. Les articles R. 421-21 et R. 421-22 disent encore dix-huit mois.",
    'The holder of an EU Blue Card of another Member State, after twelve months of stay (six from the second mobility, eighteen before 3 May 2025), and the family, ask for their permit within a month of entry, without a long-stay visa. The provisional permit of a volunteer is asked for within the same time. Articles R. 421-21 and R. 421-22 still say eighteen months.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: {
    on: ['entree-en-france', 'entree'],
    when: (scene) => mobilityOf(scene) !== false,
    start: fromNamed('enteredOn'),
  },
  versionBy: startDay,
  versionDate: text("jour de l'entrée", 'day of entry'),
  versions: [
    {
      from: '2021-05-01',
      to: '2025-05-02',
      limit: MONTH,
      variants: VARIANTS,
      sources: [source('CESEDA', 'L421-11', SINCE)],
    },
    {
      from: '2025-05-03',
      to: null,
      limit: MONTH,
      variants: VARIANTS,
      sources: [source('CESEDA', 'L421-11', SHORTER_STAY)],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['demande-deposee'],
      reason: text('Demande déposée dans le mois', 'Request filed within the month'),
    },
  ],
  effect: text(
    'La dispense de visa de long séjour est perdue.',
    'The exemption from a long-stay visa is lost.',
  ),
  questions: MOBILITY_QUESTIONS,
  calculator: {
    event: 'entree-en-france',
    startsAs: 'enteredOn',
    details: { title: 'talent-carte-bleue-europeenne', mobilityCbe: true },
  },
};
