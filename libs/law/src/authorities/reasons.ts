import { text } from '../text.ts';
import type { CompetenceQuestion, CompetenceReason } from './competence.ts';

/** A reason that a text read in its consolidated version gives. */
export function because(fr: string, en: string, source: string): CompetenceReason {
  return { text: text(fr, en), source, confidence: 'read' };
}

/** A reason that a lawyer must confirm. */
export function presumably(fr: string, en: string, source: string | null = null): CompetenceReason {
  return { text: text(fr, en), source, confidence: 'to-confirm' };
}

type Asks = CompetenceQuestion['asks'];

const QUESTIONS: Readonly<Record<Asks, readonly [fr: string, en: string]>> = {
  decidedOn: ['À quelle date la décision a-t-elle été prise ?', 'On which day was it decided?'],
  residence: [
    'Où la personne résidait-elle à la date de la décision ?',
    'Where did the person live on the day of the decision?',
  ],
  holding: [
    'La personne est-elle libre, assignée à résidence, en rétention ou détenue ?',
    'Is the person free, under house arrest, in immigration detention or in prison?',
  ],
  heldIn: [
    'Dans quel département se trouve le lieu d’assignation, de rétention ou de détention ?',
    'In which département is the place of house arrest, detention or prison?',
  ],
  place: [
    'La zone d’attente est-elle en Île-de-France, et dans quel aéroport ?',
    'Is the waiting zone in Île-de-France, and at which airport?',
  ],
  notifiedWhileHeld: [
    'La mesure a-t-elle été notifiée à une personne assignée, retenue ou détenue ?',
    'Was the measure notified to somebody under house arrest, in detention or in prison?',
  ],
  authoritySeat: [
    'Quelle autorité a pris la décision (département de son siège) ?',
    'Which authority decided (département of its seat)?',
  ],
};

export function toAsk(asks: Asks): CompetenceQuestion {
  const [fr, en] = QUESTIONS[asks];
  return { asks, question: text(fr, en) };
}
