import { TITLE_PROCEDURES } from '../../procedures/procedure-ids.ts';
import { eventTypes, type Details } from '../declaration.ts';
import {
  choice,
  civilDate,
  DECISION,
  filing,
  flag,
  request,
  title,
  whole,
  words,
} from '../details.ts';

const mobilityCbe = flag(
  'Titulaire, ou famille du titulaire, d’une carte bleue d’un autre État membre',
  'Holder, or family of the holder, of another Member State’s Blue Card',
);
const CBE_MOBILITY: Details = {
  mobilityCbe,
  priorStayMonths: whole(
    'Mois de séjour dans l’autre État sous carte bleue',
    'Months of stay in the other State under the Blue Card',
  ),
  priorStayEnough: flag(
    'Séjour assez long dans l’autre État (L. 421-11)',
    'Stay in the other State long enough (L. 421-11)',
  ),
  secondMobility: flag('Deuxième mobilité ou au-delà', 'Second mobility or later'),
};

const FILING: Details = {
  title,
  filingChannel: filing,
  channel: filing,
  complete: flag('Dossier complet', 'Complete file'),
  channelAllowed: flag('Voie de dépôt admise par le préfet', 'Channel allowed by the prefect'),
  postalPrescribed: flag('Envoi postal prescrit par le préfet', 'Post prescribed by the prefect'),
  remediesStated: flag(
    'Accusé de réception mentionnant refus implicite, voies et délais',
    'Acknowledgement stating the implicit refusal, remedies and time limits',
  ),
  identical: flag(
    'Identique à une demande refusée définitivement, sans fait nouveau',
    'Identical to one refused for good, without new facts',
  ),
  informed: flag(
    'Informé au dépôt que le silence vaudrait refus',
    'Told when filing that silence would be a refusal',
  ),
  mobilityCbe,
  extensionNoticed: flag(
    'Prolongation pour complexité notifiée',
    'Extension for complexity notified',
  ),
  teleservice: flag('Titre ouvert au téléservice', 'Permit on the teleservice list'),
  besideAsylum: flag(
    'Demande faite à côté d’une demande d’asile (L. 431-2)',
    'Made beside an asylum claim (L. 431-2)',
  ),
  fileNumber: words('Numéro de dossier', 'File number'),
  foreignerNumber: words('Numéro étranger (AGDREF)', 'Foreigner number (AGDREF)'),
};

const ACKNOWLEDGEMENT: Details = {
  request,
  remediesStated: flag('Voies et délais de recours mentionnés', 'Remedies and time limits stated'),
  refusalDateStated: flag(
    'Date à laquelle le silence vaut refus mentionnée',
    'States the day when silence becomes a refusal',
  ),
  implicitRefusalOn: civilDate('Date de refus imprimée', 'Day of refusal printed'),
  serviceStated: flag('Service chargé du dossier mentionné', 'Names the office in charge'),
  electronic: flag('Accusé de réception électronique', 'Electronic acknowledgement'),
  complete: flag('Atteste un dossier complet', 'Certifies a complete file'),
};

