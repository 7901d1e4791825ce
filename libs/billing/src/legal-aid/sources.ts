/** A figure with where it was read, and until when it is known to hold. */
export interface Sourced {
  readonly from: Temporal.PlainDate;
  readonly source: string;
  /** Null: no page was read. */
  readonly url: string | null;
  /** Last day for which the source says so; null: the source does not say that it has ended. */
  readonly knownUntil: Temporal.PlainDate | null;
}

export const day = (text: string) => Temporal.PlainDate.from(text);

/** The value of a day: the latest that had begun; null: before the first one. */
export function inForce<Value extends Sourced>(
  values: readonly Value[],
  on: Temporal.PlainDate,
): Value | null {
  return values.findLast(({ from }) => Temporal.PlainDate.compare(from, on) <= 0) ?? null;
}

/** Whether the source leaves a doubt for that day: somebody must check the figure. */
export function isToConfirm({ knownUntil }: Sourced, on: Temporal.PlainDate): boolean {
  return knownUntil !== null && Temporal.PlainDate.compare(on, knownUntil) > 0;
}
