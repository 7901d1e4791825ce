import type { CaseEvent } from '@quantieme/law';
import { decidedOn, isAfter, yesNo } from '../../engine/lookup.ts';
import type { Act, Effect, Ending, Scene, Start } from '../../engine/rule.ts';
import { fromNotification, startOn } from '../../engine/starts.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { executionOf, gone, months, wholeNumber } from './common.ts';

export const BANS = ['irtf-notifiee', 'oqtf-notifiee'] as const;

/** A ban on return: its own decision, or an obligation that says it comes with one, not recorded apart. */
export function isBan({
  events,
  occurrence: { event, type: own, on: day },
}: Pick<Scene, 'events' | 'occurrence'>): boolean {
  if (own === 'irtf-notifiee') return true;
  const stated = yesNo(event, 'irtf') === true || wholeNumber(event, 'irtfMonths') !== null;
  return stated && !events.some(({ type, on }) => type === 'irtf-notifiee' && on.equals(day));
}

export const BAN_GONE: Ending = gone(
  'irtf',
  'oqtf-annulee',
  'oqtf-abrogee',
  'refus-titre-annule',
  'protection-accordee',
);

export const lengthOfBan = (event: CaseEvent | null): number | null =>
  wholeNumber(event, 'months', 'irtfMonths');

export const givenOn = ({ occurrence }: Scene): Temporal.PlainDate =>
  occurrence.event ? decidedOn(occurrence.event) : occurrence.on;

/** Without time to leave a ban may last longer: never taken so unless recorded. */
export function withoutDepartureTime({ occurrence }: Scene): boolean {
  return wholeNumber(occurrence.event, 'departureDays') === 0;
}

export function isSerious({ occurrence }: Scene): boolean {
  return yesNo(occurrence.event, 'seriousThreat') === true;
}

/** Law of 10 September 2018: from the execution of the obligation; before, from notification. */
const FROM_EXECUTION = '2019-01-01';

export function fromExecution(scene: Scene): Start | null {
  const left = executionOf(scene, ['oqtf-executee', 'expulsion-executee']);
  if (String(givenOn(scene)) < FROM_EXECUTION && !scene.occurrence.event?.dates.toOn) {
    return fromNotification(scene);
  }
  if (!left) return null;
  const { fr, en } = longDate(left);
  const words = text(`Départ de France le ${fr}`, `Left France on ${en}`);
  return startOn(left, [step('departure', words, left)]);
}

const LABEL = text('Interdiction prolongée', 'Ban extended');
const MOST_MONTHS = 60;
const MOST_EXTENSION = 24;

/** Each extension adds two years at most, five in all, save serious threat. */
export const BAN_EXTENDED: Effect = {
  id: 'irtf-prolongee',
  label: LABEL,
  acts: (scene) =>
    scene.events
      .filter(({ type, on }) => type === 'irtf-prolongee' && !isAfter(scene.occurrence.on, on))
      .map((event): Act => ({
        on: event.on,
        label: LABEL,
        apply: (window, { restart }) => {
          if (!window.start || window.limit.mode !== 'plain') return window;
          const added = lengthOfBan(event) ?? MOST_EXTENSION;
          const longest = yesNo(event, 'seriousThreat') === true ? Infinity : MOST_MONTHS;
          const before = window.limit.count;
          const count = Math.max(before, Math.min(before + added, longest));
          const words = text(
            `Interdiction prolongée, ${count} mois en tout`,
            `Ban extended, ${count} months in all`,
          );
          return restart(window, window.start, [step('extension', words, event.on)], months(count));
        },
      })),
};

/** Names a departure that is not recorded. */
export const askDeparture = (when: (scene: Scene) => boolean) =>
  ({
    fact: 'oqtf-executee',
    kind: 'date',
    question: text(
      'Quel jour la personne a-t-elle quitté la France ?',
      'On what day did the person leave France?',
    ),
    effect: text('La durée court de ce jour', 'The time runs from that day'),
    when,
  }) as const;
