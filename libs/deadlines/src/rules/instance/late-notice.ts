import { isAfter, yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene, Variant } from '../../engine/rule.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { namedDate } from '../named-date.ts';
import { CASE_OVER } from './common.ts';

/** The last day on which something may be done that must come so many days before another. */
export const before = (count: number) =>
  ({
    mode: 'before',
    opens: { unit: 'day', count },
    closes: { unit: 'day', count },
  }) as const;

export const SEVEN = 7;
export const FIFTEEN = 15;
const NOTICE = 'avis-audience';

const least = ({ occurrence }: Scene): number => {
  if (occurrence.type !== NOTICE) return FIFTEEN;
  return yesNo(occurrence.event, 'urgent') === true ? 2 : SEVEN;
};

/** Only a notice that came too late is worth a deadline. */
export function isLate(scene: Scene): boolean {
  const { event, type } = scene.occurrence;
  const target = event && namedDate(event, type === NOTICE ? 'appointmentOn' : 'dueOn');
  if (!event || !target) return false;
  // The single judge of removals rules too soon for these notices.
  if (yesNo(event, 'withinOneMonth') === true) return false;
  return isAfter(event.on, target.subtract({ days: least(scene) }));
}

export const TWO_DAYS: Variant = {
  label: text('Urgence : deux jours', 'Urgency: two days'),
  when: (scene) => least(scene) === 2,
  limit: before(2),
};

export function tooLate(
  id: string,
  label: Rule['label'],
  own: Pick<Rule, 'trigger' | 'versions'>,
): Rule {
  return {
    id,
    label,
    explanation: text(
      "L'avis d'audience est donné sept jours au moins avant l'audience, deux en cas d'urgence ; l'ordonnance de clôture est notifiée quinze jours au moins avant la clôture. Le jour indiqué est le dernier où l'acte pouvait être fait : il l'a été après.",
      'Notice of the hearing is given at least seven days before, two in urgency; a closing order is notified at least fifteen days before the close. The day shown is the last on which it could be done: it was done later.',
    ),
    nature: 'authority',
    severity: 'information',
    ...own,
    versionBy: eventDay,
    versionDate: text("jour de l'avis", 'day of the notice'),
    endings: CASE_OVER,
    effect: text(
      'Irrégularité à soulever, et renvoi à demander.',
      'An irregularity to be raised; ask for an adjournment.',
    ),
    calculator: {
      event: own.trigger.on[0] ?? NOTICE,
      startsAs: own.trigger.on[0] === NOTICE ? 'appointmentOn' : 'dueOn',
    },
  };
}
