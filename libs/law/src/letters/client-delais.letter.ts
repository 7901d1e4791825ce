import { text } from '../text.ts';
import type { LetterDefinition } from './letter.ts';
import { toClient } from './parts.ts';

/** Tells the client, in plain words, until when something must be done and what happens otherwise. */
export const CLIENT_DELAIS: LetterDefinition = {
  id: 'client-delais',
  label: text('Avertissement du client sur un délai', 'Warning to the client about a time limit'),
  kind: 'letter',
  addressee: 'client',
  sources: [],
  records: null,
  limits: [],
  subject: 'IMPORTANT : une date à ne pas laisser passer, le {echeance.dernierJour}',
  body: [
    { paragraph: '{client.civilite},' },
    {
      when: 'decision.date',
      then: [
        {
          paragraph:
            'Une décision du {decision.date}, portant {decision.nature}, vous a été notifiée le {decision.notifieeLe}.',
        },
      ],
    },
    {
      when: '!decision.date',
      then: [{ paragraph: 'Votre dossier ({dossier.objet}) est arrivé à une étape importante.' }],
    },
    { heading: 'Ce qui doit être fait', level: 2 },
    { paragraph: '{delai.acte}' },
    { heading: 'Jusqu’à quand', level: 2 },
    {
      paragraph:
        'Le dernier jour est le {echeance.dernierJour}. N’attendez pas ce jour-là : pour que nous puissions agir, nous devons avoir votre réponse et vos documents au plus tard le {delai.reponseAvant}.',
    },
    { heading: 'Si rien n’est fait à temps', level: 2 },
    { paragraph: '{delai.consequence}' },
    { heading: 'Ce que nous vous demandons', level: 2 },
    {
      list: [
        'dites-nous si vous voulez que nous agissions ;',
        'gardez l’enveloppe et tout papier qui prouve le jour où vous avez reçu la décision ;',
        'prévenez-nous tout de suite si vous recevez un autre courrier, si la police ou la préfecture vous convoque, ou si vous changez d’adresse.',
      ],
    },
    ...toClient(
      'Si vous ne comprenez pas cette lettre, appelez le cabinet au {cabinet.telephone} ; nous vous l’expliquerons, avec un interprète s’il le faut (référence : {dossier.reference}).',
    ),
    { heading: 'Accusé de réception à nous retourner', level: 2 },
    {
      paragraph:
        'Je reconnais avoir reçu la lettre du {date.jour} qui m’avertit que le dernier jour pour agir est le {echeance.dernierJour} (dossier {dossier.reference}).',
    },
    {
      list: [
        '☐ Je demande au cabinet d’agir.',
        '☐ Je ne souhaite pas agir, en connaissance des conséquences expliquées ci-dessus.',
      ],
    },
    { paragraph: 'Date et signature :' },
    { signature: '{client.civilite} {client.nomComplet}' },
  ],
  mentions: [
    {
      what: 'Dernier jour',
      pattern: /Le dernier jour est le \{echeance\.dernierJour\}/u,
      source: null,
    },
    { what: 'Décision', pattern: /\{decision\.nature\}/u, source: null },
    { what: 'Ce qui doit être fait', pattern: /\{delai\.acte\}/u, source: null },
    { what: 'Conséquences', pattern: /\{delai\.consequence\}/u, source: null },
    { what: 'Accusé de réception', pattern: /Accusé de réception/u, source: null },
  ],
};
