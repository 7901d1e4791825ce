import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { DATA_PROTECTION, toClient } from './parts.ts';

/** Documents that are missing, how old each may be, and which need a sworn translation. */
export const DEMANDE_PIECES_CLIENT: LetterDefinition = {
  id: 'demande-pieces-client',
  label: text('Demande de pièces au client', 'Request for documents to the client'),
  kind: 'letter',
  addressee: 'client',
  sources: ['CESEDA R431-10', 'CESEDA R431-11', 'Règlement 2016/679'],
  records: null,
  limits: [],
  subject: 'Documents à nous remettre avant le {pieces.avantLe}',
  body: [
    { paragraph: '{client.civilite},' },
    {
      paragraph:
        'Pour avancer dans votre dossier ({dossier.objet}, référence {dossier.reference}), il nous manque les documents suivants. Merci de nous les remettre avant le {pieces.avantLe}.',
    },
    {
      table: {
        each: 'piecesManquantes',
        columns: [
          { title: 'Document', cell: '{titre}' },
          { title: 'Ancienneté admise', cell: '{fraicheur}' },
          { title: 'Traduction, légalisation', cell: '{traduction}' },
        ],
      },
    },
    { heading: 'À savoir', level: 2 },
    {
      list: [
        'Un document trop ancien sera refusé : respectez l’ancienneté indiquée, en comptant qu’elle sera vérifiée le jour du dépôt.',
        'Tout document en langue étrangère doit être accompagné d’une traduction faite par un traducteur assermenté près une cour d’appel. Joignez l’original et la traduction.',
        'Certains actes étrangers doivent être légalisés ou revêtus de l’apostille par leur pays avant d’être traduits. Le tableau le dit ; en cas de doute, appelez-nous avant d’engager des frais.',
        'Numérisez chaque document séparément, en entier, recto et verso, de façon lisible. Gardez les originaux : ils vous seront demandés.',
        'Si un document est impossible à obtenir, dites-nous pourquoi et envoyez la preuve de vos démarches.',
      ],
    },
    {
      paragraph:
        'Un dossier incomplet peut ne pas être enregistré, ou être instruit plus tard. L’état civil et la nationalité, en particulier, sont toujours exigés pour une demande de titre de séjour.',
    },
    DATA_PROTECTION,
    ...toClient(
      'Envoyez vos documents à {cabinet.courriel} ou déposez-les au cabinet, {cabinet.domicile}, en rappelant la référence {dossier.reference}. Téléphone : {cabinet.telephone}.',
    ),
  ],
  mentions: [
    { what: 'Pièces manquantes', pattern: /\{#piecesManquantes\}/u, source: 'CESEDA R431-11' },
    { what: 'Ancienneté de chacune', pattern: /\{fraicheur\}/u, source: null },
    { what: 'Traduction', pattern: /traducteur assermenté/u, source: null },
    { what: 'Légalisation', pattern: /légalisés ou revêtus de l’apostille/u, source: null },
    { what: 'Date limite', pattern: /\{pieces\.avantLe\}/u, source: null },
    {
      what: 'État civil et nationalité',
      pattern: /L’état civil et la nationalité/u,
      source: 'CESEDA R431-10',
    },
    {
      what: 'Protection des données',
      pattern: /Données personnelles/u,
      source: 'Règlement 2016/679',
    },
  ],
};
