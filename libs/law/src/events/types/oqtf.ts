import { eventTypes, type Details } from '../declaration.ts';
import {
  choice,
  decision,
  DECISION,
  flag,
  object,
  PROTECTION,
  situation,
  whole,
  words,
} from '../details.ts';

const place = words('Lieu', 'Place');
const assignmentBasis = choice('Fondement de l’assignation', 'Basis of the house arrest', {
  'L731-1': ['L. 731-1 (éloignement à exécuter)', 'L. 731-1 (removal to be carried out)'],
  'L731-3': ['L. 731-3 (départ impossible)', 'L. 731-3 (departure impossible)'],
  'L731-4': ['L. 731-4', 'L. 731-4'],
  'L731-5': ['L. 731-5', 'L. 731-5'],
  'L751-2': ['L. 751-2 (transfert)', 'L. 751-2 (transfer)'],
});
const assignmentGround = choice('Mesure à exécuter', 'Measure to carry out', {
  oqtf: ['OQTF', 'Obligation to leave'],
  irtf: ['Interdiction de retour', 'Ban on return'],
  'autre-etat': [
    'Décision d’un autre État ou remise',
    'Decision of, or surrender to, another State',
  ],
  circulation: ['Interdiction de circulation', 'Ban on movement'],
  expulsion: ['Expulsion (6°)', 'Expulsion (6°)'],
  itf: ['Interdiction judiciaire du territoire (7°)', 'Ban by a criminal court (7°)'],
  iat: ['Interdiction administrative du territoire (8°)', 'Administrative ban (8°)'],
});
const BAN: Details = {
  months: whole('Durée de l’interdiction de retour, en mois', 'Length of the ban, in months'),
  seriousThreat: flag('Menace grave pour l’ordre public', 'Serious threat to public order'),
};
const INFORMED: Details = {
  informed: flag(
    'Personne informée que le délai est interrompu et du nouveau délai',
    'Person told that the time limit is interrupted and of the new one',
  ),
  place,
};
const MEASURE: Details = { ...DECISION, place };

