import type { EventTypeView } from '@quantieme/api-client';

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
