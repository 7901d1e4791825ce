import type { DerivedEvent } from '@quantieme/deadlines';
import type { DerivedEventRecord, RecordedCase } from '@quantieme/persistence';

interface Moment {
  readonly today: Temporal.PlainDate;
  readonly now: Temporal.Instant;
  readonly newId: () => string;
}

/** Derived events as they stand; one whose day has come is born, and stays born as long as its day stays. */
export function derivedAfter(
  file: RecordedCase,
  computed: readonly DerivedEvent[],
  moment: Moment,
): readonly DerivedEventRecord[] {
  const known = new Map(file.derivedEvents.map((record) => [record.event.key, record]));
  return computed.map((event) => {
    const before = known.get(event.key);
    const hasCome = Temporal.PlainDate.compare(event.on, moment.today) <= 0;
    const sameDay = before?.event.on.equals(event.on) === true;
    const bornAt = sameDay && before.bornAt !== null ? before.bornAt : moment.now;
    return { id: before?.id ?? moment.newId(), event, bornAt: hasCome ? bornAt : null };
  });
}

/** Those born by this very change. */
export function birthsOf(
  file: RecordedCase,
  after: readonly DerivedEventRecord[],
): readonly DerivedEventRecord[] {
  const before = new Map(file.derivedEvents.map((record) => [record.id, record]));
  return after.filter(({ id, bornAt }) => bornAt !== null && before.get(id)?.bornAt !== bornAt);
}

/** Nothing to write when the law derives the same events as before. */
export function isSameDerived(
  before: readonly DerivedEventRecord[],
  after: readonly DerivedEventRecord[],
): boolean {
  const content = (records: readonly DerivedEventRecord[]) =>
    JSON.stringify(
      records
        .map(({ event, bornAt }) => [
          event.key,
          event.type,
          event.label.fr,
          event.label.en,
          String(event.on),
          String(event.earliestOn),
          String(event.latestOn),
          event.fromDeadline,
          bornAt === null ? null : String(bornAt),
        ])
        .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    );
  return content(before) === content(after);
}
