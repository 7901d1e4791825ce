import { source } from '@quantieme/law';
import type { Rule, Scene } from '../../engine/rule.ts';
import { fromReceipt } from '../../engine/starts.ts';
import { decidedOn, isAfter } from '../../engine/lookup.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';

const REPEALED = day('2024-07-17');

/** The appeal existed against decisions taken before 17 July 2024. */
function existed({ events, occurrence: { on } }: Scene): boolean {
  const attacked = events.findLast(
    (event) => event.type === 'cma-refus-notifie' && !isAfter(event.on, on),
  );
  return isAfter(REPEALED, attacked ? decidedOn(attacked) : on);
}

/** Silence of the director of OFII on the former compulsory appeal. */
export const CMA_RAPO_SILENCE_2_MOIS: Rule = {
  id: 'cma-rapo-silence-2-mois',
  label: text(
    'Recours préalable devant l’OFII : silence de deux mois',
    'Prior appeal to OFII: two months of silence',
  ),
  explanation: text(
    "Contre une décision antérieure au 17 juillet 2024, le directeur général de l'OFII avait deux mois pour statuer sur le recours préalable, ensuite réputé rejeté.",
    'Against a decision taken before 17 July 2024, the director of OFII had two months to rule on the prior appeal, then deemed rejected.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: { on: ['cma-rapo-depose'], when: existed, start: fromReceipt },
  versionBy: eventDay,
  versionDate: text('jour du recours préalable', 'day of the prior appeal'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      limit: { mode: 'silence', unit: 'month', count: 2 },
      sources: [source('CESEDA', 'D551-17', day('2021-05-01'))],
    },
  ],
  birth: {
    type: 'cma-rapo-rejet-implicite',
    label: text('Recours préalable implicitement rejeté', 'Prior appeal implicitly rejected'),
  },
  endings: [
    {
      outcome: 'met',
      by: ['cma-rapo-rejet'],
      actedOn: decidedOn,
      reason: text('Décision expresse', 'Express decision'),
    },
  ],
  effect: text(
    'Recours réputé rejeté : le tribunal administratif peut être saisi.',
    'Appeal deemed rejected: the administrative court may be seised.',
  ),
  calculator: { event: 'cma-rapo-depose', startsAs: 'receivedOn' },
};
