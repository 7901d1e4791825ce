import { parseCivilDate } from '@quantieme/calendar';
import type { CaseEvent } from '@quantieme/law';
import { eventsOf, isAfter } from '../../engine/lookup.ts';
import type { Scene, Start } from '../../engine/rule.ts';
import { longDate, step, text } from '../../engine/wording.ts';

type Day = Temporal.PlainDate;

export interface Birthday {
  readonly legal: Day;
  /** The earlier day where the birthday does not exist that year. */
  readonly prudent: Day;
}

/**
 * The day an age is reached. Born on 29 February: 1 March of a common year, prudently 28 February.
 *
 * @example birthday(2008-02-29, 19) // { legal: 2027-03-01, prudent: 2027-02-28 }
 */
function birthday(birth: Day, age: number): Birthday {
  const clipped = birth.add({ years: age });
  const exists = clipped.day === birth.day;
  return { legal: exists ? clipped : clipped.add({ days: 1 }), prudent: clipped };
}

/** Ages that an event may say are reached that day. */
const AGES_REACHED: Readonly<Record<string, number>> = { 'seize-ans': 16, majorite: 18 };

/** The birthday of an age, from the birth or from another birthday; null where neither is known. */
export function birthdayIn(scene: Scene, age: number): Birthday | null {
  const { event } = scene.occurrence;
  if (!event) return null;
  const birth = birthOf(scene, event);
  if (birth) return birthday(birth, age);
  const reached = AGES_REACHED[event.type];
  return reached === undefined ? null : birthday(event.on, age - reached);
}

/** The day of birth: of the event, else of the dossier. */
function birthOf(scene: Scene, event: CaseEvent): Day | null {
  if (event.type === 'naissance') return event.on;
  const known = dayIn(event.details['birthDate']) ?? recordedBirth(scene);
  const reached = AGES_REACHED[event.type];
  if (!known || reached === undefined) return known;
  // A birth date that contradicts the recorded birthday is left aside: the event outweighs it.
  const { legal, prudent } = birthday(known, reached);
  return event.on.equals(legal) || event.on.equals(prudent) ? known : null;
}

/** The birth that the dossier knows of, recorded or answered. */
function recordedBirth(scene: Scene): Day | null {
  const [event] = eventsOf(scene, ['naissance']);
  return event ? event.on : dayIn(scene.file.facts['person.birth_date']);
}

export const dayIn = (value: unknown): Day | null =>
  typeof value === 'string' ? parseCivilDate(value) : null;

/** Whether the age is reached before a day, whatever the reading; null = birth unknown. */
export function isUnderAge(scene: Scene, age: number, day: Day): boolean | null {
  const birth = recordedBirth(scene);
  return birth && isAfter(birthday(birth, age).prudent, day);
}

/** A limit counted from a birthday. */
export function fromBirthday(age: number): (scene: Scene) => Start | null {
  return (scene) => {
    const found = birthdayIn(scene, age);
    return found && startOnBirthday(found, age);
  };
}

export function startOnBirthday({ legal, prudent }: Birthday, age: number): Start {
  const { fr, en } = longDate(legal);
  const words = text(`${age} ans : ${fr}`, `${age} years old: ${en}`);
  return {
    legal: { on: legal, at: null },
    prudent: { on: prudent, at: null },
    latest: legal,
    steps: [step('birthday', words, legal), ...leapSteps({ legal, prudent })],
  };
}

function leapSteps({ legal, prudent }: Birthday) {
  if (legal.equals(prudent)) return [];
  const { fr, en } = longDate(prudent);
  const words = text(
    `Né un 29 février, cette année n'en a pas : prudemment ${fr}`,
    `Born on 29 February, which that year does not have: prudently ${en}`,
  );
  return [step('leap-day', words, prudent)];
}
