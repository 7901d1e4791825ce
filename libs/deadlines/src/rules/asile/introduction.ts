import { source } from '@quantieme/law';
import { yesNo } from '../../engine/lookup.ts';
import type { RuleVersion, Scene, Start, Variant, VersionBy } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { text } from '../../engine/wording.ts';
import { dateOf } from '../named-date.ts';
import { claimKind, isAccelerated, isLaterClaim, isOverseas, OVERSEAS_SOURCES } from './claim.ts';
import { isBefore } from './in-force.ts';

type Content = Omit<RuleVersion, 'from' | 'to'>;

const days = (count: number) =>
  ({ mode: 'plain', unit: 'day', count, roll: 'prudent-no' }) as const;
export const ASYLUM_ACT = '2015-11-01';
export const CENTRES = '2024-07-18';

const registeredIn = ({ occurrence: { event, on } }: Scene): boolean =>
  !isBefore(on, CENTRES) && yesNo(event, 'frontDesk') === true;

/** From the handing over of the attestation; repeated claims and reopenings count from registration. */
export function handedOver(scene: Scene): Start {
  const { on } = scene.occurrence;
  if (registeredIn(scene)) return startOn(dateOf(scene, 'appointmentOn') ?? on);
  const registered = dateOf(scene, 'registeredOn') ?? on;
  const kind = claimKind(scene);
  const later = kind === 'reexamen' || kind === 'reouverture';
  return startOn(later ? registered : (dateOf(scene, 'deliveredOn') ?? registered));
}

export const attestationDay: VersionBy = (scene) =>
  dateOf(scene, 'deliveredOn') ?? scene.occurrence.on;

const AT_THE_CENTRE: Variant = {
  label: text(
    'Pôle France asile : le jour même, ou au jour de la convocation',
    'France asile centre: the same day, or the day of the summons',
  ),
  when: registeredIn,
  limit: { mode: 'until' },
};

const laterClaim = (articles: readonly ReturnType<typeof source>[]): Variant => ({
  label: text('Réexamen ou réouverture : huit jours', 'Repeated claim or reopening: eight days'),
  when: isLaterClaim,
  limit: days(8),
  sources: articles,
});

const PRIORITY: Variant = {
  label: text('Procédure prioritaire : quinze jours', 'Priority procedure: fifteen days'),
  when: isAccelerated,
  limit: days(15),
};

const OVERSEAS: Variant = {
  label: text('Procédure adaptée outre-mer : sept jours', 'Adapted procedure overseas: seven days'),
  when: isOverseas,
  limit: days(7),
  sources: OVERSEAS_SOURCES,
};

/** Former text: R723-1, with priority procedure before the asylum act of 2015. */
export function formerLengths(first: Temporal.PlainDate): Content {
  const act = !isBefore(first, ASYLUM_ACT);
  const later = act
    ? [source('CESEDA', 'R723-15', first), source('CESEDA', 'R723-14', first)]
    : [source('CESEDA', 'R723-3', first)];
  const priority = !act && !isBefore(first, '2007-03-22') ? [PRIORITY] : [];
  return {
    limit: days(21),
    variants: [laterClaim(later), ...priority],
    sources: [source('CESEDA', 'R723-1', first)],
  };
}

export function currentLengths(first: Temporal.PlainDate): Content {
  const later = [source('CESEDA', 'R531-36', first), source('CESEDA', 'R531-34')];
  return {
    limit: days(21),
    variants: [AT_THE_CENTRE, laterClaim(later), OVERSEAS],
    sources: [
      source('CESEDA', 'R531-2', first),
      source('CESEDA', 'L531-38', first),
      source('CESEDA', 'L531-27'),
    ],
  };
}
