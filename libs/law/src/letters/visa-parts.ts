import type { Block, Mention } from './letter.ts';
import { accord, CLIENT, MX } from './parts.ts';

/** The visa refused, and who appeals with what interest. */
export const VISA_REFUSED: readonly Block[] = [
  { heading: 'Décision contestée', level: 2 },
  {
    when: 'decision.date',
    then: [
      {
        paragraph:
          'Le refus de visa ({visa.type}) opposé le {decision.date} par l’autorité consulaire suivante : {visa.consulat}, notifié le {decision.notifieeLe}{#decision.reference?}, référence {decision.reference}{/decision.reference?}.',
      },
    ],
  },
  {
    when: '!decision.date',
    then: [
      {
        paragraph:
          'Le refus implicite de visa ({visa.type}) né le {refusImplicite.neLe} du silence gardé par l’autorité consulaire suivante : {visa.consulat}, sur la demande déposée le {demande.deposeeLe}.',
      },
    ],
  },
  { paragraph: 'Demande de visa de : {visa.demandeurs}.' },
  { heading: 'Auteur du recours', level: 2 },
  {
    paragraph: `Le recours est formé pour ${CLIENT}, ${accord('né')} le {client.neLe} à {client.lieuNaissance}, nationalité\u{a0}: {client.nationalite}, demeurant {client.domicile}, qui justifie de son intérêt à agir ainsi\u{a0}: {visa.interet}. Il est signé par un mandataire dûment habilité\u{a0}; le mandat est joint.`,
  },
];

/** Facts, the reasons of the refusal and the answer to each. */
export const VISA_ARGUED: readonly Block[] = [
  { heading: 'Rappel des faits', level: 2 },
  { each: 'faits', line: '{date} : {texte}' },
  { heading: 'Motifs du refus', level: 2 },
  { paragraph: '{visa.motifs}' },
  { heading: 'Discussion', level: 2 },
  { each: 'moyens', line: '{texte}' },
  {
    when: 'visa.etatCivil',
    then: [
      {
        paragraph:
          'Sur l’état civil et le lien de famille : la vérification des actes d’état civil étrangers est effectuée dans les conditions de l’article 47 du code civil, selon lequel l’acte fait dans les formes usitées dans le pays fait foi (article L. 811-2 du code de l’entrée et du séjour des étrangers et du droit d’asile). {visa.etatCivil}',
      },
    ],
  },
  {
    when: 'visa.vieFamiliale',
    then: [
      {
        paragraph:
          'Le refus porte au droit au respect de la vie privée et familiale, garanti par l’article 8 de la convention européenne de sauvegarde des droits de l’homme et des libertés fondamentales, une atteinte disproportionnée : {visa.vieFamiliale}',
      },
    ],
  },
  {
    when: 'vie.enfants',
    then: [
      {
        paragraph:
          'Il méconnaît l’intérêt supérieur des enfants, considération primordiale selon l’article 3-1 de la convention internationale relative aux droits de l’enfant : {vie.enfants}',
      },
    ],
  },
];

/** What a compulsory prior appeal is for, how long it has, and what silence makes of it. */
export const RAPO_EFFECT: Block = {
  paragraph:
    'Le présent recours, préalable obligatoire à peine d’irrecevabilité du recours contentieux (article D. 312-3 du code de l’entrée et du séjour des étrangers et du droit d’asile), est formé dans le délai de trente jours à compter de la notification du refus (article D. 312-4), dont le dernier jour est le {echeance.dernierJour}. Il est motivé et rédigé en langue française (article R. 312-8). En l’absence de décision explicite dans le délai de deux mois, il sera réputé rejeté pour les mêmes motifs que ceux de la décision contestée (article D. 312-8-1), ce dont l’accusé de réception, que je vous prie de m’adresser, doit informer le demandeur.',
};

export const RAPO_REQUEST: readonly Block[] = [
  { heading: 'Demandes', level: 2 },
  { paragraph: `Pour ces motifs, ${MX} demande\u{a0}:` },
];

export const RAPO_SOURCES = [
  'CESEDA D312-3',
  'CESEDA D312-4',
  'CESEDA D312-8-1',
  'CESEDA R312-8',
  'CESEDA L811-2',
  'Code civil 47',
  'CEDH 8',
  'CIDE 3-1',
] as const;

export const RAPO_MENTIONS: readonly Mention[] = [
  { what: 'Recours préalable obligatoire', pattern: /D\.\s312-3/u, source: 'CESEDA D312-3' },
  { what: 'Trente jours', pattern: /trente jours/u, source: 'CESEDA D312-4' },
  {
    what: 'Motivé et en français',
    pattern: /motivé et rédigé en langue française/u,
    source: 'CESEDA R312-8',
  },
  { what: 'Rejet implicite à deux mois', pattern: /D\.\s312-8-1/u, source: 'CESEDA D312-8-1' },
  { what: 'Intérêt à agir', pattern: /\{visa\.interet\}/u, source: 'CESEDA R312-8' },
  { what: 'Mandat joint', pattern: /le mandat est joint/u, source: 'CESEDA R312-8' },
  { what: 'Date de notification', pattern: /\{decision\.notifieeLe\}/u, source: null },
  { what: 'Dernier jour', pattern: /\{echeance\.dernierJour\}/u, source: null },
  { what: 'Motifs du refus', pattern: /\{visa\.motifs\}/u, source: null },
];
