import {
  newId,
  type AuditEntry,
  type DossierFile,
  type FirmSql,
  type RecordedCase,
} from '@quantieme/persistence';
import type { Acting } from '../context.ts';
import type { Moment } from '../moment.ts';
import { isSameDerived } from './births.ts';
import { recompute, type Recomputation, type Recomputing } from './recomputation.ts';

/** What somebody decided to change in a dossier, before its deadlines follow. */
export interface Decision<Extra = undefined, File extends RecordedCase = DossierFile> {
  /** The dossier as it will be recorded: new events, other facts. Deadlines and derived events stay as read. */
  readonly file: File;
  readonly change: Pick<Recomputing, 'causeEvent' | 'accepted' | 'touched'>;
  /** Sends the statements that record it. */
  readonly write?: (sql: FirmSql) => Promise<unknown>;
  readonly audit: readonly AuditEntry[];
  readonly extra: Extra;
}

/** Who decides; nobody where only days have passed. */
export interface Decider {
  readonly actorId: string | null;
  readonly isLawyer: boolean;
}

export function deciderOf({ actor }: Pick<Acting, 'actor'>): Decider {
  return { actorId: actor.userId, isLawyer: actor.isLawyer };
}

export interface Changed<Extra, File extends RecordedCase = DossierFile> {
  readonly file: File;
  readonly recomputation: Recomputation;
  readonly extra: Extra;
}

/** The dossier as it stands once its deadlines have followed a decision. Pure. */
export function follow<Extra, File extends RecordedCase>(
  decision: Decision<Extra, File>,
  moment: Moment,
  decider: Decider,
): Changed<Extra, File> {
  const recomputation = recompute(decision.file, {
    ...decision.change,
    ...moment,
    ...decider,
    newId,
  });
  const { deadlines, derivedEvents, outlook } = recomputation;
  const dossier = {
    ...decision.file.dossier,
    nextDeadlineId: outlook.nextDeadlineId,
    undetermined: outlook.undetermined,
    version: decision.file.dossier.version + (isQuiet(decision, recomputation) ? 0 : 1),
  };
  const file = { ...decision.file, dossier, deadlines, derivedEvents };
  return { file, recomputation, extra: decision.extra };
}

/** Days have passed, and nothing has come of it. */
function isQuiet(decision: Decision<unknown, RecordedCase>, after: Recomputation): boolean {
  const isSame = isSameDerived(decision.file.derivedEvents, after.derivedEvents);
  return decision.audit.length === 0 && after.changed.length === 0 && isSame;
}
