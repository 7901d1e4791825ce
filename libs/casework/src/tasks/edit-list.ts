import type { NewTaskListBody, TaskStepBody } from '@quantieme/contracts';
import {
  eventType,
  listProblems,
  text,
  type Anchor,
  type Text,
  type TaskOwner,
  type TaskStep,
} from '@quantieme/law';
import { newId } from '@quantieme/persistence';
import { invalid, type FieldProblem } from '../domain-error.ts';

/** Words of the firm, unless they are those of the step in the language in which it was edited. */
function labelOf({ label }: TaskStepBody, known: TaskStep | undefined): Text {
  const said = label.trim();
  const isSame = known !== undefined && (said === known.label.fr || said === known.label.en);
  return isSame ? known.label : text(said, said);
}

function anchorOf({ event }: TaskStepBody, known: TaskStep | undefined): Anchor {
  if (known !== undefined) return known.due.anchor;
  return event === undefined ? { from: 'opening' } : { from: 'event', type: event };
}

/** A reminder sent is one time that a step which comes back was done; of one done once, it is the end. */
const CHASED = 'relance-envoyee';

function endingOf(
  { everyDays }: TaskStepBody,
  known: TaskStep | undefined,
): Pick<TaskStep, 'doneBy' | 'repeat'> {
  const kept = { doneBy: known?.doneBy ?? [], ...(known?.repeat ? { repeat: known.repeat } : {}) };
  if (everyDays === undefined) return kept;
  const by = known?.repeat?.by ?? kept.doneBy.filter((type) => type === CHASED);
  if (everyDays === null) return { doneBy: [...(known?.repeat?.by ?? []), ...kept.doneBy] };
  return {
    doneBy: kept.doneBy.filter((type) => !by.includes(type)),
    repeat: { everyDays, by },
  };
}

function stepOf(body: TaskStepBody, known: TaskStep | undefined): TaskStep {
  return {
    id: known?.id ?? newId(),
    label: labelOf(body, known),
    owner: body.owner as TaskOwner,
    due: { anchor: anchorOf(body, known), days: body.days, working: body.working },
    after: body.after ?? known?.after ?? [],
    limits: known?.limits ?? [],
    letter: known?.letter ?? null,
    checklist: known?.checklist ?? null,
    ...endingOf(body, known),
  };
}

function unknownIn(
  { id, event }: TaskStepBody,
  index: number,
  known: TaskStep | undefined,
): readonly FieldProblem[] {
  if (id !== undefined && known === undefined) {
    const detail = {
      fr: 'Cette étape n’est pas dans la version modifiée.',
      en: 'This step is not in the version edited.',
    };
    return [{ pointer: `/steps/${index}/id`, code: 'task-list/unknown-step', detail }];
  }
  if (event === undefined || eventType(event) !== null) return [];
  const detail = {
    fr: 'Ce type d’événement n’existe pas.',
    en: 'There is no such type of event.',
  };
  return [{ pointer: `/steps/${index}/event`, code: 'event/unknown-type', detail }];
}

/** Refuses a list that could not be followed, with the place of each step that is wrong. */
function refuse(problems: readonly FieldProblem[]): void {
  const [first, ...others] = problems;
  if (first !== undefined) throw invalid([first, ...others]);
}

/** The steps of a new version: those of the version edited, with what was changed, and new ones. */
export function editedSteps(
  { steps }: Pick<NewTaskListBody, 'steps'>,
  base: readonly TaskStep[],
): readonly TaskStep[] {
  const known = new Map(base.map((step) => [step.id, step]));
  const found = steps.map((body) => known.get(body.id ?? ''));
  refuse(steps.flatMap((body, index) => unknownIn(body, index, found[index])));
  const edited = steps.map((body, index) => stepOf(body, found[index]));
  refuse(
    listProblems(edited).map(({ index, code, detail }) => ({
      pointer: index === null ? '/steps' : `/steps/${index}`,
      code: `task-list/${code}`,
      detail,
    })),
  );
  return edited;
}
