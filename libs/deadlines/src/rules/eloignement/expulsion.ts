import type { CaseEvent } from '@quantieme/law';
import { decidedOn, isAfter, word } from '../../engine/lookup.ts';
import type { Ending, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { text } from '../../engine/wording.ts';
import { gone } from './common.ts';

export const EXPULSION_GONE: Ending = gone('expulsion');
export const IAT_GONE: Ending = gone('iat');

/** From the date of the decision, whatever its notification. */
export function fromDecision({ occurrence }: Scene): Start | null {
  return occurrence.event ? startOn(decidedOn(occurrence.event)) : null;
}

/** An answer to a request for repeal: the one that names it, else any later refusal or repeal. */
const answers = ({ occurrence }: Scene, event: CaseEvent): boolean => {
  const named = word(event, 'request');
  return named === null ? !isAfter(occurrence.on, event.on) : named === occurrence.key;
};

/** A decision taken before silence ends prevents the implicit refusal. */
export const REPEAL_ANSWERED: readonly Ending[] = [
  {
    outcome: 'met',
    by: ['mesure-abrogee', 'decision-favorable'],
    when: answers,
    actedOn: decidedOn,
    reason: text('Mesure abrogée avant la fin du silence', 'Measure repealed before silence ended'),
  },
  {
    outcome: 'met',
    by: ['refus-notifie'],
    when: answers,
    actedOn: decidedOn,
    reason: text(
      'Refus exprès avant la fin du silence : aucun refus implicite ne naît',
      'Express refusal before silence ended: no implicit refusal is born',
    ),
  },
];

export const REFUSED = {
  type: 'refus-implicite-ne',
  label: text('Refus implicite d’abroger', 'Implicit refusal to repeal'),
} as const;

export const TWO_MONTHS_TO_SUE = text(
  'Un refus implicite existe : deux mois pour saisir le tribunal.',
  'An implicit refusal exists: two months to go to court.',
);
