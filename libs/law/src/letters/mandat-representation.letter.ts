import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { accord, CLIENT, DATA_PROTECTION } from './parts.ts';

/** Power given to the firm, to file and receive, and to appeal against a visa refusal. */
export const MANDAT_REPRESENTATION: LetterDefinition = {
  id: 'mandat-representation',
  label: text('Mandat de représentation', 'Power to represent'),
  kind: 'form',
  addressee: 'client',
  sources: ['CRPA L122-1', 'CESEDA R312-8', 'Règlement 2016/679'],
  records: null,
  limits: [],
  subject: 'Mandat de représentation',
  body: [
    {
      paragraph: `Je ${accord('soussigné')}, ${CLIENT}, ${accord('né')} le {client.neLe} à {client.lieuNaissance}, nationalité\u{a0}: {client.nationalite}, demeurant {client.domicile},`,
    },
    {
      paragraph:
        'donne mandat à Maître {avocat.nom}, {cabinet.nom}, avocat au barreau de {cabinet.barreau}, {cabinet.domicile}, qui l’accepte, de me représenter et de m’assister pour l’objet suivant : {mandat.objet}.',
    },
    { heading: 'Étendue du mandat', level: 2 },
    { paragraph: 'Le mandataire peut, en mon nom :' },
    {
      list: [
        'déposer, compléter, suivre et retirer toute demande auprès des administrations, en personne, par courrier et au moyen des téléservices suivants : {mandat.portails} ;',
        'recevoir toute correspondance, convocation, demande de pièces et décision, demander la communication de mon dossier et des motifs d’une décision ;',
        'présenter des observations écrites ou orales dans toute procédure contradictoire, conformément à l’article L. 122-1 du code des relations entre le public et l’administration ;',
        'former tout recours administratif, gracieux, hiérarchique ou préalable obligatoire.',
      ],
    },
    {
      when: 'mandat.visa',
      then: [
        {
          paragraph:
            'Pouvoir spécial. Je donne en particulier pouvoir de former, signer et suivre en mon nom le recours préalable obligatoire contre le refus de visa me concernant, le mandataire étant dûment habilité au sens de l’article R. 312-8 du code de l’entrée et du séjour des étrangers et du droit d’asile.',
        },
      ],
    },
    {
      when: 'mandat.collaborateurs',
      then: [
        {
          paragraph:
            'Les personnes suivantes, qui travaillent au cabinet sous l’autorité du mandataire et sont tenues au secret, peuvent accomplir les actes matériels de dépôt et de retrait, y compris sur les téléservices : {mandat.collaborateurs}.',
        },
      ],
    },
    { heading: 'Élection de domicile', level: 2 },
    {
      paragraph:
        'Pour l’objet du présent mandat, j’élis domicile au cabinet du mandataire, {cabinet.domicile} (courriel : {cabinet.courriel}). Je reste tenu{#client.feminin?}e{/client.feminin?} de lui faire connaître sans délai tout changement d’adresse et toute décision ou convocation que je recevrais personnellement.',
    },
    { heading: 'Durée', level: 2 },
    {
      paragraph:
        'Le mandat prend effet à sa signature et dure jusqu’à l’achèvement de son objet. Je peux le révoquer à tout moment par écrit ; le mandataire peut y renoncer en m’en avertissant en temps utile.',
    },
    DATA_PROTECTION,
    { paragraph: 'Fait à {lieu}, le {date.jour}, en deux exemplaires.' },
    { paragraph: 'Signature du mandant, précédée de la mention « Bon pour mandat » :' },
    { signature: '{client.civilite} {client.nomComplet}' },
    { paragraph: 'Signature du mandataire, précédée de la mention « Mandat accepté » :' },
    { signature: 'Maître {avocat.nom}' },
  ],
  mentions: [
    { what: 'Objet du mandat', pattern: /\{mandat\.objet\}/u, source: null },
    { what: 'Téléservices', pattern: /\{mandat\.portails\}/u, source: null },
    { what: 'Pouvoir de déposer et de recevoir', pattern: /déposer, compléter/u, source: null },
    { what: 'Élection de domicile', pattern: /j’élis domicile/u, source: null },
    { what: 'Pouvoir spécial pour le visa', pattern: /R\.\s312-8/u, source: 'CESEDA R312-8' },
    { what: 'Signature du mandant', pattern: /Bon pour mandat/u, source: null },
    {
      what: 'Protection des données',
      pattern: /Données personnelles/u,
      source: 'Règlement 2016/679',
    },
  ],
};
