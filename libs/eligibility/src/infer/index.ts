import type { CaseEvent } from '@quantieme/law';
import { fromEvents } from './from-events.ts';
import { fromFamily, type Relative } from './from-family.ts';
import { fromPerson, type RecordedPerson } from './from-person.ts';
import type { Inferred } from './inferred.ts';

export type { Inferred, Relative };

/** What a firm has recorded of a client elsewhere than among the answers. */
export interface ClientRecord {
  readonly person: RecordedPerson;
  readonly relatives: readonly Relative[];
  /** Standing events of the dossiers in which the person is the client. */
  readonly events: readonly CaseEvent[];
}

/**
 * Facts that the person, the family graph and the dossiers say on a day, each once.
 *
 * @example a client married to a French woman since 21 November 2023 → union.type, union.marriage_date,
 *   union.partner_is_french
 */
export function infer(
  { person, relatives, events }: ClientRecord,
  on: Temporal.PlainDate,
): readonly Inferred[] {
  const all = [...fromPerson(person), ...fromFamily(relatives, on), ...fromEvents(events, on)];
  return [...new Map(all.map((each) => [each.fact, each])).values()];
}
