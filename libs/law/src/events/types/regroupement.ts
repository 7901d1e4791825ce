import { eventTypes, type Details } from '../declaration.ts';
import { choice, DECISION, flag, title, words } from '../details.ts';
import { GROUNDS } from '../grounds.ts';

const BENEFICIARY: Details = {
  beneficiary: words('Bénéficiaire (initiales)', 'Beneficiary (initials)'),
  role: choice('Qualité', 'Relation', {
    conjoint: ['Conjoint', 'Spouse'],
    enfant: ['Enfant', 'Child'],
  }),
};

/** Family reunification, filing to the prefect's decision: procedures.md (b). */
export const REGROUPEMENT = eventTypes(['regroupement-familial'], {
  'sejour-regulier-debute': {
    label: ['Début du séjour régulier', 'Start of regular stay'],
    by: ['client'],
    on: 'fromOn',
    details: {
      title,
      nationality: words('Nationalité (code pays)', 'Nationality (country code)'),
      algerian: flag('Ressortissant algérien', 'Algerian national'),
    },
  },
  'rf-eligibilite-verifiee': {
    label: ['Éligibilité vérifiée', 'Eligibility checked'],
    by: ['firm'],
    on: 'decidedOn',
    details: { result: words('Résultat', 'Result') },
  },
  'rf-depose': {
    label: ['Demande de regroupement déposée', 'Reunification application filed'],
    by: ['client', 'firm'],
    on: 'receivedOn',
    dates: ['sentOn', 'filedOn'],
    details: {
      fileNumber: words('Numéro OFII', 'OFII number'),
      online: flag('En ligne', 'Online'),
      onSpot: flag('Sur place', 'Already in France'),
      partial: flag('Regroupement partiel', 'Part of the family only'),
    },
  },
  'rf-retour-incomplet': {
    label: ['Dossier retourné incomplet', 'File returned as incomplete'],
    by: ['ofii'],
    on: 'notifiedOn',
    dates: ['dueOn'],
    details: { documents: words('Pièces demandées', 'Documents asked for') },
    after: ['rf-depose'],
  },
  'rf-attestation-depot': {
    label: ['Attestation de dépôt du dossier complet', 'Certificate of complete filing'],
    by: ['ofii'],
    on: 'completedOn',
    dates: ['issuedOn', 'receivedOn'],
    details: {
      remediesStated: flag(
        'Voies et délais de recours mentionnés',
        'Remedies and time limits stated',
      ),
      refusalDateStated: flag(
        'Date à laquelle le silence vaut refus mentionnée',
        'States the day when silence becomes a refusal',
      ),
    },
    after: ['rf-depose'],
  },
  'rf-transmis-maire': {
    label: ['Dossier transmis au maire', 'File sent to the mayor'],
    by: ['ofii'],
    on: 'receivedOn',
    dates: ['sentOn'],
    details: { commune: words('Commune', 'Municipality') },
    after: ['rf-depose'],
  },
  'rf-saisine-principes': {
    label: [
      'Maire saisi sur les principes de la vie familiale',
      'Mayor asked about the principles of family life',
    ],
    by: ['prefet'],
    on: 'receivedOn',
    dates: ['sentOn'],
    after: ['rf-depose'],
  },
  'rf-visite-logement': {
    label: ['Visite du logement', 'Visit of the home'],
    by: ['maire', 'ofii'],
    on: 'visitedOn',
    details: {
      surface: words('Surface relevée', 'Surface found'),
      refused: flag('Visite refusée', 'Visit refused'),
    },
    after: ['rf-depose'],
  },
  'rf-enquete-emploi': {
    label: ['Vérification de l’emploi', 'Check of employment'],
    by: ['prefet'],
    on: 'notifiedOn',
    after: ['rf-depose'],
  },
  'rf-avis-maire': {
    label: ['Avis du maire', 'Mayor’s opinion'],
    by: ['maire'],
    on: 'issuedOn',
    dates: ['notifiedOn', 'receivedOn'],
    details: {
      favourable: flag('Avis favorable', 'Favourable'),
      about: choice('Objet', 'About', {
        'logement-ressources': ['Logement et ressources', 'Housing and resources'],
        principes: ['Principes de la vie familiale', 'Principles of family life'],
      }),
    },
    after: ['rf-transmis-maire', 'rf-saisine-principes'],
  },
  'rf-avis-maire-tacite': {
    label: ['Avis tacite du maire', 'Tacit opinion of the mayor'],
    by: ['time'],
    on: 'issuedOn',
    after: ['rf-transmis-maire', 'rf-saisine-principes'],
  },
  'rf-transmis-prefet': {
    label: ['Dossier transmis au préfet', 'File sent to the prefect'],
    by: ['ofii'],
    on: 'sentOn',
    dates: ['receivedOn'],
    after: ['rf-depose'],
  },
  'rf-titre-renouvele': {
    label: ['Titre du demandeur renouvelé', 'Applicant’s permit renewed'],
    by: ['prefet'],
    on: 'deliveredOn',
    dates: ['expiresOn'],
  },
  'rf-accord': {
    label: ['Regroupement accordé', 'Reunification granted'],
    by: ['prefet'],
    on: 'notifiedOn',
    details: { ...DECISION, onSpot: flag('Sur place', 'Already in France') },
    after: ['rf-depose', 'rf-attestation-depot'],
  },
  'rf-refus': {
    label: ['Regroupement refusé', 'Reunification refused'],
    by: ['prefet'],
    on: 'notifiedOn',
    details: { ...DECISION, ...GROUNDS },
    after: ['rf-depose', 'rf-attestation-depot'],
  },
  'rf-refus-implicite': {
    label: ['Refus implicite du regroupement', 'Implicit refusal of reunification'],
    by: ['time'],
    on: 'decidedOn',
    after: ['rf-depose', 'rf-attestation-depot'],
  },
  'rf-nouvelle-demande': {
    label: ['Nouvelle demande après refus', 'New application after a refusal'],
    by: ['client', 'firm'],
    on: 'filedOn',
    dates: ['sentOn', 'receivedOn'],
    after: ['rf-refus'],
  },
  'rf-abandon': {
    label: ['Regroupement abandonné', 'Reunification given up'],
    by: ['client'],
    on: 'filedOn',
    details: BENEFICIARY,
  },
});
