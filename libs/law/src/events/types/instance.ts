import { PROCEDURE_IDS } from '../../procedures/procedure-ids.ts';
import { eventTypes, type Details } from '../declaration.ts';
import { channel, choice, decision, flag, whole, words } from '../details.ts';

/** A letter by which a court sets a time to act: a number of days or months, or a date (`dueOn`). */
const LETTER: Details = {
  channel,
  withinOneMonth: flag(
    'Le juge statue en un mois ou moins',
    'The judge rules within one month or less',
  ),
  days: whole('Délai fixé, en jours', 'Time set, in days'),
  months: whole('Délai fixé, en mois', 'Time set, in months'),
};
const BRIEF: Details = { decision, number: words('Numéro d’affaire', 'Case number') };

/** What a court asks of a party, and the answers: CJA, books VI, VIII and IX. */
export const INSTANCE = eventTypes(PROCEDURE_IDS, {
  'maintien-conclusions-demande': {
    label: [
      'Invitation à confirmer le maintien des conclusions',
      'Court asks whether the application is maintained',
    ],
    by: ['ta', 'caa', 'ce'],
    on: 'notifiedOn',
    dates: ['dueOn'],
    details: LETTER,
  },
  'maintien-confirme': {
    label: ['Maintien de la requête confirmé', 'Application confirmed'],
    by: ['firm', 'client'],
    on: 'registeredOn',
    dates: ['sentOn', 'filedOn', 'receivedOn'],
    details: BRIEF,
  },
  'memoire-recapitulatif-demande': {
    label: ['Mémoire récapitulatif demandé', 'Summary brief asked for'],
    by: ['ta', 'caa', 'ce'],
    on: 'notifiedOn',
    dates: ['dueOn'],
    details: {
      ...LETTER,
      withdrawalStated: flag(
        'La lettre annonce un désistement d’office',
        'The letter announces a deemed withdrawal',
      ),
    },
  },
  'memoire-annonce-mise-en-demeure': {
    label: ['Mise en demeure de produire le mémoire annoncé', 'Formal notice: announced brief'],
    by: ['ta', 'caa'],
    on: 'notifiedOn',
    dates: ['dueOn'],
    details: LETTER,
  },
  'memoire-recapitulatif-depose': {
    label: ['Mémoire récapitulatif déposé', 'Summary brief filed'],
    by: ['firm'],
    on: 'registeredOn',
    dates: ['sentOn', 'filedOn', 'receivedOn'],
    details: BRIEF,
  },
  'regularisation-demandee': {
    label: ['Régularisation de la requête demandée', 'Court asks to put the application in order'],
    by: ['ta', 'caa', 'ce'],
    on: 'notifiedOn',
    dates: ['dueOn'],
    details: { ...LETTER, urgent: flag('Urgence', 'Urgency') },
  },
  'regularisation-produite': {
    label: ['Requête régularisée', 'Application put in order'],
    by: ['firm', 'client'],
    on: 'registeredOn',
    dates: ['sentOn', 'filedOn', 'receivedOn'],
    details: BRIEF,
    after: ['regularisation-demandee'],
  },
  'execution-classee': {
    label: ['Demande d’exécution classée', 'Request for enforcement closed'],
    by: ['ta', 'caa'],
    on: 'notifiedOn',
    details: { channel },
    after: ['inexecution'],
  },
  'execution-phase-juridictionnelle': {
    label: [
      'Ouverture d’une procédure juridictionnelle d’exécution',
      'Judicial phase of enforcement',
    ],
    by: ['firm', 'client', 'ta', 'caa'],
    on: 'filedOn',
    dates: ['sentOn', 'registeredOn'],
    after: ['inexecution'],
  },
  'decision-ce': {
    label: ['Décision du Conseil d’État', 'Decision of the Conseil d’État'],
    by: ['ce'],
    on: 'notifiedOn',
    dates: ['readOn'],
    details: {
      channel,
      byDefault: flag('Rendue par défaut contre la personne', 'Given by default'),
      materialError: flag('Erreur matérielle relevée', 'Clerical error found'),
      outcome: choice('Sens', 'Outcome', {
        annulation: ['Annulation', 'Annulment'],
        rejet: ['Rejet', 'Dismissal'],
        'non-admission': ['Non-admission', 'Not admitted'],
      }),
    },
    after: ['pourvoi', 'appel-depose'],
  },
  'opposition-formee': {
    label: ['Opposition formée', 'Opposition lodged'],
    by: ['firm'],
    on: 'registeredOn',
    dates: ['sentOn', 'filedOn'],
    after: ['decision-ce'],
  },
  'rectification-demandee': {
    label: [
      'Rectification d’erreur matérielle demandée',
      'Correction of a clerical error asked for',
    ],
    by: ['firm'],
    on: 'registeredOn',
    dates: ['sentOn', 'filedOn'],
    after: ['arret', 'decision-ce'],
  },
});
