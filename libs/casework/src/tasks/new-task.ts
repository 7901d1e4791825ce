import type { NewTaskBody } from '@quantieme/contracts';
import type { TaskOwner } from '@quantieme/law';
import { newId, type TaskRecord } from '@quantieme/persistence';
import type { Context } from '../context.ts';
import type { Moment } from '../moment.ts';

interface Written extends Pick<Moment, 'now'> {
  readonly body: NewTaskBody;
}

/** Something to do that is of no list, before it is written for the first time. */
export function newTask(
  { actor }: Pick<Context, 'actor'>,
  dossierId: string,
  { body, now }: Written,
): TaskRecord {
  const dueOn =
    body.dueOn === undefined || body.dueOn === null ? null : Temporal.PlainDate.from(body.dueOn);
  return {
    ...{ id: newId(), dossierId, step: null, listNumber: null, label: body.label.trim() },
    owner: (body.owner ?? (actor.isLawyer ? 'lawyer' : 'paralegal')) as TaskOwner,
    ...{ assigneeId: body.assigneeId ?? null, chosenOn: dueOn, dueOn, state: 'open' },
    ...{ doneAt: null, doneBy: null, becauseOf: null, setAside: null, repeatedOn: [] },
    ...{ createdAt: now, version: 0 },
  };
}
