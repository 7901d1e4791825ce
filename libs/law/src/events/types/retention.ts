import { eventTypes, type Details } from '../declaration.ts';
import { choice, DECISION, flag, whole, words } from '../details.ts';

const ORDER: Details = {
  days: whole('Durée ordonnée, en jours', 'Days ordered'),
  rank: whole('Rang de la prolongation', 'Which extension'),
  present: flag('Personne présente à l’audience', 'Person present at the hearing'),
};

/** The court names the day and the hour (CESEDA R743-3; on appeal R743-18); no limit runs from its notice. */
const HEARING: Details = {
  about: choice('Objet', 'What is judged', {
    prolongation: ['Prolongation demandée par le préfet', 'Extension asked for by the prefect'],
    contestation: ['Contestation du placement', 'Detention contested'],
    'mise-en-liberte': ['Demande de mise en liberté', 'Release asked for'],
    appel: ['Appel', 'Appeal'],
    'zone-attente': ['Maintien en zone d’attente', 'Waiting zone'],
  }),
  place: words('Lieu', 'Place'),
};

/** Administrative detention and waiting zones, with their judge. */
export const RETENTION = eventTypes(['oqtf', 'asile', 'refus-recours', 'retrait', 'ue-famille'], {
  'retention-contestee': {
    label: ['Placement en rétention contesté devant le juge', 'Detention contested in court'],
    by: ['firm', 'client'],
    on: 'registeredOn',
    dates: ['sentOn', 'filedOn'],
    hour: 'optional',
    after: ['retention-notifiee', 'oqtf-notifiee'],
  },
  'audience-retention': {
    label: ['Audience devant le juge de la rétention', 'Hearing before the detention judge'],
    by: ['jld'],
    on: 'appointmentOn',
    dates: ['notifiedOn', 'receivedOn'],
    hour: 'optional',
    future: true,
    details: HEARING,
  },
  'retention-prolongee': {
    label: ['Rétention prolongée par le juge', 'Detention extended by the judge'],
    by: ['jld'],
    on: 'notifiedOn',
    dates: ['readOn', 'fromOn'],
    hour: 'needed',
    details: ORDER,
    after: ['retention-notifiee', 'oqtf-notifiee'],
  },
  'retention-appel-depose': {
    label: [
      'Appel contre l’ordonnance du juge de la rétention',
      'Appeal against the detention order',
    ],
    by: ['firm', 'client'],
    on: 'registeredOn',
    hour: 'optional',
  },
  'retention-droits-asile-notifies': {
    label: [
      'Droits en matière d’asile notifiés en rétention',
      'Asylum rights notified in detention',
    ],
    by: ['prefet'],
    on: 'notifiedOn',
    hour: 'optional',
    after: ['retention-notifiee', 'oqtf-notifiee'],
  },
  'retention-asile-demande': {
    label: ['Asile demandé en rétention', 'Asylum asked for in detention'],
    by: ['client'],
    on: 'filedOn',
    dates: ['receivedOn'],
    hour: 'optional',
    details: {
      laterFacts: flag('Faits survenus après les cinq jours', 'Facts later than the five days'),
    },
  },
  'maintien-retention-notifie': {
    label: [
      'Maintien en rétention notifié après la demande d’asile',
      'Detention maintained after the asylum claim',
    ],
    by: ['prefet'],
    on: 'notifiedOn',
    hour: 'needed',
    details: DECISION,
  },
  'refus-entree-notifie': {
    label: ['Refus d’entrée notifié', 'Refusal of entry notified'],
    by: ['prefet', 'ministre'],
    on: 'notifiedOn',
    hour: 'needed',
    details: {
      ...DECISION,
      asylum: flag('Au titre de l’asile', 'On asylum grounds'),
      landBorder: flag('À une frontière terrestre', 'At a land border'),
    },
  },
  'zone-attente-placement': {
    label: ['Placement en zone d’attente notifié', 'Placement in a waiting zone notified'],
    by: ['prefet'],
    on: 'notifiedOn',
    hour: 'needed',
    details: DECISION,
  },
  'zone-attente-prolongee': {
    label: ['Maintien en zone d’attente ordonné par le juge', 'Waiting zone extended by the judge'],
    by: ['jld'],
    on: 'notifiedOn',
    dates: ['readOn', 'fromOn'],
    hour: 'needed',
    details: ORDER,
    after: ['zone-attente-placement'],
  },
  'zone-attente-asile': {
    label: ['Asile demandé en zone d’attente', 'Asylum asked for in the waiting zone'],
    by: ['client'],
    on: 'filedOn',
    hour: 'optional',
  },
  'zone-attente-sortie': {
    label: ['Sortie de zone d’attente', 'Leaving the waiting zone'],
    by: ['jld', 'prefet'],
    on: 'toOn',
    hour: 'optional',
    details: {
      how: choice('Issue', 'How', {
        entree: ['Entrée en France (visa de régularisation)', 'Entry (regularisation visa)'],
        reacheminement: ['Réacheminement', 'Sent back'],
      }),
      place: words('Lieu', 'Place'),
    },
    after: ['zone-attente-placement'],
  },
});