/** Obligations to leave and what surrounds them: procedures.md (i). */
export const OQTF = eventTypes(['oqtf', 'refus-recours', 'retrait', 'asile', 'ue-famille'], {
  'oqtf-notifiee': {
    label: ['OQTF notifiée', 'Obligation to leave notified'],
    by: ['prefet'],
    on: 'notifiedOn',
    hour: 'needed',
    details: {
      ...MEASURE,
      assignmentBasis,
      departureDays: whole(
        'Délai de départ volontaire, en jours (0 = aucun)',
        'Days to leave (0 = none)',
      ),
      ground: choice('Fondement de l’OQTF', 'Ground of the obligation to leave', {
        '1': ['1° (entrée irrégulière)', '1° (irregular entry)'],
        '2': ['2° (maintien au-delà du visa ou de trois mois)', '2° (overstay)'],
        '3': ['3° (refus de titre)', '3° (refusal of a permit)'],
        '4': ['4° (rejet de la demande d’asile)', '4° (asylum refused)'],
        '5': ['5° (menace pour l’ordre public)', '5° (threat to public order)'],
        '6': ['6°', '6°'],
        '7': ['7°', '7°'],
        '8': ['8°', '8°'],
      }),
      euCitizen: flag(
        'Citoyen de l’Union ou membre de sa famille',
        'Citizen of the Union or family member',
      ),
      irtf: flag('Assortie d’une interdiction de retour', 'With a ban on return'),
      irtfMonths: whole(
        'Durée de l’interdiction de retour, en mois',
        'Length of the ban, in months',
      ),
      seriousThreat: flag('Menace grave pour l’ordre public', 'Serious threat to public order'),
      refusalOfStay: flag('Assortie d’un refus de titre', 'With a refusal of a permit'),
      language: words('Langue de la notification', 'Language of the notification'),
      interpreter: flag('Interprète', 'Interpreter'),
    },
    procedures: [
      'oqtf',
      'refus-recours',
      'retrait',
      'asile',
      'ue-famille',
      'premiere-demande',
      'renouvellement',
      'changement-statut',
      'admission-exceptionnelle',
    ],
  },
  'assignation-notifiee': {
    label: ['Assignation à résidence notifiée', 'House arrest notified'],
    by: ['prefet'],
    on: 'notifiedOn',
    dates: ['informedOn', 'fromOn'],
    hour: 'optional',
    details: {
      ...DECISION,
      ...INFORMED,
      basis: assignmentBasis,
      ground: assignmentGround,
      days: whole('Durée, en jours', 'Length, in days'),
      renewal: whole('Rang du renouvellement (0 = première)', 'Which renewal (0 = first)'),
    },
  },
  'retention-notifiee': {
    label: ['Placement en rétention notifié', 'Administrative detention notified'],
    by: ['prefet'],
    on: 'notifiedOn',
    dates: ['informedOn'],
    hour: 'needed',
    details: {
      ...DECISION,
      ...INFORMED,
      terrorism: flag(
        'Activités à caractère terroriste (L. 742-6)',
        'Activities of a terrorist nature (L. 742-6)',
      ),
    },
  },
  ecrou: {
    label: ['Incarcération', 'Imprisonment'],
    by: ['greffe'],
    on: 'fromOn',
    dates: ['informedOn'],
    hour: 'optional',
    details: INFORMED,
  },
  liberation: {
    label: ['Fin de la rétention, de la détention ou de l’assignation', 'End of the confinement'],
    by: ['prefet', 'jld', 'greffe'],
    on: 'toOn',
    hour: 'optional',
    details: {
      place,
      absconded: flag('Soustraction à la surveillance', 'The person absconded'),
    },
  },
  'delai-depart-supprime': {
    label: ['Délai de départ supprimé', 'Time to leave ended'],
    by: ['prefet'],
    on: 'notifiedOn',
    hour: 'optional',
    details: MEASURE,
    after: ['oqtf-notifiee'],
  },
  'delai-depart-prolonge': {
    label: ['Délai de départ prolongé', 'Time to leave extended'],
    by: ['prefet'],
    on: 'notifiedOn',
    dates: ['dueOn'],
    details: { days: whole('Nouveau délai, en jours', 'New time, in days') },
    after: ['oqtf-notifiee'],
  },
  'irtf-notifiee': {
    label: ['Interdiction de retour notifiée après l’OQTF', 'Later ban on return notified'],
    by: ['prefet'],
    on: 'notifiedOn',
    hour: 'optional',
    details: {
      ...MEASURE,
      ...BAN,
      departureDays: whole(
        'Délai de départ volontaire, en jours (0 = aucun)',
        'Days to leave (0 = none)',
      ),
    },
  },
  'irtf-prolongee': {
    label: ['Interdiction de retour prolongée', 'Ban on return extended'],
    by: ['prefet'],
    on: 'notifiedOn',
    hour: 'optional',
    details: { ...MEASURE, ...BAN },
  },
  'pays-renvoi-notifie': {
    label: ['Pays de renvoi notifié séparément', 'Country of return notified separately'],
    by: ['prefet'],
    on: 'notifiedOn',
    hour: 'optional',
    details: MEASURE,
  },
  'remise-notifiee': {
    label: ['Remise à un autre État notifiée', 'Surrender to another State notified'],
    by: ['prefet'],
    on: 'notifiedOn',
    hour: 'optional',
    details: MEASURE,
  },
  'requete-deposee': {
    label: ['Requête déposée contre l’OQTF', 'Application filed against the obligation'],
    by: ['firm', 'client'],
    on: 'registeredOn',
    dates: ['sentOn', 'filedOn'],
    hour: 'optional',
    details: {
      object,
      decision,
      court: words('Juridiction', 'Court'),
      number: words('Numéro', 'Number'),
    },
  },
  'requete-sommaire-deposee': {
    label: ['Requête sommaire déposée', 'Summary application filed'],
    by: ['firm'],
    on: 'registeredOn',
    hour: 'optional',
    details: {
      object,
      announcesBrief: flag('Annonce un mémoire', 'Announces a brief'),
      court: words('Juridiction', 'Court'),
    },
  },
  'refus-titre-annule': {
    label: ['Refus de titre annulé', 'Refusal of the permit annulled'],
    by: ['ta', 'caa'],
    on: 'notifiedOn',
    dates: ['readOn'],
  },
  'oqtf-annulee': {
    label: ['OQTF annulée', 'Obligation to leave annulled'],
    by: ['ta', 'caa'],
    on: 'notifiedOn',
    dates: ['readOn'],
    after: ['oqtf-notifiee'],
  },
  'oqtf-abrogee': {
    label: ['OQTF abrogée ou retirée', 'Obligation to leave repealed'],
    by: ['prefet'],
    on: 'notifiedOn',
    details: DECISION,
    after: ['oqtf-notifiee'],
  },
  'oqtf-executee': {
    label: ['Départ de France', 'Departure from France'],
    by: ['client', 'prefet'],
    on: 'toOn',
    details: { voluntary: flag('Départ volontaire', 'Voluntary departure') },
    after: ['oqtf-notifiee', 'ue-interdiction-circulation', 'expulsion-notifiee', 'iat-notifiee'],
  },
  'protection-accordee': {
    label: ['Protection internationale accordée', 'International protection granted'],
    by: ['ofpra', 'cnda'],
    on: 'notifiedOn',
    details: { situation, ...PROTECTION },
  },
  'irtf-abrogation-demandee': {
    label: ['Abrogation de l’interdiction demandée', 'Repeal of the ban asked for'],
    by: ['firm', 'client'],
    on: 'receivedOn',
    dates: ['sentOn'],
  },
});
