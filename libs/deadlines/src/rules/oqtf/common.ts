import { decision, source } from '@quantieme/law';
import { names } from '../../engine/lookup.ts';
import type { AlternativeReading, Ending, Opposability, Question } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { REASONABLE_YEAR, remediesStated } from '../recours/opposability.ts';
import { situationOf } from './measures.ts';
import { regimesOf } from './regime.ts';

export const SEVEN_DAYS = { mode: 'plain', unit: 'day', count: 7, roll: 'no' } as const;
export const HOURS_48 = { mode: 'hours', unit: 'hour', count: 48 } as const;

export const TAKEN = text('jour où la décision a été prise', 'day the decision was taken');

/** CAA Toulouse counts the seven days franc; CAA Lyon does not; the Conseil d'État has not ruled. */
export const FRANC: AlternativeReading = {
  name: 'franc',
  limit: { mode: 'franc', unit: 'day', count: 7, roll: 'no' },
  authority: text(
    'CAA Toulouse, 3 juillet 2025, n° 24TL02643 : délai franc (CAA Lyon, 19 décembre 2024, n° 24LY03013 : non franc)',
    'CAA Toulouse, 3 July 2025, no. 24TL02643: franc (CAA Lyon, 19 December 2024, no. 24LY03013: not franc)',
  ),
  court: 'CAA Toulouse',
  decidedOn: '2025-07-03',
  source: decision('24TL02643'),
};

/** What ends a limit against a removal decision. */
export const ENDINGS: readonly Ending[] = [
  {
    outcome: 'met',
    by: ['requete-deposee', 'requete-sommaire-deposee', 'requete-ta-deposee'],
    when: (scene, event) => names(scene, event, 'decision') !== false,
    reason: text('Requête déposée au tribunal', 'Application filed with the court'),
  },
  {
    outcome: 'extinguished',
    by: ['oqtf-annulee', 'oqtf-abrogee', 'protection-accordee', 'refus-titre-annule'],
    when: (scene, event) => names(scene, event, 'decision') !== false,
    timing: 'any-time',
    reason: text(
      "L'obligation de quitter le territoire a disparu",
      'The obligation to leave is gone',
    ),
  },
];

export const ASK_SITUATION: Question = {
  fact: 'situation',
  kind: 'choice',
  values: ['libre', 'assigne', 'detenu', 'retention'],
  question: text(
    'La personne était-elle libre, assignée, en prison ou en rétention ?',
    'Was the person free, under house arrest, in prison or in detention?',
  ),
  effect: text(
    'Libre : un mois ; assignée ou en prison : sept jours ; en rétention : 48 heures',
    'Free: one month; house arrest or prison: seven days; detention: 48 hours',
  ),
  when: (scene) => situationOf(scene) === null && regimesOf(scene).length > 1,
};

/** A letter that does not state the limit, or states it wrongly, does not start it (CJA R421-5). */
export const LETTER: Opposability = {
  stated: remediesStated,
  question: {
    fact: 'remediesStated',
    kind: 'boolean',
    question: text(
      'La notification mentionne-t-elle exactement le délai et le tribunal ?',
      'Does the notification state exactly the time limit and the court?',
    ),
    effect: text(
      "Sinon ce délai n'est pas opposable : délai raisonnable d'un an",
      'If not, this limit is not opposable: reasonable time of one year',
    ),
  },
  otherwise: {
    limit: REASONABLE_YEAR,
    text: text(
      "Délai ou tribunal non mentionné : délai raisonnable d'un an",
      'Time limit or court not stated: reasonable time of one year',
    ),
    source: decision('387763'),
  },
  source: source('CJA', 'R421-5'),
};

export const LATE = text(
  "Forclusion : l'éloignement ne peut plus être contesté. Déposée à temps, la requête suspend l'exécution.",
  'Time-barred: the removal can no longer be challenged. In time, the application suspends execution.',
);
