import type { EventTypeView, UndeterminedView } from '@quantieme/api-client';

type Declares = Pick<EventTypeView, 'details'>;

/** Whether events take this fact as a number: a length among 30, 45 or 90 days, not the fourth of several grounds. */
function isNumber(fact: string, types: readonly Declares[]): boolean {
  return types.some(({ details }) =>
    details.some(({ name, kind }) => name === fact && kind === 'integer'),
  );
}

/** The chosen answer as its event takes it. */
export function answerValue(
  fact: string,
  value: string,
  types: readonly Declares[],
): string | number {
  return isNumber(fact, types) ? Number(value) : value;
}

/** The answer to a question, as its event takes it: one that was chosen is a name until then. */
export function answerTaken(
  { fact, values }: Pick<UndeterminedView, 'fact' | 'values'>,
  value: unknown,
  types: readonly Declares[],
): unknown {
  const isChosen = values.length > 0 && typeof value === 'string';
  return isChosen ? answerValue(fact, value, types) : value;
}
