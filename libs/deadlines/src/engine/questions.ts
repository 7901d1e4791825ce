import type { Undetermined } from './model.ts';
import { detail } from './lookup.ts';
import type { Question, Rule, Scene, Window } from './rule.ts';
import { text } from './wording.ts';

/** What nobody recorded and would change the deadline. */
export function questionsOf(
  rule: Rule,
  scene: Scene,
  windows: readonly Window[],
): readonly Undetermined[] {
  const own = (rule.questions ?? []).filter((question) => isOpen(question, scene));
  const opposability =
    rule.opposability && rule.opposability.stated(scene) === null
      ? [rule.opposability.question]
      : [];
  // A rule that asks for the hour in its own words says the same effect: it is asked once.
  const hour = isHourMissing(scene, windows) ? [HOUR] : [];
  const asked = [...opposability, ...own, ...hour].map((question) => undetermined(question, scene));
  return distinct([...asked, ...windows.flatMap((window) => window.undetermined)]);
}

const HOUR: Question = {
  fact: 'at',
  kind: 'instant',
  question: text('À quelle heure cela a-t-il eu lieu ?', 'At what hour did it happen?'),
  effect: text(
    'Heure inconnue : compté prudemment depuis 0 h',
    'Hour unknown: prudently counted from 00:00',
  ),
};

/** A limit in hours counted from an event of which nobody recorded the hour. */
function isHourMissing({ occurrence }: Scene, windows: readonly Window[]): boolean {
  if (!occurrence.event || occurrence.event.at !== null) return false;
  return windows.some(({ limit, start }) => limit.mode === 'hours' && start?.at === null);
}

function isOpen(question: Question, scene: Scene): boolean {
  if (question.when) return question.when(scene);
  return detail(scene.occurrence.origin, question.fact) === null;
}

/** A question put to the user, attached to the event whose detail is missing. */
function undetermined(question: Question, scene: Scene): Undetermined {
  const { fact, kind, values, effect } = question;
  const eventId = question.eventId
    ? question.eventId(scene)
    : (scene.occurrence.origin?.id ?? null);
  return { fact, kind, values: values ?? null, effect, eventId, question: question.question };
}

/** The same questions, each once. */
export function distinct(entries: readonly Undetermined[]): readonly Undetermined[] {
  const seen = new Map<string, Undetermined>();
  for (const entry of entries) {
    const key = `${entry.fact} ${entry.eventId ?? ''} ${entry.effect.en}`;
    if (!seen.has(key)) seen.set(key, entry);
  }
  return [...seen.values()];
}
