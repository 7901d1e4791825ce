import { eventTypes } from '../declaration.ts';
import { choice, civilDate, DECISION, flag, proposal, whole, words } from '../details.ts';
import { TITLE_PROCEDURES } from '../../procedures/procedure-ids.ts';

/** The appointment nobody can get: procedures.md (f). */
export const RENDEZ_VOUS = eventTypes(['rendez-vous-impossible'], {
  'rdv-tentative': {
    label: ['Tentative de prise de rendez-vous', 'Attempt to book an appointment'],
    by: ['client', 'firm'],
    on: 'filedOn',
    hour: 'optional',
    details: {
      pageResult: choice('Résultat affiché', 'What the page showed', {
        'aucun-creneau': ['Aucun créneau', 'No slot'],
        'erreur-technique': ['Erreur technique', 'Technical error'],
        quota: ['Quota atteint', 'Quota reached'],
        'prochain-creneau-date': ['Prochain créneau daté', 'Next slot dated'],
      }),
      nextSlotOn: civilDate('Prochain créneau affiché', 'Next slot shown'),
      means: choice('Moyen', 'Means', {
        'site-prefecture': ['Site de la préfecture', 'Website of the prefecture'],
        anef: ['Site de l’ANEF', 'ANEF website'],
        telephone: ['Téléphone', 'Telephone'],
        guichet: ['Guichet', 'Counter'],
      }),
      device: words('Appareil', 'Device'),
      url: words('Adresse de la page', 'Page address'),
      service: words('Motif choisi', 'Service chosen'),
      screenshot: words('Capture d’écran (empreinte)', 'Screenshot (hash)'),
    },
  },
  'rdv-email': {
    label: ['Demande de rendez-vous par courriel', 'Appointment asked for by e-mail'],
    by: ['firm', 'client'],
    on: 'sentOn',
    dates: ['receivedOn'],
  },
  'rdv-lrar': {
    label: ['Demande de rendez-vous par LRAR', 'Appointment asked for by registered letter'],
    by: ['firm', 'client'],
    on: 'sentOn',
    dates: ['receivedOn', 'firstPresentedOn'],
  },
  'rdv-reponse-negative': {
    label: ['Réponse négative de la préfecture', 'Prefecture’s negative answer'],
    by: ['prefet'],
    on: 'receivedOn',
    dates: ['issuedOn'],
  },
});

/** The commission on residence permits: procedures.md (k). */
export const COMMISSION = eventTypes([...TITLE_PROCEDURES, 'retrait'], {
  'cts-saisie': {
    label: ['Commission du titre de séjour saisie', 'Commission seized'],
    by: ['prefet'],
    on: 'registeredOn',
    dates: ['notifiedOn', 'receivedOn'],
  },
  'cts-convocation': {
    label: ['Convocation devant la commission', 'Summons before the commission'],
    by: ['cts'],
    on: 'notifiedOn',
    dates: ['appointmentOn'],
    details: { rightsStated: flag('Droits mentionnés', 'Rights stated') },
  },
  'cts-audience': {
    label: ['Réunion de la commission', 'Meeting of the commission'],
    by: ['cts'],
    on: 'appointmentOn',
    hour: 'optional',
    future: true,
  },
  'cts-avis': {
    label: ['Avis de la commission', 'Opinion of the commission'],
    by: ['cts'],
    on: 'issuedOn',
    dates: ['notifiedOn', 'receivedOn'],
    details: { favourable: flag('Favorable', 'Favourable') },
    after: ['cts-saisie'],
  },
  'cts-avis-tacite': {
    label: ['Avis de la commission réputé rendu', 'Opinion deemed given'],
    by: ['time'],
    on: 'issuedOn',
    after: ['cts-saisie'],
  },
});

const ground = proposal('Motif', 'Ground', {
  'rupture-vie-commune': ['Rupture de la vie commune', 'End of life in common'],
  fraude: ['Fraude', 'Fraud'],
  'ordre-public': ['Ordre public', 'Public order'],
  absence: ['Absence prolongée', 'Long absence'],
});

/** Withdrawal of a permit: procedures.md (l). */
export const RETRAIT = eventTypes(['retrait'], {
  'mariage-celebre': {
    label: ['Mariage célébré', 'Marriage celebrated'],
    by: ['client'],
    on: 'fromOn',
    details: {
      frenchSpouse: flag('Avec un ressortissant français', 'With a French national'),
      residentCard: flag(
        'Carte de résident délivrée comme conjoint de Français (L423-6)',
        'Resident card issued as spouse of a French national (L423-6)',
      ),
    },
    procedures: ['retrait', 'renouvellement', 'changement-statut', 'naturalisation'],
  },
  'retrait-envisage': {
    label: ['Retrait envisagé', 'Withdrawal contemplated'],
    by: ['prefet'],
    on: 'notifiedOn',
    dates: ['dueOn'],
    details: {
      ...DECISION,
      daysGiven: whole('Jours pour répondre', 'Days to answer'),
      measure: choice('Mesure envisagée', 'Measure contemplated', {
        retrait: ['Retrait du titre', 'Withdrawal of the permit'],
        cir: ['Résiliation du contrat d’intégration', 'End of the integration contract'],
        cma: ['Fin des conditions matérielles d’accueil', 'End of reception conditions'],
        autre: ['Autre mesure', 'Other measure'],
      }),
      ground,
    },
  },
  'observations-deposees': {
    label: ['Observations déposées', 'Observations filed'],
    by: ['firm', 'client'],
    on: 'sentOn',
    dates: ['receivedOn'],
    after: ['retrait-envisage'],
  },
  'retrait-abandonne': {
    label: ['Retrait abandonné par le préfet', 'Withdrawal given up by the prefect'],
    by: ['prefet'],
    on: 'notifiedOn',
    after: ['retrait-envisage'],
  },
  'retrait-notifie': {
    label: ['Retrait notifié', 'Withdrawal notified'],
    by: ['prefet'],
    on: 'notifiedOn',
    hour: 'optional',
    details: {
      ...DECISION,
      ground,
      protectionEnded: flag(
        'Après la fin de la protection internationale',
        'After international protection ended',
      ),
      oqtf: flag('Assorti d’une OQTF', 'With an obligation to leave'),
      departureDays: whole('Délai de départ, en jours (0 = aucun)', 'Days to leave (0 = none)'),
    },
    after: ['retrait-envisage'],
  },
});
