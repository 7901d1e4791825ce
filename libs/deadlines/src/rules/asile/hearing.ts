import { isAfter, yesNo } from '../../engine/lookup.ts';
import type { Question, Scene, VersionBy } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { dateOf } from '../named-date.ts';
import { decidedBy, isForFiveWeeks } from './decided-by-ofpra.ts';

type Day = Temporal.PlainDate;

/** Notices of hearing; the general one counts only in a dossier where the asylum court alone is seised. */
export const NOTICES = ['avis-audience-cnda', 'avis-audience'] as const;

const TA_SEISED: ReadonlySet<string> = new Set([
  'requete-ta-deposee',
  'requete-deposee',
  'requete-sommaire-deposee',
]);

interface Notice {
  readonly type: string;
  readonly on: Day;
}

/** Whether a notice is one of the asylum court. */
export function isFromCnda({ events, file }: Scene, notice: Notice): boolean {
  if (notice.type !== 'avis-audience') return true;
  const before = events.filter(({ on }) => !isAfter(on, notice.on));
  return (
    file.procedure === 'asile' &&
    before.some(({ type }) => type === 'recours-cnda') &&
    !before.some(({ type }) => TA_SEISED.has(type))
  );
}

export const hearingOn = (scene: Scene): Day | null => dateOf(scene, 'appointmentOn');

/** The hearing picks the version; without one, the closing date that was set. */
export const hearingDay: VersionBy = (scene) =>
  hearingOn(scene) ?? dateOf(scene, 'dueOn') ?? scene.occurrence.on;

export const isCollegial = ({ occurrence: { event } }: Scene): boolean | null =>
  yesNo(event, 'collegial');
export const isUrgent = ({ occurrence: { event } }: Scene): boolean =>
  yesNo(event, 'urgent') === true;

/** Whether the court has five weeks: as the notice says, else as the decision of OFPRA shows. */
export function isFiveWeeks(scene: Scene): boolean | null {
  const { event, on } = scene.occurrence;
  return yesNo(event, 'fiveWeeks') ?? isForFiveWeeks(decidedBy(scene, on));
}

export const ASK_HEARING: Question = {
  fact: 'appointmentOn',
  kind: 'date',
  question: text("Quel jour l'affaire est-elle appelée à l'audience ?", 'When is the hearing?'),
  effect: text("Tout se compte depuis l'audience", 'Everything is counted from the hearing'),
};
export const ASK_COLLEGIAL: Question = {
  fact: 'collegial',
  kind: 'boolean',
  question: text('La formation est-elle collégiale ?', 'Is the case before a panel?'),
  effect: text(
    'Clôture cinq jours avant l’audience au lieu de trois ; avis trente jours avant au lieu de quinze',
    'Closing five days before the hearing instead of three; notice thirty days before instead of fifteen',
  ),
};
