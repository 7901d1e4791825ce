import { text } from '../text.ts';
import { TYPED_GROUNDS } from './grounds.ts';
import type { LetterDefinition } from './letter.ts';
import { MX } from './parts.ts';
import {
  CLOSING,
  CLOSING_SOURCES,
  COSTS,
  COSTS_ARGUED,
  FACTS,
  PARTIES,
  PROVISIONAL_AID,
  REFERE_MENTION,
  REQUETE_MENTIONS,
} from './pleading.ts';

/** The appointment nobody can get, before the urgent judge: CJA art. L. 521-3. */
export const REFERE_MESURES_UTILES: LetterDefinition = {
  id: 'refere-mesures-utiles',
  label: text('Référé mesures utiles (rendez-vous)', 'Useful measures: an appointment'),
  kind: 'pleading',
  addressee: 'court',
  sources: [
    ...CLOSING_SOURCES,
    'CJA L521-3',
    'CJA L511-1',
    'CJA R522-1',
    'CJA R522-3',
    'CJA L761-1',
    'CJA L911-3',
    'CESEDA R431-2',
    'CESEDA R431-3',
    'CE 10 juin 2020 435594',
    'Loi 91-647 37',
  ],
  records: 'refere-mesures-utiles-depose',
  limits: ['refere-mesures-utiles-rdv'],
  subject: 'Requête en référé mesures utiles, article L. 521-3 du code de justice administrative',
  body: [
    { heading: 'RÉFÉRÉ' },
    { paragraph: 'À Madame ou Monsieur le juge des référés, {juridiction.nom}' },
    ...PARTIES,
    ...FACTS,
    {
      paragraph: `${MX} cherche à présenter une demande de titre de séjour ({demande.titre}). Le rendez-vous nécessaire n’a pu être obtenu, malgré {tentatives.nombre} tentatives\u{a0}:`,
    },
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
    { paragraph: 'La préfecture a en outre été saisie par écrit :' },
    { each: 'ecrits', line: '{texte}' },
    { heading: 'DISCUSSION' },
    {
      paragraph:
        'En cas d’urgence et sur simple requête, qui est recevable même en l’absence de décision administrative préalable, le juge des référés peut ordonner toutes autres mesures utiles sans faire obstacle à l’exécution d’aucune décision administrative (article L. 521-3 du code de justice administrative).',
    },
    { heading: 'I. Sur l’utilité de la mesure', level: 2 },
    {
      when: '!demande.teleservice',
      then: [
        {
          paragraph:
            'La demande, qui ne relève pas du téléservice, est effectuée à la préfecture ou à la sous-préfecture (article R. 431-3 du code de l’entrée et du séjour des étrangers et du droit d’asile). Lorsque le rendez-vous ne peut être demandé qu’en se connectant au site de la préfecture et que l’étranger établit n’avoir pu l’obtenir malgré plusieurs tentatives qui n’ont pas été effectuées la même semaine, le juge des référés peut enjoindre au préfet de lui communiquer une date de rendez-vous dans un délai qu’il fixe (Conseil d’État, 10 juin 2020, n° 435594).',
        },
      ],
    },
    {
      when: 'demande.teleservice',
      then: [
        {
          paragraph:
            'La demande relève du téléservice. L’article R. 431-2 du code de l’entrée et du séjour des étrangers et du droit d’asile ouvre une solution de substitution, prenant la forme d’un accueil physique permettant l’enregistrement de la demande, à l’étranger qui, ayant accompli toutes les diligences qui lui incombent, notamment en ayant fait appel au dispositif d’accueil et d’accompagnement, se trouve dans l’impossibilité constatée d’utiliser le téléservice pour des raisons tenant à sa conception ou à son mode de fonctionnement. Ces diligences ont été accomplies : {anef.diligences}',
        },
      ],
    },
    {
      paragraph:
        'Le relevé qui précède donne la date et le résultat de chaque tentative. Sans la mesure demandée, la demande ne peut être ni présentée ni examinée : la mesure est utile.',
    },
    { heading: 'II. Sur l’urgence', level: 2 },
    {
      when: 'demande.renouvellement',
      then: [
        {
          paragraph: `La demande tend au renouvellement d’un titre de séjour. Faute de pouvoir la présenter, ${MX} est exposé{#client.feminin?}e{/client.feminin?} à la perte de la régularité de son séjour et des droits qui s’y attachent. Cette circonstance fait présumer l’urgence.`,
        },
      ],
    },
    { paragraph: '{urgence}' },
    { heading: 'III. Sur l’absence d’obstacle à une décision administrative', level: 2 },
    {
      paragraph:
        'La mesure demandée se borne à permettre le dépôt et l’enregistrement d’une demande. Aucune décision, expresse ou implicite, n’a été prise sur cette demande, qui n’a pu être présentée : la mesure ne fait obstacle à l’exécution d’aucune décision administrative. Elle ne se heurte à aucune contestation sérieuse.',
    },
    { when: 'moyens', then: TYPED_GROUNDS },
    ...COSTS_ARGUED,
    { heading: 'PAR CES MOTIFS' },
    { paragraph: `${MX} conclut à ce qu’il plaise au juge des référés\u{a0}:` },
    PROVISIONAL_AID,
    {
      list: [
        `ENJOINDRE à l’autorité préfectorale de communiquer à ${MX}, sous {injonction.delai} à compter de la notification de l’ordonnance, une date de rendez-vous lui permettant de déposer et de faire enregistrer sa demande de titre de séjour, ce rendez-vous devant se tenir sous {injonction.rendezVous}, et d’en assortir l’exécution d’une astreinte de {injonction.astreinte} par jour de retard\u{a0};`,
        COSTS,
      ],
    },
    ...CLOSING,
  ],
  mentions: [
    REFERE_MENTION,
    ...REQUETE_MENTIONS,
    { what: 'Fondement', pattern: /article L\.\s521-3/iu, source: 'CJA L521-3' },
    { what: 'Urgence justifiée', pattern: /\{urgence\}/u, source: 'CJA R522-1' },
    { what: 'Utilité', pattern: /la mesure est utile/u, source: 'CJA L521-3' },
    {
      what: 'Aucun obstacle à une décision administrative',
      pattern: /ne fait obstacle à l’exécution d’aucune décision administrative/u,
      source: 'CJA L521-3',
    },
    { what: 'Tentatives datées', pattern: /\{#tentatives\}\{date\}/u, source: null },
    { what: 'Lettres et courriels', pattern: /\{#ecrits\}/u, source: null },
    { what: 'Délai d’injonction', pattern: /\{injonction\.delai\}/u, source: null },
    { what: 'Astreinte', pattern: /\{injonction\.astreinte\}/u, source: null },
  ],
};
