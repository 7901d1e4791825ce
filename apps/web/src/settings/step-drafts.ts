import type { TaskStepBody, TaskStepView } from '@quantieme/api-client';

/** A step as it is being edited; `key` names it in the form, new ones have no id yet. */
export interface StepDraft {
  readonly key: string;
  readonly id: string | null;
  readonly label: string;
  readonly owner: TaskStepView['owner'];
  readonly days: number;
  readonly working: boolean;
  readonly countsFrom: string | null;
  /** Days until it comes back; null = done once. */
  readonly everyDays: number | null;
  readonly after: readonly string[];
}

export function draftsOf(steps: readonly TaskStepView[]): readonly StepDraft[] {
  return steps.map((step) => ({ ...step, key: step.id }));
}

export function newDraft(key: string): StepDraft {
  return {
    key,
    id: null,
    label: '',
    owner: 'paralegal',
    days: 7,
    working: false,
    countsFrom: null,
    everyDays: null,
    after: [],
  };
}

/** The step one place up (-1) or down (1); at an end the list stays as it is. */
export function moved(drafts: readonly StepDraft[], key: string, by: -1 | 1): readonly StepDraft[] {
  const from = drafts.findIndex((draft) => draft.key === key);
  const to = from + by;
  const [step, other] = [drafts[from], drafts[to]];
  if (step === undefined || other === undefined) return drafts;
  return drafts.map((draft, index) => (index === from ? other : index === to ? step : draft));
}

/** Without the step, which nothing waits for any more. */
export function without(drafts: readonly StepDraft[], key: string): readonly StepDraft[] {
  const gone = drafts.find((draft) => draft.key === key)?.id;
  return drafts
    .filter((draft) => draft.key !== key)
    .map((draft) => ({ ...draft, after: draft.after.filter((id) => id !== gone) }));
}

export function bodyOf(drafts: readonly StepDraft[]): TaskStepBody[] {
  return drafts.map(({ id, label, owner, days, working, after, everyDays }) => ({
    ...(id === null ? {} : { id }),
    ...{ label, owner, days, working, after: [...after], everyDays },
  }));
}

export function isSame(drafts: readonly StepDraft[], steps: readonly TaskStepView[]): boolean {
  return JSON.stringify(bodyOf(drafts)) === JSON.stringify(bodyOf(draftsOf(steps)));
}
