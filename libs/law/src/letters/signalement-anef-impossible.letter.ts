import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { EXHIBITS_IF_ANY, IDENTITY, MX, toPrefet } from './parts.ts';

/** The online service cannot be used: help was asked for, the substitute is now asked for. */
export const SIGNALEMENT_ANEF_IMPOSSIBLE: LetterDefinition = {
  id: 'signalement-anef-impossible',
  label: text('Téléservice impossible : signalement', 'Online service impossible: report'),
  kind: 'letter',
  addressee: 'prefecture',
  sources: ['CESEDA R431-2', 'CESEDA R431-5', 'CJA L521-3'],
  records: 'relance-envoyee',
  exhibit: 'courriers-prefecture',
  limits: [
    'titre-renouvellement-fenetre-teleservice',
    'titre-premiere-demande-2-mois',
    'refere-mesures-utiles-rdv',
  ],
  subject:
    'Impossibilité d’utiliser le téléservice : {client.civilite} {client.nomComplet}, demande d’accueil physique',
  body: [
    { paragraph: 'Madame la Préfète, Monsieur le Préfet,' },
    {
      paragraph:
        'Copie de la présente est adressée au centre de contact citoyens, chargé d’accompagner les usagers du téléservice.',
    },
    { paragraph: `J’ai l’honneur de vous écrire en qualité de conseil de ${IDENTITY}.` },
    {
      paragraph: `${MX} doit présenter au moyen du téléservice une demande de titre de séjour ({demande.titre}). Le dépôt en est impossible pour la raison suivante\u{a0}: {anef.blocage}`,
    },
    { heading: 'Tentatives', level: 2 },
    {
      table: {
        each: 'tentatives',
        columns: [
          { title: 'Date', cell: '{date}' },
          { title: 'Heure', cell: '{heure}' },
          { title: 'Page ou service', cell: '{page}' },
          { title: 'Résultat', cell: '{resultat}' },
        ],
      },
    },
    { heading: 'Diligences accomplies', level: 2 },
    {
      paragraph:
        'Le dispositif d’accueil et d’accompagnement a été saisi, sous les numéros de demande suivants : {anef.tickets}. {anef.diligences}',
    },
    { heading: 'Droit à une solution de substitution', level: 2 },
    {
      paragraph:
        'Aux termes de l’article R. 431-2 du code de l’entrée et du séjour des étrangers et du droit d’asile, les personnes qui ne sont pas en mesure d’effectuer elles-mêmes le dépôt en ligne bénéficient d’un accueil et d’un accompagnement (deuxième alinéa). En outre, une solution de substitution, prenant la forme d’un accueil physique permettant l’enregistrement de la demande, est mise en place pour l’étranger qui, ayant accompli toutes les diligences qui lui incombent, notamment en ayant fait appel à ce dispositif, se trouve dans l’impossibilité constatée d’utiliser le téléservice pour des raisons tenant à sa conception ou à son mode de fonctionnement (troisième alinéa).',
    },
    { paragraph: 'Ces conditions sont réunies. Je vous demande donc :' },
    {
      list: [
        'de constater l’impossibilité d’utiliser le téléservice ;',
        `de convoquer ${MX}, sous {reponse.delai}, à un accueil physique permettant l’enregistrement de sa demande\u{a0};`,
        'de retenir, pour l’appréciation des délais de dépôt, la date de sa première tentative.',
      ],
    },
    {
      when: 'document.expireLe',
      then: [
        {
          paragraph:
            'Il y a urgence : le document de séjour détenu expire le {document.expireLe}, et les délais de dépôt de l’article R. 431-5 courent.',
        },
      ],
    },
    ...EXHIBITS_IF_ANY,
    ...toPrefet(
      `À défaut, ${MX} se réserve de saisir le juge des référés sur le fondement de l’article L.\u{a0}521-3 du code de justice administrative.`,
    ),
  ],
  mentions: [
    {
      what: 'Accompagnement et substitution',
      pattern: /R\.\s431-2 du code/u,
      source: 'CESEDA R431-2',
    },
    {
      what: 'Accueil physique',
      pattern: /accueil physique permettant l’enregistrement/u,
      source: 'CESEDA R431-2',
    },
    { what: 'Centre de contact citoyens', pattern: /centre de contact citoyens/u, source: null },
    { what: 'Numéros des demandes d’aide', pattern: /\{anef\.tickets\}/u, source: null },
    { what: 'Blocage décrit', pattern: /\{anef\.blocage\}/u, source: null },
    { what: 'Tentatives', pattern: /\{#tentatives\}/u, source: null },
  ],
};
