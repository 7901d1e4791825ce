import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { ASK_PROTECTED, ASK_STATUS, endOfCare, LEFT, REOPENED } from './end-of-care.ts';
import { ENDS_OF_STAY, endsStay, isProtected } from './end-of-stay.ts';
import { CODE_2021, inForce } from './in-force.ts';

const months = (count: number) => ({ mode: 'plain', unit: 'month', count, roll: 'no' }) as const;

/** How long one may ask to stay on in the accommodation. */
export const HEBERGEMENT_ASILE_MAINTIEN: Rule = {
  id: 'hebergement-asile-maintien',
  label: text(
    'Hébergement de demandeur d’asile : maintien sur demande',
    'Asylum accommodation: staying on, if asked for',
  ),
  explanation: text(
    "Sur demande, la personne est maintenue au plus un mois après la fin de prise en charge ; trois mois, prolongeables de trois avec l'accord de l'OFII, si elle est réfugiée ou bénéficie de la protection subsidiaire. Sans demande, aucun maintien : formez-la avant la fin de prise en charge.",
    'On request, the person stays on for at most one month after the end of the care; three months, which OFII may extend by three, for refugees and subsidiary protection. Nothing without a request: make it before the care ends.',
  ),
  nature: 'window',
  severity: 'important',
  trigger: { on: ENDS_OF_STAY, when: endsStay, start: endOfCare },
  versionBy: startDay,
  versionDate: text('fin de la prise en charge', 'end of the care'),
  versions: inForce([CODE_2021], () => ({
    limit: months(1),
    variants: [
      {
        label: text('Personne protégée : trois mois', 'Protected person: three months'),
        when: (scene) => isProtected(scene) === true,
        limit: months(3),
      },
    ],
    sources: [source('CESEDA', 'R552-13')],
  })),
  endings: [LEFT, REOPENED],
  effect: text(
    "L'occupation est sans titre : mise en demeure puis référé, sauf personne protégée.",
    'The occupation has no title: formal notice then urgent proceedings, save for a protected person.',
  ),
  questions: [ASK_PROTECTED, ASK_STATUS],
  calculator: { event: 'fin-droit-maintien', startsAs: 'toOn' },
};
