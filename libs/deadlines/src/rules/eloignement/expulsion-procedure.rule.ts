import { source } from '@quantieme/law';
import { isAfter, yesNo } from '../../engine/lookup.ts';
import type { Rule, Window, WindowTools } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { days } from './common.ts';

export const HANDED = text('remise du bulletin', 'handing of the notice');

/** A meeting fixed earlier makes the procedure irregular. */
function against(window: Window, { scene }: WindowTools): Window {
  const meeting = scene.occurrence.event?.dates.appointmentOn;
  const own = { ...window, opensOn: window.lastDay };
  if (!meeting || !window.lastDay || !isAfter(window.lastDay, meeting)) return own;
  const { fr, en } = longDate(meeting);
  const words = text(
    `Réunion fixée au ${fr}, moins de quinze jours après la remise : procédure irrégulière`,
    `Meeting set for ${en}, less than fifteen days after the notice: irregular procedure`,
  );
  return { ...own, steps: [...own.steps, step('short-notice', words, meeting)] };
}

/** First day on which the expulsion commission may regularly meet. */
export const EXPULSION_PROCEDURE: Rule = {
  id: 'expulsion-procedure',
  label: text('Expulsion : réunion de la commission', 'Expulsion: meeting of the commission'),
  explanation: text(
    'Sauf urgence absolue, l’étranger reçoit un bulletin de notification, qui vaut convocation, quinze jours au moins avant la réunion de la commission. Il peut être assisté d’un avocat, demander l’aide juridictionnelle et un renvoi pour motif légitime. Le jour indiqué est le premier où elle peut se réunir.',
    'Save absolute urgency, the person is handed a notice, which is a summons, at least fifteen days before the commission meets. They may have counsel, ask for legal aid and for an adjournment on good grounds. The day shown is the first on which it may meet.',
  ),
  nature: 'milestone',
  severity: 'important',
  trigger: {
    on: ['expulsion-bulletin-remis'],
    when: ({ occurrence }) => yesNo(occurrence.event, 'absoluteUrgency') !== true,
    start: fromNotification,
  },
  versionBy: eventDay,
  versionDate: HANDED,
  versions: [
    {
      from: '2005-03-01',
      to: '2021-04-30',
      limit: days(15),
      sources: [
        source('CESEDA', 'L522-2', day('2005-03-01')),
        source('CESEDA', 'L522-1', day('2005-03-01')),
      ],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: days(15),
      sources: [source('CESEDA', 'L632-2'), source('CESEDA', 'L632-1'), source('CESEDA', 'R632-5')],
    },
  ],
  distance: 'none',
  adjust: against,
  endings: [
    {
      outcome: 'met',
      by: ['expulsion-avis'],
      timing: 'any-time',
      actedOn: ({ on }) => on,
      reason: text('La commission a rendu son avis', 'The commission has given its opinion'),
    },
  ],
  effect: text(
    'Une réunion plus tôt entache la procédure d’irrégularité.',
    'An earlier meeting makes the procedure irregular.',
  ),
  calculator: { event: 'expulsion-bulletin-remis', startsAs: 'notifiedOn' },
};
