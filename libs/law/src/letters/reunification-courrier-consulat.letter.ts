import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { EXHIBITS, IDENTITY, MX, SIGNED_BY_LAWYER } from './parts.ts';

/** To the consulate, for the family of a protected person: kinship, possession d'état, the attestation due at once. */
export const REUNIFICATION_COURRIER_CONSULAT: LetterDefinition = {
  id: 'reunification-courrier-consulat',
  label: text(
    'Réunification familiale : courrier au consulat',
    'Family of a refugee: letter to the consulate',
  ),
  kind: 'letter',
  addressee: 'consulate',
  sources: [
    'CESEDA L561-2',
    'CESEDA L561-3',
    'CESEDA L561-4',
    'CESEDA L561-5',
    'CESEDA L121-9',
    'CESEDA L811-2',
    'CESEDA R561-1',
    'CESEDA R561-2',
    'CESEDA R561-3',
    'CESEDA R811-2',
    'Code civil 47',
    'Code civil 311-1',
    'CEDH 8',
    'CIDE 3-1',
  ],
  records: 'relance-envoyee',
  limits: ['reunification-familiale', 'visa-instruction', 'visa-verification-etat-civil'],
  subject:
    'Réunification familiale : famille de {client.civilite} {client.nomComplet}, dossier OFPRA n° {ofpra.numero}',
  body: [
    { paragraph: 'Madame la Consule générale, Monsieur le Consul général,' },
    {
      paragraph: `J’ai l’honneur de vous écrire en qualité de conseil de ${IDENTITY}, à qui une protection a été accordée\u{a0}: {ofpra.protection}, dossier OFPRA n°\u{a0}{ofpra.numero}.`,
    },
    {
      paragraph:
        'La personne protégée peut demander à être rejointe, au titre de la réunification familiale, par son conjoint, partenaire ou concubin et par les enfants non mariés du couple qui n’ont pas dépassé leur dix-neuvième anniversaire ; mineure et non mariée, par ses ascendants directs au premier degré (article L. 561-2 du code de l’entrée et du séjour des étrangers et du droit d’asile). Sont concernés :',
    },
    { each: 'famille', line: '{texte}' },
    { heading: 'Sur l’enregistrement de la demande', level: 2 },
    {
      paragraph:
        'La demande est initiée par la demande de visa des membres de la famille, déposée auprès de l’autorité consulaire du lieu où ils résident (article R. 561-1). Au vu des justificatifs d’identité et des preuves des liens familiaux, celle-ci enregistre la demande et délivre sans délai une attestation de dépôt (article R. 561-2). Dès l’enregistrement, la certification de la situation de famille et de l’état civil est demandée à l’Office français de protection des réfugiés et apatrides (article R. 561-3). L’âge des enfants est apprécié à la date à laquelle la demande de réunification a été introduite.',
    },
    {
      when: 'demande.deposeeLe',
      then: [
        {
          paragraph:
            'Les demandes ont été déposées le {demande.deposeeLe}{#demande.numero?}, sous le numéro {demande.numero}{/demande.numero?}.',
        },
      ],
    },
    { heading: 'Sur les conditions', level: 2 },
    {
      paragraph:
        'La réunification familiale n’est pas soumise à des conditions de durée préalable de séjour régulier, de ressources ou de logement (article L. 561-4). Elle n’est refusée que pour les motifs de l’article L. 561-3, dont aucun n’est en cause.',
    },
    { heading: 'Sur l’identité et les liens familiaux', level: 2 },
    {
      paragraph:
        'Les membres de la famille produisent les actes de l’état civil justifiant de leur identité et de leurs liens ; la vérification s’en fait dans les conditions de l’article 47 du code civil (article L. 811-2). En l’absence d’acte, ou en cas de doute sur son authenticité, les éléments de possession d’état définis à l’article 311-1 du code civil et les documents établis ou authentifiés par l’Office sur le fondement de l’article L. 121-9 permettent d’en justifier : les premiers font foi jusqu’à preuve du contraire, les seconds jusqu’à inscription de faux (article L. 561-5).',
    },
    {
      when: 'reunification.possessionEtat',
      then: [
        {
          paragraph:
            'Les éléments de possession d’état sont les suivants : {reunification.possessionEtat}',
        },
      ],
    },
    {
      paragraph:
        'Si des vérifications vous paraissent nécessaires, elles sont faites dès le dépôt de la demande et le demandeur en est informé (article R. 561-2) ; le sursis à statuer ne peut excéder quatre mois, prorogeables d’une durée strictement nécessaire qui ne peut elle-même excéder quatre mois (article R. 811-2).',
    },
    { heading: 'Sur la situation de la famille', level: 2 },
    { paragraph: '{prejudice}' },
    {
      paragraph:
        'Le droit au respect de la vie familiale et l’intérêt supérieur des enfants (articles 8 de la convention européenne de sauvegarde des droits de l’homme et des libertés fondamentales et 3-1 de la convention internationale relative aux droits de l’enfant) imposent une décision rapide ; la loi veut qu’il soit statué dans les meilleurs délais (article L. 561-5).',
    },
    { heading: 'Demandes', level: 2 },
    {
      list: [
        'enregistrer les demandes de visa et délivrer sans délai les attestations de dépôt ;',
        'faire connaître les vérifications engagées et leur date ;',
        `délivrer les visas permettant à la famille de rejoindre ${MX}.`,
      ],
    },
    ...EXHIBITS,
    {
      paragraph:
        'Je vous prie d’agréer, Madame la Consule générale, Monsieur le Consul général, l’expression de ma haute considération.',
    },
    SIGNED_BY_LAWYER,
  ],
  mentions: [
    { what: 'Droit à la réunification', pattern: /L\.\s561-2/u, source: 'CESEDA L561-2' },
    { what: 'Possession d’état', pattern: /possession d’état/u, source: 'CESEDA L561-5' },
    { what: 'Attestation de dépôt', pattern: /R\.\s561-2/u, source: 'CESEDA R561-2' },
    { what: 'Ni ressources ni logement', pattern: /L\.\s561-4/u, source: 'CESEDA L561-4' },
    { what: 'Numéro OFPRA', pattern: /\{ofpra\.numero\}/u, source: null },
    { what: 'Membres de la famille', pattern: /\{#famille\}/u, source: 'CESEDA L561-2' },
    { what: 'Quatre mois de vérification', pattern: /quatre mois/u, source: 'CESEDA R811-2' },
  ],
};
