import { source } from '@quantieme/law';
import { actedOn, eventsOf } from '../../engine/lookup.ts';
import type { RuleVersion, Scene, VersionBy } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { groundOf } from './grounds.ts';
import { concernsYouth } from './reaching.ts';

const EVE_OF_19 = { mode: 'less-than', unit: 'month', count: 12 } as const;
const SINCE = day('2021-05-01');

/** Whether the young person was entrusted between 16 and 18. */
export const isInCare = (scene: Scene): boolean =>
  groundOf(scene) === 'care-16-18' &&
  concernsYouth(scene, { recordedAs: 'majorite', endsAt: 19, since: SINCE });

/** The day of the request picks the version; without one, the 18th birthday. */
export const careDay: VersionBy = (scene, start) => {
  const birthday = start?.legal.on ?? scene.occurrence.on;
  const request = eventsOf(scene, ['demande-deposee']).find(
    (event) => Temporal.PlainDate.compare(actedOn(event), birthday.subtract({ years: 2 })) >= 0,
  );
  return request ? actedOn(request) : birthday;
};
export const CARE_VERSION_DATE = text('jour de la demande', 'day of the request');

/** Child welfare alone, then a trustworthy third party too. */
export const CARE_VERSIONS: readonly [RuleVersion, RuleVersion] = [
  {
    from: '2021-05-01',
    to: '2022-02-08',
    limit: EVE_OF_19,
    sources: [source('CESEDA', 'L435-3', SINCE)],
  },
  {
    from: '2022-02-09',
    to: null,
    limit: EVE_OF_19,
    sources: [source('CESEDA', 'L435-3', day('2022-02-09'))],
  },
];
