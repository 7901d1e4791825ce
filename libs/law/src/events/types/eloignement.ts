import { eventTypes, type Details } from '../declaration.ts';
import { choice, DECISION, decision, flag, whole, words } from '../details.ts';

const UNION: Details = {
  euCitizen: flag(
    'Citoyen de l’Union ou membre de sa famille',
    'Citizen of the Union or family member',
  ),
  departureDays: whole(
    'Délai de départ volontaire, en jours (0 = aucun)',
    'Days to leave (0 = none)',
  ),
  urgency: flag('Urgence', 'Urgency'),
};
const measure = choice('Mesure concernée', 'Measure concerned', {
  expulsion: ['Expulsion', 'Expulsion'],
  iat: ['Interdiction administrative du territoire', 'Administrative ban from the territory'],
  irtf: ['Interdiction de retour', 'Ban on return'],
  circulation: ['Interdiction de circulation', 'Ban on movement'],
});
const REPEAL: Details = { decision };

/** Expulsion, administrative bans, transfers under the European regulation. */
export const ELOIGNEMENT = eventTypes(['oqtf', 'asile', 'refus-recours', 'retrait', 'ue-famille'], {
  'expulsion-bulletin-remis': {
    label: ['Bulletin de notification d’expulsion remis', 'Notice of expulsion proceedings handed'],
    by: ['prefet'],
    on: 'notifiedOn',
    dates: ['appointmentOn'],
    details: { absoluteUrgency: flag('Urgence absolue', 'Absolute urgency') },
  },
  'expulsion-renvoi': {
    label: ['Renvoi accordé par la commission d’expulsion', 'Adjournment by the commission'],
    by: ['cts'],
    on: 'decidedOn',
    dates: ['dueOn'],
    after: ['expulsion-bulletin-remis'],
  },
  'expulsion-avis': {
    label: ['Avis de la commission d’expulsion', 'Opinion of the expulsion commission'],
    by: ['cts'],
    on: 'issuedOn',
    dates: ['notifiedOn'],
    after: ['expulsion-bulletin-remis'],
  },
  'expulsion-notifiee': {
    label: ['Expulsion notifiée', 'Expulsion notified'],
    by: ['prefet', 'ministre'],
    on: 'notifiedOn',
    hour: 'optional',
    details: { ...DECISION, ...UNION },
  },
  'expulsion-executee': {
    label: ['Expulsion exécutée', 'Expulsion carried out'],
    by: ['prefet'],
    on: 'toOn',
    after: ['expulsion-notifiee'],
  },
  'expulsion-abrogation-demandee': {
    label: ['Abrogation de l’expulsion demandée', 'Repeal of the expulsion asked for'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn'],
    details: REPEAL,
  },
  'iat-notifiee': {
    label: ['Interdiction administrative du territoire notifiée', 'Administrative ban notified'],
    by: ['ministre'],
    on: 'notifiedOn',
    details: { ...DECISION, ...UNION, inFrance: flag('Personne en France', 'Person in France') },
  },
  'iat-levee-demandee': {
    label: ['Levée de l’interdiction administrative demandée', 'Lifting of the ban asked for'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn'],
    details: REPEAL,
  },
  'circulation-abrogation-demandee': {
    label: ['Abrogation de l’interdiction de circulation demandée', 'Repeal of the ban asked for'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn'],
    details: REPEAL,
  },
  'mesure-abrogee': {
    label: ['Mesure abrogée ou levée', 'Measure repealed or lifted'],
    by: ['prefet', 'ministre'],
    on: 'notifiedOn',
    details: { ...DECISION, decision, measure },
  },
  'depart-justifie': {
    label: ['Départ justifié auprès de l’administration', 'Departure proved to the administration'],
    by: ['client', 'firm'],
    on: 'receivedOn',
    dates: ['sentOn', 'toOn'],
    after: ['oqtf-notifiee'],
  },
  'transfert-accepte': {
    label: ['Transfert accepté par l’autre État', 'Transfer accepted by the other State'],
    by: ['prefet'],
    on: 'decidedOn',
    details: {
      implicit: flag('Accord implicite', 'Implicit acceptance'),
      state: words('État responsable', 'State responsible'),
    },
  },
  'transfert-delai-prolonge': {
    label: ['Délai de transfert prolongé', 'Time for the transfer extended'],
    by: ['prefet'],
    on: 'informedOn',
    details: {
      reason: choice('Motif', 'Reason', {
        fuite: ['Fuite (dix-huit mois)', 'Absconding (eighteen months)'],
        emprisonnement: ['Emprisonnement (douze mois)', 'Imprisonment (twelve months)'],
      }),
    },
  },
  'transfert-execute': {
    label: ['Transfert exécuté', 'Transfer carried out'],
    by: ['prefet'],
    on: 'toOn',
  },
  'suspension-eloignement-demandee': {
    label: [
      'Suspension de l’éloignement demandée au tribunal',
      'Suspension of the removal asked of the court',
    ],
    by: ['firm', 'client'],
    on: 'registeredOn',
    dates: ['sentOn', 'filedOn'],
    hour: 'optional',
  },
});
