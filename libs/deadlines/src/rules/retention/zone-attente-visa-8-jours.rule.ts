import { source } from '@quantieme/law';
import { word } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { fromNamed } from '../named-date.ts';
import { days } from './common.ts';

/** Regularisation visa of a person whose time in the waiting zone was not extended. */
export const ZONE_ATTENTE_VISA_8_JOURS: Rule = {
  id: 'zone-attente-visa-8-jours',
  label: text('Sortie de zone d’attente : visa de huit jours', 'Out of the zone: eight-day visa'),
  explanation: text(
    'La personne dont le maintien n’est pas prolongé entre en France avec un visa de régularisation de huit jours. Dans ce délai, elle part, ou obtient une autorisation provisoire de séjour, un document de demande de titre ou une attestation de demande d’asile.',
    'A person whose stay in the zone is not extended enters France with a regularisation visa of eight days. Within it, they leave, or obtain a provisional permit, a document of application or an asylum certificate.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: {
    on: ['zone-attente-sortie'],
    when: ({ occurrence }) => word(occurrence.event, 'how') !== 'reacheminement',
    start: fromNamed('toOn'),
  },
  versionBy: eventDay,
  versionDate: text('jour de la sortie', 'day of leaving the zone'),
  versions: [
    { from: '2021-05-01', to: null, limit: days(8), sources: [source('CESEDA', 'L342-19')] },
  ],
  distance: 'none',
  endings: [
    {
      outcome: 'met',
      by: ['demande-deposee', 'enregistrement-guda', 'presentation-spada', 'titre-obtenu'],
      reason: text('Demande déposée', 'Application filed'),
    },
  ],
  effect: text('La personne doit avoir quitté la France.', 'The person must have left France.'),
  questions: [
    {
      fact: 'how',
      kind: 'choice',
      values: ['entree', 'reacheminement'],
      question: text('La personne est-elle entrée en France ?', 'Did the person enter France?'),
      effect: text('Sinon, aucun visa', 'If not, no visa'),
    },
  ],
  calculator: { event: 'zone-attente-sortie', startsAs: 'toOn' },
};
