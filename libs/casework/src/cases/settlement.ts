import type { Deadline } from '@quantieme/deadlines';
import { dateInWords } from '@quantieme/law';
import type { DeadlineRecord, RecordedCase, DossierRecord } from '@quantieme/persistence';
import { withdrawnDeadline } from './difference.ts';
import type { Held } from './hold-back.ts';
import { isSameContent } from './same-content.ts';

interface Settling {
  readonly file: RecordedCase;
  /** The recorded deadlines, with what somebody does to them now. */
  readonly records: readonly DeadlineRecord[];
  readonly held: readonly Held[];
  readonly newId: () => string;
}

/** Each deadline with what people did to it: assigned, done, waiting for a lawyer, closed with its dossier. */
export function settleAll({ file, records, held, newId }: Settling): readonly DeadlineRecord[] {
  const originals = new Map(file.deadlines.map((record) => [record.id, record]));
  const known = new Map(records.map((record) => [record.deadline.key, record]));
  const settled = held.map(({ effective, holding }) => {
    const record = known.get(effective.key) ?? freshRecord(effective, file.dossier.id, newId());
    return renewed(originals.get(record.id), {
      ...record,
      deadline: overlay(effective, record, file.dossier),
      withdrawn: false,
      pending: holding?.pending ?? null,
      chosenReading: stillOffered(record.chosenReading, effective),
    });
  });
  const kept = new Set(settled.map(({ id }) => id));
  const gone = file.deadlines.filter(({ id }) => !kept.has(id)).map(withdraw);
  return [...settled, ...gone];
}

/** What was chosen, unless the deadline no longer has such a reading. */
function stillOffered(
  chosen: DeadlineRecord['chosenReading'],
  { readings }: Deadline,
): DeadlineRecord['chosenReading'] {
  return readings.some(({ name }) => name === chosen?.name) ? chosen : null;
}

function freshRecord(deadline: Deadline, dossierId: string, id: string): DeadlineRecord {
  return {
    id,
    dossierId,
    deadline,
    withdrawn: false,
    assigneeId: null,
    done: null,
    doneClaim: null,
    pending: null,
    chosenReading: null,
    computedWith: null,
    version: 0,
  };
}

function withdraw(record: DeadlineRecord): DeadlineRecord {
  if (record.withdrawn) return record;
  const deadline = withdrawnDeadline(record.deadline);
  return renewed(record, { ...record, deadline, withdrawn: true, pending: null });
}

/** What people say of a deadline prevails over the engine's "live": done is done, and a closed dossier is closed. */
function overlay(deadline: Deadline, record: DeadlineRecord, dossier: DossierRecord): Deadline {
  if (deadline.outcome !== 'live') return deadline;
  if (record.done !== null) {
    const on = dateInWords(record.done.on);
    return {
      ...deadline,
      outcome: 'met',
      outcomeReason: { fr: `Marquée accomplie le ${on.fr}.`, en: `Marked done on ${on.en}.` },
    };
  }
  if (dossier.status !== 'closed') return deadline;
  return {
    ...deadline,
    outcome: 'extinguished',
    outcomeReason: { fr: 'Le dossier est clos.', en: 'The dossier is closed.' },
  };
}

/** The deadline under what people said of it; the engine always names the event that ends one. */
export function withoutOverlay(deadline: Deadline): Deadline {
  const { outcome, outcomeBy } = deadline;
  const isOurs = outcomeBy === null && (outcome === 'met' || outcome === 'extinguished');
  return isOurs ? { ...deadline, outcome: 'live', outcomeReason: null } : deadline;
}

/** The same record when nothing changed, else the next version: a version is a promise to whoever holds an ETag. */
function renewed(before: DeadlineRecord | undefined, after: DeadlineRecord): DeadlineRecord {
  if (before === undefined) return { ...after, version: 1 };
  return isSameContent(before, { ...after, version: before.version })
    ? before
    : { ...after, version: before.version + 1 };
}
