import { text } from '../text.ts';
import { EXTERNAL_GROUNDS, GROUNDS_SOURCES, INTERNAL_GROUNDS, TYPED_GROUNDS } from './grounds.ts';
import type { LetterDefinition } from './letter.ts';
import { MX } from './parts.ts';
import {
  ADMISSIBILITY,
  ADMISSIBILITY_SOURCES,
  CLOSING,
  CLOSING_SOURCES,
  COSTS,
  COSTS_ARGUED,
  DECISION_ATTACKED,
  FACTS,
  INJUNCTION,
  PARTIES,
  PROVISIONAL_AID,
  REQUETE_MENTIONS,
} from './pleading.ts';

/** Application for annulment of a refusal, express or implicit. */
export const REQUETE_TA_ANNULATION: LetterDefinition = {
  id: 'requete-ta-annulation',
  label: text('Requête en annulation', 'Application for annulment'),
  kind: 'pleading',
  addressee: 'court',
  sources: [
    ...CLOSING_SOURCES,
    ...ADMISSIBILITY_SOURCES,
    ...GROUNDS_SOURCES,
    'CJA R411-1',
    'CJA L761-1',
    'CJA L911-1',
    'CJA L911-2',
    'CJA L911-3',
    'Loi 91-647 37',
  ],
  records: 'requete-ta-deposee',
  exhibit: 'copie-requete-annulation',
  limits: [
    'ta-recours-2-mois',
    'ta-recours-implicite-2-mois',
    'motifs-prorogation-2-mois',
    'recours-gracieux-interruption',
  ],
  subject: 'Requête en annulation',
  body: [
    {
      paragraph:
        'À Mesdames et Messieurs les président et conseillers composant le {juridiction.nom}',
    },
    ...PARTIES,
    { heading: 'DÉCISION ATTAQUÉE', level: 2 },
    ...DECISION_ATTACKED,
    ...FACTS,
    { heading: 'RECEVABILITÉ' },
    ...ADMISSIBILITY,
    { heading: 'DISCUSSION' },
    ...EXTERNAL_GROUNDS,
    ...INTERNAL_GROUNDS,
    ...TYPED_GROUNDS,
    ...INJUNCTION,
    ...COSTS_ARGUED,
    { heading: 'PAR CES MOTIFS' },
    { paragraph: `${MX} conclut à ce qu’il plaise au tribunal\u{a0}:` },
    PROVISIONAL_AID,
    {
      list: [
        'ANNULER la décision attaquée{#recours.gracieuxLe?}, ensemble le rejet du recours gracieux formé contre elle{/recours.gracieuxLe?} ;',
        `ENJOINDRE à l’autorité compétente, à titre principal, {#demande.titre?}de faire droit à la demande de ${MX} ({demande.titre}), en lui délivrant s’il y a lieu le titre correspondant,{/demande.titre?}{^demande.titre?}de rétablir ${MX} dans son droit au séjour{/demande.titre?} sous {injonction.delai} à compter de la notification du jugement, sous astreinte de {injonction.astreinte} par jour de retard (articles L.\u{a0}911-1 et L.\u{a0}911-3 du code de justice administrative)\u{a0};`,
        `À titre subsidiaire, ENJOINDRE à la même autorité de réexaminer sa situation dans le même délai et sous la même astreinte, et de lui remettre dans l’attente un document provisoire de séjour (articles L.\u{a0}911-2 et L.\u{a0}911-3 du même code)\u{a0};`,
        COSTS,
      ],
    },
    ...CLOSING,
  ],
  mentions: [
    ...REQUETE_MENTIONS,
    { what: 'Décision attaquée', pattern: /DÉCISION ATTAQUÉE/u, source: 'CJA R412-1' },
    {
      what: 'Date de la demande, en cas de silence',
      pattern: /reçue le \{demande\.deposeeLe\}/u,
      source: 'CJA R421-2',
    },
    { what: 'Délai de recours', pattern: /\{echeance\.dernierJour\}/u, source: 'CJA R421-1' },
    { what: 'Légalité externe', pattern: /Légalité externe/u, source: null },
    { what: 'Légalité interne', pattern: /Légalité interne/u, source: null },
    { what: 'Vie privée et familiale', pattern: /article 8 de la convention/u, source: 'CEDH 8' },
    {
      what: 'Intérêt supérieur de l’enfant',
      pattern: /article 3-1 de la convention/u,
      source: 'CIDE 3-1',
    },
    { what: 'Injonction de délivrer', pattern: /ENJOINDRE/u, source: 'CJA L911-1' },
    {
      what: 'Réexamen à titre subsidiaire',
      pattern: /réexaminer sa situation/u,
      source: 'CJA L911-2',
    },
    { what: 'Astreinte', pattern: /\{injonction\.astreinte\}/u, source: 'CJA L911-3' },
  ],
};
