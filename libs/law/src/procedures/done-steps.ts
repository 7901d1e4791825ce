import type { EventTypeId } from '../events/registry.ts';
import type { LetterId } from './letter-ids.ts';
import type { Happening } from './moves.ts';
import type { NextStep } from './procedure.ts';

const COURT_SEISED: readonly EventTypeId[] = ['requete-deposee', 'requete-ta-deposee'];

/** Events by which a letter is known to have been sent, where one is enough, or to have lost its use. */
const SENT_BY: Readonly<Partial<Record<LetterId, readonly EventTypeId[]>>> = {
  'demande-motifs': ['motifs-demandes'],
  'demande-communication-dossier': ['communication-demandee'],
  // Before the court, an administrative appeal has nothing left to interrupt (CRPA art. L. 411-2).
  'recours-gracieux': ['gracieux-depose', ...COURT_SEISED],
  'recours-hierarchique': ['hierarchique-depose', ...COURT_SEISED],
  'requete-ta-annulation': COURT_SEISED,
  'refere-suspension': ['refere-suspension-depose'],
};

const GIVEN_UP: EventTypeId = 'desistement';

/**
 * Whether what a step advises has been done since its state began. What was given up since may be done again.
 *
 * @param since  null: from the start of the dossier
 * @param happened  in the order of the law
 */
export function isDone(
  { letter }: NextStep,
  since: Temporal.PlainDate | null,
  happened: readonly Happening[],
): boolean {
  const events: readonly string[] = letter === null ? [] : (SENT_BY[letter] ?? []);
  const sent = happened.findLastIndex(
    ({ type, on }) =>
      events.includes(type) && (since === null || Temporal.PlainDate.compare(on, since) >= 0),
  );
  return sent >= 0 && !happened.slice(sent).some(({ type }) => type === GIVEN_UP);
}
