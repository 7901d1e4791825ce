import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { EXHIBITS_IF_ANY, IDENTITY, MX, toPrefet } from './parts.ts';

/** Asks for a summons by hand when no appointment can be had online; the proof an urgent judge will want. */
export const DEMANDE_RENDEZ_VOUS: LetterDefinition = {
  id: 'demande-rendez-vous',
  label: text('Demande de rendez-vous en préfecture', 'Request for an appointment'),
  kind: 'letter',
  addressee: 'prefecture',
  sources: ['CESEDA R431-3', 'CESEDA R431-12', 'CJA L521-3', 'CE 10 juin 2020 435594'],
  records: 'rdv-lrar',
  exhibit: 'courriers-prefecture',
  limits: ['refere-mesures-utiles-rdv'],
  subject:
    'Demande de convocation : impossibilité d’obtenir un rendez-vous, {client.civilite} {client.nomComplet}',
  body: [
    { paragraph: 'Madame la Préfète, Monsieur le Préfet,' },
    { paragraph: `J’ai l’honneur de vous écrire en qualité de conseil de ${IDENTITY}.` },
    {
      paragraph: `${MX} souhaite déposer une demande de titre de séjour ({demande.titre}){#demande.article?}, sur le fondement de l’article {demande.article} du code de l’entrée et du séjour des étrangers et du droit d’asile{/demande.article?}.`,
    },
    { heading: 'Une impossibilité constatée', level: 2 },
    {
      paragraph:
        'Le dépôt suppose un rendez-vous, et ce rendez-vous n’a pu être obtenu, malgré {tentatives.nombre} tentatives dont voici le relevé :',
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
    { heading: 'Le droit de présenter une demande', level: 2 },
    {
      paragraph:
        'La demande de titre de séjour qui ne relève pas du téléservice est effectuée à la préfecture ou à la sous-préfecture (article R. 431-3 du code de l’entrée et du séjour des étrangers et du droit d’asile), et l’étranger admis à la souscrire se voit remettre un récépissé qui autorise sa présence (article R. 431-12). L’organisation des rendez-vous ne peut avoir pour effet de priver l’intéressé de la faculté de présenter sa demande.',
    },
    {
      paragraph:
        'Lorsque le rendez-vous ne peut être demandé qu’en se connectant au site de la préfecture et que l’étranger établit n’avoir pu l’obtenir malgré plusieurs tentatives qui n’ont pas été effectuées la même semaine, il peut demander au juge des référés, sur le fondement de l’article L. 521-3 du code de justice administrative, d’enjoindre au préfet de lui communiquer une date de rendez-vous dans un délai qu’il fixe (Conseil d’État, 10 juin 2020, n° 435594).',
    },
    { heading: 'Les conséquences de cette situation', level: 2 },
    { paragraph: '{prejudice}' },
    ...EXHIBITS_IF_ANY,
    ...toPrefet(
      `Je vous prie en conséquence de bien vouloir adresser à ${MX}, ou à mon cabinet, une convocation fixant la date, l’heure et le lieu du dépôt de sa demande, sous {reponse.delai} à compter de la réception de la présente. À défaut, ${MX} se réserve de saisir le juge des référés sur le fondement de l’article L.\u{a0}521-3 du code de justice administrative.`,
    ),
  ],
  mentions: [
    { what: 'Tentatives datées', pattern: /\{#tentatives\}\{date\}/u, source: null },
    { what: 'Nombre de tentatives', pattern: /\{tentatives\.nombre\}/u, source: null },
    { what: 'Convocation demandée', pattern: /une convocation fixant la date/u, source: null },
    { what: 'Juge des référés', pattern: /article L\.\s521-3/u, source: 'CJA L521-3' },
    {
      what: 'Tentatives sur plus d’une semaine',
      pattern: /pas été effectuées la même semaine/u,
      source: 'CE 10 juin 2020 435594',
    },
    { what: 'Délai bref pour répondre', pattern: /\{reponse\.delai\}/u, source: null },
  ],
};
