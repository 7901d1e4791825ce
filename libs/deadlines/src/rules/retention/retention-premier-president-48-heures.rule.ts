import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { fromThatMoment, hours, OUT_OF_DETENTION } from './common.ts';

/** How long the first president has to rule on an appeal about detention. */
export const RETENTION_PREMIER_PRESIDENT_48_HEURES: Rule = {
  id: 'retention-premier-president-48-heures',
  label: text('Rétention : la cour d’appel statue', 'Detention: the court of appeal rules'),
  explanation: text(
    'Le premier président de la cour d’appel, ou son délégué, statue dans les quarante-huit heures de sa saisine.',
    'The first president of the court of appeal, or whoever stands in, rules within forty-eight hours of being seised.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: { on: ['retention-appel-depose'], start: fromThatMoment },
  versionBy: eventDay,
  versionDate: text('jour de l’appel', 'day of the appeal'),
  versions: [
    {
      from: '2021-05-01',
      to: '2024-08-31',
      limit: hours(48),
      sources: [source('CESEDA', 'L743-21', day('2021-05-01'))],
    },
    {
      from: '2024-09-01',
      to: null,
      limit: hours(48),
      sources: [source('CESEDA', 'L743-21', day('2024-09-01'))],
    },
  ],
  distance: 'none',
  endings: [OUT_OF_DETENTION],
  effect: text('Demandez la mise en liberté.', 'Ask for release.'),
  calculator: { event: 'retention-appel-depose', startsAs: 'registeredOn' },
};
