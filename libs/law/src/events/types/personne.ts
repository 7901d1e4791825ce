import { PROCEDURE_IDS, TITLE_PROCEDURES } from '../../procedures/procedure-ids.ts';
import { eventTypes, type Details } from '../declaration.ts';
import { choice, civilDate, flag, title, words } from '../details.ts';

const GROUND: Details = {
  title,
  birthDate: civilDate('Date de naissance', 'Birth date'),
  careAfter16: flag(
    'Confié à l’ASE ou à un tiers digne de confiance entre 16 et 18 ans',
    'Entrusted to child welfare or a trustworthy third party between 16 and 18',
  ),
  bornInFrance: flag('Né en France', 'Born in France'),
};

/** What dates a person's age: birthdays open and close the time to ask for a permit. */
export const AGES = eventTypes(PROCEDURE_IDS, {
  naissance: {
    label: ['Naissance de la personne', 'Birth of the person'],
    by: ['client'],
    on: 'bornOn',
    details: GROUND,
  },
  'seize-ans': {
    label: ['Seizième anniversaire', '16th birthday'],
    by: ['time'],
    on: 'validFrom',
    details: GROUND,
    future: true,
  },
  majorite: {
    label: ['Dix-huitième anniversaire', '18th birthday'],
    by: ['time'],
    on: 'validFrom',
    details: GROUND,
    future: true,
  },
});

const HELD: Details = {
  title,
  kind: choice('Nature de la carte', 'Kind of card', {
    cr: ['Carte de résident', 'Resident card'],
    'rld-ue': ['Carte de résident de longue durée-UE', 'EU long-term resident card'],
    autre: ['Autre titre', 'Other permit'],
  }),
  outsideEu: flag('Absence hors de l’Union européenne', 'Absence from the European Union'),
  extensionGranted: flag(
    'Prolongation d’absence accordée par l’administration',
    'Longer absence allowed by the administration',
  ),
  reason: words('Motif', 'Reason'),
};

/** What happens in a person's life and weighs on the right to stay. */
export const PARCOURS = eventTypes(TITLE_PROCEDURES, {
  'nationalite-perdue': {
    label: ['Perte de la nationalité française opposable', 'Loss of French nationality opposable'],
    by: ['ministre', 'greffe'],
    on: 'notifiedOn',
    procedures: [...TITLE_PROCEDURES, 'naturalisation'],
  },
  'absence-de-france': {
    label: ['Départ de France', 'Departure from France'],
    by: ['client'],
    on: 'fromOn',
    dates: ['toOn'],
    details: HELD,
    procedures: [...TITLE_PROCEDURES, 'retrait'],
  },
  'retour-en-france': {
    label: ['Retour en France', 'Return to France'],
    by: ['client'],
    on: 'enteredOn',
    details: {
      toUnionOnly: flag(
        'Retour dans un autre État de l’Union seulement',
        'Return to another State of the Union only',
      ),
    },
    procedures: [...TITLE_PROCEDURES, 'retrait'],
  },
  'diplome-obtenu': {
    label: ['Diplôme français obtenu', 'French degree obtained'],
    by: ['client'],
    on: 'issuedOn',
    details: {
      title,
      leftFrance: flag('A quitté la France après ses études', 'Left France after the studies'),
    },
    procedures: [...TITLE_PROCEDURES, 'visa-refus'],
  },
  'aes-metiers-tension-envisagee': {
    label: [
      'Admission au titre des métiers en tension envisagée',
      'Admission for an occupation under strain contemplated',
    ],
    by: ['firm', 'client'],
    on: 'filedOn',
    procedures: ['admission-exceptionnelle', 'premiere-demande', 'changement-statut'],
  },
});
