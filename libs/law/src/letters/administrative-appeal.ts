import type { Block, Mention } from './letter.ts';
import { MX } from './parts.ts';
import { DECISION_ATTACKED, PRIVATE_LIFE } from './pleading.ts';

export const APPEAL_SOURCES = [
  'CRPA L411-2',
  'CRPA L411-7',
  'CRPA L231-4',
  'CRPA L240-1',
  'CESEDA R911-1',
  'CESEDA R921-3',
  'CESEDA D312-3',
  'CESEDA R312-8',
  'CEDH 8',
  'CIDE 3-1',
] as const;

/** What an appeal to the author and one to his superior say alike: decision, facts, grounds, requests, effect. */
export const APPEAL_BODY: readonly Block[] = [
  { heading: 'Décision contestée', level: 2 },
  ...DECISION_ATTACKED,
  { heading: 'Recevabilité et effet du recours', level: 2 },
  {
    paragraph:
      'Le présent recours est formé le {date.jour}, dans le délai du recours contentieux, dont le dernier jour est le {echeance.dernierJour}. Il conserve ce délai : toute décision administrative peut faire l’objet, dans le délai imparti pour l’introduction d’un recours contentieux, d’un recours gracieux ou hiérarchique qui interrompt le cours de ce délai (article L. 411-2 du code des relations entre le public et l’administration). Le silence gardé pendant plus de deux mois vaudra décision de rejet (articles L. 411-7 et L. 231-4 du même code).',
  },
  {
    paragraph:
      'Cette interruption ne joue ni à l’égard d’une obligation de quitter le territoire français et des décisions qui l’accompagnent (articles R. 911-1 et R. 921-3 du code de l’entrée et du séjour des étrangers et du droit d’asile), ni à l’égard d’un refus de visa, soumis à un recours préalable obligatoire qui seul conserve le délai (articles D. 312-3 et R. 312-8 du même code). Le recours contentieux contre de telles décisions est exercé séparément et le présent recours n’y vaut pas renonciation.',
  },
  { heading: 'Rappel des faits', level: 2 },
  { each: 'faits', line: '{date} : {texte}' },
  {
    when: 'faitsNouveaux',
    then: [
      {
        paragraph:
          'Depuis la décision, ou sans que celle-ci en ait tenu compte, sont à retenir les éléments suivants : {faitsNouveaux}',
      },
    ],
  },
  { heading: 'Discussion', level: 2 },
  { each: 'moyens', line: '{texte}' },
  { when: 'vie.liens', then: PRIVATE_LIFE },
  { heading: 'Demandes', level: 2 },
  { paragraph: `Pour ces motifs, ${MX} vous demande\u{a0}:` },
  {
    list: [
      'de retirer la décision contestée, ou à défaut de l’abroger ;',
      'de {#demande.titre?}faire droit à sa demande ({demande.titre}){/demande.titre?}{^demande.titre?}rétablir sa situation{/demande.titre?}, ou à défaut d’en reprendre l’examen ;',
      'dans l’attente, de lui remettre le document provisoire de séjour auquel l’examen de sa situation donne droit.',
    ],
  },
];

export const APPEAL_MENTIONS: readonly Mention[] = [
  {
    what: 'Interruption du délai contentieux',
    pattern: /interrompt le cours de ce délai/u,
    source: 'CRPA L411-2',
  },
  {
    what: 'Aucun effet contre une OQTF',
    pattern: /ne joue ni à l’égard d’une obligation de quitter le territoire français/u,
    source: 'CESEDA R911-1',
  },
  {
    what: 'Aucun effet contre un refus de visa',
    pattern: /ni à l’égard d’un refus de visa/u,
    source: 'CESEDA R312-8',
  },
  { what: 'Silence de deux mois', pattern: /plus de deux mois/u, source: 'CRPA L411-7' },
  { what: 'Dernier jour', pattern: /\{echeance\.dernierJour\}/u, source: null },
  { what: 'Décision', pattern: /\{decision\.date\}/u, source: null },
  { what: 'Moyens', pattern: /\{#moyens\}/u, source: null },
  { what: 'Retrait ou abrogation', pattern: /de retirer la décision/u, source: 'CRPA L240-1' },
  { what: 'Pièces', pattern: /\{#pieces\}/u, source: null },
];
