import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { DATA_PROTECTION, toClient } from './parts.ts';

/** Asks the client to come: when, where, for how long, with what. */
export const CONVOCATION_CLIENT: LetterDefinition = {
  id: 'convocation-client',
  label: text('Convocation du client', 'Summons of the client'),
  kind: 'letter',
  addressee: 'client',
  sources: ['Règlement 2016/679'],
  records: null,
  limits: [],
  subject: 'Votre rendez-vous du {rendezVous.le} à {rendezVous.heure}',
  body: [
    { paragraph: '{client.civilite},' },
    {
      paragraph:
        'Vous êtes {#client.feminin?}attendue{/client.feminin?}{^client.feminin?}attendu{/client.feminin?} le {rendezVous.le} à {rendezVous.heure}, à l’adresse suivante : {rendezVous.lieu}. Prévoyez {convocation.duree}. Objet : {convocation.objet}.',
    },
    {
      paragraph:
        'Merci d’arriver un quart d’heure plus tôt, muni{#client.feminin?}e{/client.feminin?} de la présente lettre et d’une pièce d’identité.',
    },
    {
      when: 'piecesManquantes',
      then: [
        { heading: 'À apporter, en original et en copie', level: 2 },
        {
          table: {
            each: 'piecesManquantes',
            columns: [
              { title: 'Document', cell: '{titre}' },
              { title: 'Ancienneté admise', cell: '{fraicheur}' },
              { title: 'Traduction', cell: '{traduction}' },
            ],
          },
        },
      ],
    },
    {
      when: 'interprete.langue',
      then: [
        {
          paragraph:
            'Un interprète en langue {interprete.langue} est demandé pour ce rendez-vous. Si cette langue n’est pas la bonne, prévenez-nous sans attendre.',
        },
      ],
    },
    {
      when: '!interprete.langue',
      then: [
        {
          paragraph:
            'Aucun interprète n’est prévu. Si vous en avez besoin, indiquez-nous votre langue sans attendre.',
        },
      ],
    },
    {
      when: 'honoraires.reste',
      then: [
        {
          paragraph:
            'Il reste {honoraires.reste} à régler sur les honoraires convenus, au plus tard le jour du rendez-vous.',
        },
      ],
    },
    DATA_PROTECTION,
    ...toClient(
      'Si vous ne pouvez pas venir, appelez le cabinet au {cabinet.telephone} dès que possible : une absence peut avoir des conséquences sur votre dossier (référence : {dossier.reference}).',
    ),
  ],
  mentions: [
    { what: 'Date', pattern: /\{rendezVous\.le\}/u, source: null },
    { what: 'Heure', pattern: /\{rendezVous\.heure\}/u, source: null },
    { what: 'Lieu', pattern: /\{rendezVous\.lieu\}/u, source: null },
    { what: 'Durée', pattern: /\{convocation\.duree\}/u, source: null },
    { what: 'Interprète', pattern: /\{interprete\.langue\}/u, source: null },
    { what: 'Reste à payer', pattern: /\{honoraires\.reste\}/u, source: null },
    {
      what: 'Protection des données',
      pattern: /Données personnelles/u,
      source: 'Règlement 2016/679',
    },
  ],
};
