import { text, type Text } from '../text.ts';
import { inOrder } from './step-order.ts';
import type { TaskStep } from './task-step.ts';

export interface ListProblem {
  /** Place of the step in the list; null = the whole of it. */
  readonly index: number | null;
  readonly code: 'twice' | 'unknown-step' | 'after-its-limit' | 'cycle';
  readonly detail: Text;
}

/** Why a list cannot be followed: none for one that can. */
export function listProblems(steps: readonly TaskStep[]): readonly ListProblem[] {
  const problems = steps.flatMap((step, index) => problemsOf(step, index, steps));
  if (problems.length > 0 || inOrder(steps) !== null) return problems;
  return [
    {
      index: null,
      code: 'cycle',
      detail: text(
        'Des étapes s’attendent l’une l’autre : aucune ne pourrait commencer.',
        'Some steps wait for each other: none of them could begin.',
      ),
    },
  ];
}

function problemsOf(
  { id, after, due }: TaskStep,
  index: number,
  steps: readonly TaskStep[],
): readonly ListProblem[] {
  const problems: ListProblem[] = [];
  if (steps.findIndex((step) => step.id === id) < index) {
    const detail = text(
      'Cette étape est deux fois dans la liste.',
      'This step is in the list twice.',
    );
    problems.push({ index, code: 'twice', detail });
  }
  if (after.some((first) => !steps.some((step) => step.id === first))) {
    const detail = text(
      'Cette étape attend une étape qui n’est pas dans la liste.',
      'This step waits for one that is not in the list.',
    );
    problems.push({ index, code: 'unknown-step', detail });
  }
  if (due.anchor.from === 'limit' && due.days > 0) {
    const detail = text(
      'Une étape se place avant le dernier jour du délai, jamais après.',
      'A step comes before the last day of a limit, never after it.',
    );
    problems.push({ index, code: 'after-its-limit', detail });
  }
  return problems;
}
