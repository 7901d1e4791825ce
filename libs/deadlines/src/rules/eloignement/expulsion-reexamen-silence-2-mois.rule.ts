import { addMonths } from '@quantieme/calendar';
import { source } from '@quantieme/law';
import { decidedOn } from '../../engine/lookup.ts';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { silence, TAKEN } from './common.ts';
import { EXPULSION_GONE, REFUSED, REPEAL_ANSWERED, TWO_MONTHS_TO_SUE } from './expulsion.ts';

const REVIEW_MONTHS = 60;

function fromReview({ occurrence }: Scene): Start | null {
  if (!occurrence.event) return null;
  const review = addMonths(decidedOn(occurrence.event), REVIEW_MONTHS);
  const { fr, en } = longDate(review);
  return startOn(review, [step('review', text(`Réexamen : ${fr}`, `Review: ${en}`), review)]);
}

/** Silence on the five-year review of an expulsion. */
export const EXPULSION_REEXAMEN_SILENCE_2_MOIS: Rule = {
  id: 'expulsion-reexamen-silence-2-mois',
  label: text('Expulsion : silence sur le réexamen', 'Expulsion: silence on the review'),
  explanation: text(
    'À défaut d’abrogation notifiée dans les deux mois de l’échéance de cinq ans, le réexamen vaut décision implicite de ne pas abroger.',
    'Unless a repeal is notified within two months of the five-year term, the review stands as an implicit decision not to repeal.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: { on: ['expulsion-notifiee'], start: fromReview },
  versionBy: decisionDay,
  versionDate: TAKEN,
  versions: [
    {
      from: '2005-03-01',
      to: '2021-04-30',
      limit: silence(2),
      sources: [source('CESEDA', 'L524-2', day('2005-03-01'))],
    },
    { from: '2021-05-01', to: null, limit: silence(2), sources: [source('CESEDA', 'L632-6')] },
  ],
  distance: 'none',
  endings: [EXPULSION_GONE, ...REPEAL_ANSWERED],
  birth: REFUSED,
  effect: TWO_MONTHS_TO_SUE,
  calculator: { event: 'expulsion-notifiee', startsAs: 'decidedOn' },
};
