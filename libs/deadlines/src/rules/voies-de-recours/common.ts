import type { CaseEvent } from '@quantieme/law';
import { word } from '../../engine/lookup.ts';
import type { Ending, Question, Scene } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';

export const JUDGED = text('jour du jugement', 'day of the judgment');
export const FINAL = text(
  'La décision de justice devient définitive.',
  'The decision of the court becomes final.',
);
export const TWO_MONTHS = { mode: 'franc', unit: 'month', count: 2, roll: 'yes' } as const;

const COURT_DECISIONS: ReadonlySet<string> = new Set([
  'jugement',
  'arret',
  'decision-cnda',
  'ordonnance',
  'ordonnance-suspension-rejetee',
]);

/** Unless it names the decision of another court: it may also name the administrative one that was judged. */
function concerns({ events, occurrence }: Scene, event: CaseEvent): boolean {
  const id = word(event, 'decision');
  const named = events.find((one) => one.id === id);
  return !named || named.id === occurrence.key || !COURT_DECISIONS.has(named.type);
}

/** What ends a limit to go to the higher court. */
export function higherCourtEndings(by: readonly string[]): readonly Ending[] {
  return [
    {
      outcome: 'met',
      by,
      when: concerns,
      reason: text('Recours formé', 'Higher court seised'),
    },
    {
      outcome: 'extinguished',
      by: ['carte-remise', 'titre-obtenu', 'protection-accordee'],
      timing: 'any-time',
      reason: text('Titre ou protection obtenus', 'Permit or protection obtained'),
    },
  ];
}

export const ASK_RESIDENCE: Question = {
  fact: 'residence',
  kind: 'choice',
  values: ['metropole', 'outre-mer', 'etranger'],
  question: text('Où la personne habite-t-elle ?', 'Where does the person live?'),
  effect: text(
    "Outre-mer : un mois de plus ; à l'étranger : deux mois de plus",
    'Overseas: one month more; abroad: two months more',
  ),
  when: ({ file }) => file.residence === null,
  eventId: () => null,
};
