import { text } from '../text.ts';
import { EXTERNAL_GROUNDS, GROUNDS_SOURCES, INTERNAL_GROUNDS, TYPED_GROUNDS } from './grounds.ts';
import type { LetterDefinition } from './letter.ts';
import { MX } from './parts.ts';
import {
  CLOSING,
  CLOSING_SOURCES,
  COSTS,
  COSTS_ARGUED,
  DECISION_ATTACKED,
  FACTS,
  PARTIES,
  PROVISIONAL_AID,
  REFERE_MENTION,
  REQUETE_MENTIONS,
} from './pleading.ts';

/** Suspension of a decision attacked by a separate application: CJA art. L. 521-1. */
export const REFERE_SUSPENSION: LetterDefinition = {
  id: 'refere-suspension',
  label: text('Référé suspension', 'Application to suspend a decision'),
  kind: 'pleading',
  addressee: 'court',
  sources: [
    ...CLOSING_SOURCES,
    ...GROUNDS_SOURCES,
    'CJA L521-1',
    'CJA L511-1',
    'CJA R522-1',
    'CJA R522-3',
    'CJA L761-1',
    'CJA L911-2',
    'CJA L911-3',
    'Loi 91-647 37',
  ],
  records: 'refere-suspension-depose',
  limits: ['refere-suspension'],
  subject: 'Requête en référé suspension, article L. 521-1 du code de justice administrative',
  body: [
    { heading: 'RÉFÉRÉ' },
    { paragraph: 'À Madame ou Monsieur le juge des référés, {juridiction.nom}' },
    ...PARTIES,
    { heading: 'DÉCISION DONT LA SUSPENSION EST DEMANDÉE', level: 2 },
    ...DECISION_ATTACKED,
    ...FACTS,
    { heading: 'RECEVABILITÉ' },
    {
      paragraph:
        'Cette décision fait l’objet d’une requête en annulation, présentée par acte distinct{#instance.numero?} et enregistrée sous le numéro {instance.numero}{/instance.numero?}. Copie de cette requête est jointe à la présente, ainsi que l’exige, à peine d’irrecevabilité, l’article R. 522-1 du code de justice administrative.',
    },
    { heading: 'DISCUSSION' },
    {
      paragraph:
        'Quand une décision administrative, même de rejet, fait l’objet d’une requête en annulation, le juge des référés peut en ordonner la suspension, ou celle de certains de ses effets, lorsque l’urgence le justifie et qu’il est fait état d’un moyen propre à créer, en l’état de l’instruction, un doute sérieux quant à la légalité de la décision (article L. 521-1 du code de justice administrative).',
    },
    { heading: 'I. Sur l’urgence' },
    {
      when: 'urgence.presumee',
      then: [
        {
          paragraph:
            'La décision refuse le renouvellement d’un titre de séjour, ou le retire. La condition d’urgence est, dans un tel cas, en principe constatée : la décision place brusquement son destinataire, jusque-là en situation régulière, hors du séjour et lui retire les droits qui s’y attachent. Aucune circonstance particulière n’y fait échec.',
        },
      ],
    },
    {
      paragraph: `L’exécution de la décision porte atteinte, de manière suffisamment grave et immédiate, à la situation de ${MX}\u{a0}: {urgence}`,
    },
    { heading: 'II. Sur le doute sérieux quant à la légalité de la décision' },
    ...EXTERNAL_GROUNDS,
    ...INTERNAL_GROUNDS,
    ...TYPED_GROUNDS,
    {
      paragraph:
        'Chacun de ces moyens est propre à créer, en l’état de l’instruction, un doute sérieux quant à la légalité de la décision.',
    },
    { heading: 'III. Sur les mesures provisoires' },
    {
      paragraph:
        'Le juge des référés statue par des mesures qui présentent un caractère provisoire (article L. 511-1 du code de justice administrative). La suspension implique que la situation soit réexaminée et qu’un document provisoire de séjour soit remis dans l’attente, ce que le juge peut prescrire sous astreinte (articles L. 911-2 et L. 911-3 du même code).',
    },
    ...COSTS_ARGUED,
    { heading: 'PAR CES MOTIFS' },
    { paragraph: `${MX} conclut à ce qu’il plaise au juge des référés\u{a0}:` },
    PROVISIONAL_AID,
    {
      list: [
        'SUSPENDRE l’exécution de la décision attaquée, jusqu’à ce qu’il soit statué sur la requête en annulation{#instance.numero?} n° {instance.numero}{/instance.numero?} ;',
        `ENJOINDRE à l’autorité compétente de remettre à ${MX}, sous {injonction.delai} à compter de la notification de l’ordonnance, un document provisoire de séjour{#suspension.travail?}, l’autorisant à travailler{/suspension.travail?}, et de réexaminer sa situation, sous astreinte de {injonction.astreinte} par jour de retard\u{a0};`,
        COSTS,
      ],
    },
    ...CLOSING,
  ],
  mentions: [
    REFERE_MENTION,
    ...REQUETE_MENTIONS,
    { what: 'Fondement', pattern: /article L\.\s521-1/iu, source: 'CJA L521-1' },
    { what: 'Urgence justifiée', pattern: /\{urgence\}/u, source: 'CJA R522-1' },
    { what: 'Doute sérieux', pattern: /un doute sérieux/u, source: 'CJA L521-1' },
    {
      what: 'Requête en annulation distincte',
      pattern: /par acte distinct/u,
      source: 'CJA R522-1',
    },
    {
      what: 'Copie de la requête',
      pattern: /Copie de cette requête est jointe/u,
      source: 'CJA R522-1',
    },
    { what: 'Numéro de la requête', pattern: /\{instance\.numero\}/u, source: null },
    { what: 'Document provisoire', pattern: /un document provisoire de séjour/u, source: null },
    { what: 'Astreinte', pattern: /\{injonction\.astreinte\}/u, source: 'CJA L911-3' },
  ],
};
