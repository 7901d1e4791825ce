import { word } from '../../engine/lookup.ts';
import type { Question, Scene } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';

/** Visa of entry: as recorded, else by the validation that only its holder makes; null = unknown. */
export function visaOf({ events, file, occurrence }: Scene): string | null {
  const recorded = word(occurrence.event, 'visa') ?? file.facts['entry.visa_type'];
  if (typeof recorded === 'string') return recorded;
  return events.some(({ type }) => type === 'vls-ts-validee') ? 'vls-ts' : null;
}

export function requestedTitle({ file, occurrence }: Scene): string | null {
  const title =
    word(occurrence.event, 'title') ?? file.facts['title'] ?? file.facts['titleRequested'];
  return typeof title === 'string' ? title : null;
}

export const ASK_VISA: Question = {
  fact: 'visa',
  kind: 'choice',
  values: ['vls-ts', 'long-sejour', 'court-sejour', 'dispense', 'aucun'],
  question: text(
    'Avec quel visa la personne est-elle entrée ?',
    'On which visa did the person enter?',
  ),
  effect: text(
    'VLS-TS : validation en ligne dans les trois mois ; sinon demande dans les deux mois',
    'Long-stay visa acting as a permit: online validation within three months; otherwise a request within two',
  ),
  when: (scene) => scene.occurrence.type !== 'rf-entree' && visaOf(scene) === null,
};