/** Applying for a residence permit: procedures.md (a), up to the decision. */
export const TITRE_DEMANDE = eventTypes(TITLE_PROCEDURES, {
  'entree-en-france': {
    label: ['Entrée en France', 'Entry into France'],
    by: ['client'],
    on: 'enteredOn',
    details: {
      visa: choice('Visa d’entrée', 'Entry visa', {
        'vls-ts': ['VLS-TS', 'Long-stay visa acting as a permit'],
        'long-sejour': ['Visa de long séjour', 'Long-stay visa'],
        'court-sejour': ['Visa de court séjour', 'Short-stay visa'],
        dispense: ['Dispensé de visa', 'No visa needed'],
        aucun: ['Aucun', 'None'],
      }),
      title,
      ...CBE_MOBILITY,
    },
    procedures: [...TITLE_PROCEDURES, 'reunification-familiale', 'regroupement-familial', 'asile'],
  },
  'demande-deposee': {
    label: ['Demande de titre déposée', 'Permit application filed'],
    by: ['client', 'firm'],
    on: 'receivedOn',
    dates: ['sentOn', 'filedOn', 'registeredOn', 'completedOn', 'appointmentOn'],
    details: FILING,
    procedures: [...TITLE_PROCEDURES, 'reunification-familiale'],
  },
  'accuse-reception-recu': {
    label: ['Accusé de réception reçu', 'Acknowledgement received'],
    by: ['prefet'],
    on: 'receivedOn',
    dates: ['issuedOn', 'availableOn', 'firstViewedOn'],
    details: ACKNOWLEDGEMENT,
    after: [
      'demande-deposee',
      'ue-titre-demande',
      'rf-depose',
      'gracieux-depose',
      'hierarchique-depose',
    ],
    procedures: [...TITLE_PROCEDURES, 'regroupement-familial', 'refus-recours'],
  },
  'instruction-prolongee': {
    label: ['Prolongation de l’instruction notifiée', 'Extension of the examination notified'],
    by: ['prefet'],
    on: 'notifiedOn',
    details: { days: whole('Jours de prolongation', 'Days added') },
    procedures: [...TITLE_PROCEDURES, 'naturalisation'],
    after: ['demande-deposee', 'depose-natali', 'recepisse-complet'],
  },
  'enregistrement-refuse': {
    label: ['Refus d’enregistrer la demande', 'Refusal to register the application'],
    by: ['prefet'],
    on: 'notifiedOn',
    details: {
      ...DECISION,
      fileWasComplete: flag('Le dossier était en fait complet', 'The file was in fact complete'),
      reason: choice('Motif', 'Reason', {
        incomplet: ['Dossier incomplet', 'Incomplete file'],
        abusif: ['Demande abusive', 'Abusive application'],
        dilatoire: ['Demande dilatoire', 'Dilatory application'],
        voie: ['Voie de dépôt non admise', 'Channel not allowed'],
      }),
    },
    after: ['demande-deposee', 'ue-titre-demande'],
  },
  'complement-demande': {
    label: ['Pièces complémentaires demandées', 'Missing documents asked for'],
    by: ['prefet'],
    on: 'availableOn',
    dates: ['sentOn', 'firstViewedOn', 'notifiedOn', 'dueOn'],
    details: {
      daysGiven: whole('Jours accordés', 'Days given'),
      documents: words('Pièces demandées', 'Documents asked for'),
      legallyDue: flag('Pièces exigées par un texte', 'Documents required by law'),
    },
    after: ['demande-deposee', 'ue-titre-demande'],
    procedures: [...TITLE_PROCEDURES, 'naturalisation'],
  },
  'complement-fourni': {
    label: ['Pièces complémentaires fournies', 'Missing documents supplied'],
    by: ['client', 'firm'],
    on: 'sentOn',
    dates: ['receivedOn'],
    details: { complete: flag('Dossier désormais complet', 'File complete from then on') },
    after: ['complement-demande'],
    procedures: [...TITLE_PROCEDURES, 'naturalisation'],
  },
  'api-delivree': {
    label: ['Attestation de prolongation délivrée', 'Certificate of extension issued'],
    by: ['prefet'],
    on: 'validFrom',
    dates: ['issuedOn', 'expiresOn', 'availableOn'],
    details: { workAllowed: flag('Autorise à travailler', 'Allows work'), title },
  },
  'recepisse-delivre': {
    label: ['Récépissé délivré', 'Receipt issued'],
    by: ['prefet'],
    on: 'validFrom',
    dates: ['issuedOn', 'expiresOn', 'deliveredOn'],
    details: { workAllowed: flag('Autorise à travailler', 'Allows work'), title },
  },
  'api-non-renouvelee': {
    label: ['Attestation ou récépissé non renouvelé', 'Certificate or receipt not renewed'],
    by: ['time'],
    on: 'expiresOn',
    future: true,
  },
  'biometrie-faite': {
    label: ['Prise d’empreintes faite', 'Fingerprints taken'],
    by: ['client'],
    on: 'appointmentOn',
    hour: 'optional',
  },
  'convocation-recue': {
    label: ['Convocation en préfecture', 'Appointment at the prefecture'],
    by: ['prefet'],
    on: 'appointmentOn',
    dates: ['notifiedOn', 'receivedOn'],
    hour: 'optional',
    future: true,
    details: { place: words('Lieu', 'Place') },
  },
});
