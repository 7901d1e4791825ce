import { TITLE_PROCEDURES } from '../../procedures/procedure-ids.ts';
import { eventTypes, type Details } from '../declaration.ts';
import { choice, DECISION, flag, title, whole, words } from '../details.ts';
import { GROUNDS } from '../grounds.ts';

const WITH_OQTF: Details = {
  oqtf: flag('Assorti d’une OQTF', 'With an obligation to leave'),
  departureDays: whole(
    'Délai de départ volontaire, en jours (0 = aucun)',
    'Days to leave (0 = none)',
  ),
};

const HELD_TITLE: Details = {
  title,
  kind: choice('Nature du titre', 'Kind of permit', {
    'vls-ts': ['VLS-TS', 'Long-stay visa acting as a permit'],
    cst: ['Carte de séjour temporaire', 'Temporary permit'],
    csp: ['Carte de séjour pluriannuelle', 'Multi-year permit'],
    'csp-4-ans': ['Carte pluriannuelle de quatre ans', 'Four-year permit'],
    cr: ['Carte de résident', 'Resident card'],
    'rld-ue': ['Carte de résident de longue durée-UE', 'EU long-term resident card'],
    accord: ['Titre de plus d’un an prévu par un accord', 'Treaty permit of over one year'],
    aps: ['Autorisation provisoire de séjour', 'Provisional permit'],
  }),
  teleservice: flag('Titre ouvert au téléservice', 'Permit on the teleservice list'),
  durationMonths: whole('Durée du titre, en mois', 'Length of the permit, in months'),
  listedDepartement: flag(
    'Département de la liste de l’article L. 433-3',
    'Département on the list of article L. 433-3',
  ),
  statusRldUe: flag(
    'Statut de résident de longue durée-UE accordé par la France',
    'EU long-term resident status granted by France',
  ),
};

/** The decision on a residence permit and the life of the card: procedures.md (a). */
export const TITRE_DECISION = eventTypes(TITLE_PROCEDURES, {
  'titre-expire-bientot': {
    label: ['Titre détenu arrivant à expiration', 'Permit held about to expire'],
    by: ['time', 'client'],
    on: 'expiresOn',
    dates: ['validFrom', 'issuedOn'],
    details: HELD_TITLE,
    future: true,
  },
  'titre-expire': {
    label: ['Titre expiré', 'Permit expired'],
    by: ['time'],
    on: 'expiresOn',
    dates: ['validFrom', 'issuedOn'],
    details: {
      ...HELD_TITLE,
      renewalRequested: flag('Renouvellement demandé', 'Renewal asked for'),
    },
    future: true,
  },
  'vls-ts-validee': {
    label: ['VLS-TS validé en ligne', 'Long-stay visa validated online'],
    by: ['client'],
    on: 'validatedOn',
    dates: ['expiresOn'],
    after: ['entree-en-france', 'entree', 'rf-entree'],
    procedures: [...TITLE_PROCEDURES, 'regroupement-familial'],
  },
  'decision-favorable': {
    label: ['Décision favorable', 'Favourable decision'],
    by: ['prefet'],
    on: 'availableOn',
    dates: ['decidedOn', 'firstViewedOn', 'notifiedOn', 'validFrom', 'expiresOn'],
    details: HELD_TITLE,
    after: ['demande-deposee'],
    procedures: [...TITLE_PROCEDURES, 'reunification-familiale'],
  },
  'carte-remise': {
    label: ['Carte remise', 'Card handed over'],
    by: ['prefet'],
    on: 'deliveredOn',
    dates: ['issuedOn', 'validFrom', 'expiresOn'],
    details: HELD_TITLE,
    procedures: [...TITLE_PROCEDURES, 'reunification-familiale'],
  },
  'refus-notifie': {
    label: ['Refus notifié', 'Refusal notified'],
    by: ['prefet'],
    on: 'notifiedOn',
    hour: 'optional',
    details: { ...DECISION, ...WITH_OQTF, title, ...GROUNDS },
    after: ['demande-deposee'],
    procedures: [...TITLE_PROCEDURES, 'refus-recours', 'oqtf'],
  },
  'refus-implicite-ne': {
    label: ['Refus implicite né du silence', 'Implicit refusal born of silence'],
    by: ['time'],
    on: 'decidedOn',
    details: { title },
    after: ['demande-deposee'],
    procedures: [...TITLE_PROCEDURES, 'refus-recours'],
  },
  'refus-explicite-apres-implicite': {
    label: ['Refus exprès après refus implicite', 'Express refusal after an implicit one'],
    by: ['prefet'],
    on: 'notifiedOn',
    hour: 'optional',
    details: { ...DECISION, ...WITH_OQTF, title, ...GROUNDS },
    after: ['demande-deposee', 'refus-implicite-ne'],
    procedures: [...TITLE_PROCEDURES, 'refus-recours'],
  },
  'classement-sans-suite': {
    label: ['Classement sans suite', 'File closed without decision'],
    by: ['prefet'],
    on: 'notifiedOn',
    details: DECISION,
    after: ['demande-deposee'],
    procedures: [...TITLE_PROCEDURES, 'naturalisation'],
  },
  desistement: {
    label: ['Demande retirée', 'Application withdrawn'],
    by: ['client', 'firm'],
    on: 'filedOn',
    dates: ['sentOn', 'receivedOn'],
    details: { reason: words('Motif', 'Reason') },
  },
  'adresse-changee': {
    label: ['Changement d’adresse', 'Change of address'],
    by: ['client'],
    on: 'movedOn',
    details: {
      titleOverOneYear: flag('Titre de plus d’un an', 'Permit of over one year'),
      departement: words('Nouveau département', 'New département'),
      protectedPerson: flag(
        'Réfugié, protégé subsidiaire ou apatride',
        'Refugee, subsidiary protection or stateless',
      ),
    },
    procedures: [...TITLE_PROCEDURES, 'asile', 'oqtf', 'regroupement-familial'],
  },
  'adresse-declaree': {
    label: ['Nouvelle adresse déclarée', 'New address declared'],
    by: ['client', 'firm'],
    on: 'filedOn',
    dates: ['sentOn', 'receivedOn'],
    after: ['adresse-changee'],
  },
  'titre-perdu-vole': {
    label: ['Titre perdu ou volé', 'Permit lost or stolen'],
    by: ['client'],
    on: 'filedOn',
    details: { stolen: flag('Vol', 'Stolen') },
  },
});
