import { aidOfDossier } from '@quantieme/billing';
import type { CaseEvent } from '@quantieme/law';

/** Legal aid as the latest of a dossier's events in force says it; before there is one, as somebody noted it. */
export function recordedAid(events: readonly CaseEvent[], noted: string | null): string | null {
  const request = events.findLast(({ type }) => type === 'aj-demandee');
  const decision = events.findLast(
    ({ type, on }) =>
      type === 'aj-decision' &&
      (request === undefined || Temporal.PlainDate.compare(request.on, on) <= 0),
  );
  const outcome = decision?.details['outcome'];
  const said = aidOfDossier({
    requestedOn: request?.on ?? null,
    decision: decision
      ? { on: decision.on, outcome: typeof outcome === 'string' ? outcome : null }
      : null,
  });
  return said ?? noted;
}
