import { isProcedure, TASK_LISTS, type TaskStep } from '@quantieme/law';
import type { TaskTemplateRecord } from '@quantieme/persistence';
import { notFound } from '../domain-error.ts';

/** A version of the list of a procedure; number 0 is the product's. */
export interface TaskList {
  readonly number: number;
  readonly steps: readonly TaskStep[];
}

export function productList(procedure: string): TaskList {
  return { number: 0, steps: isProcedure(procedure) ? TASK_LISTS[procedure] : [] };
}

/** The version that the firm follows now. */
export function currentList(procedure: string, templates: readonly TaskTemplateRecord[]): TaskList {
  return (
    templates.find((one) => one.procedure === procedure && one.active) ?? productList(procedure)
  );
}

/** The version that was asked for. */
export function listNumbered(
  procedure: string,
  number: number,
  templates: readonly TaskTemplateRecord[],
): TaskList {
  if (number === 0) return productList(procedure);
  const found = templates.find((one) => one.procedure === procedure && one.number === number);
  if (found === undefined) throw listUnknown();
  return found;
}

function listUnknown() {
  return notFound('task-list/unknown', {
    fr: 'Cette version de la liste n’existe pas dans votre cabinet.',
    en: 'There is no such version of the list in your firm.',
  });
}

export function procedureUnknown() {
  return notFound('task-list/unknown-procedure', {
    fr: 'Cette procédure n’existe pas. La liste est donnée par GET /v1/procedures.',
    en: 'There is no such procedure. GET /v1/procedures lists them.',
  });
}
