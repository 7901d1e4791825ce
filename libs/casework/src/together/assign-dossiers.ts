import type { AssignedDossiersView, DossierAssignmentBody } from '@quantieme/contracts';
import {
  activeUsers,
  appendAuditTrail,
  giveDossiers,
  holdDossiers,
  type AuditEntry,
  type FirmSql,
  type GivenDossier,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { dossierUnknown, userUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import type { DomainError } from '../domain-error.ts';
import { momentOf } from '../moment.ts';
import { lastById, refusedView, refuseStale } from './refused-row.ts';

const PLACES = ['responsibleId', 'paralegalId'] as const;
type Places = Pick<GivenDossier, (typeof PLACES)[number]>;

const placesOf = ({ responsibleId, paralegalId }: Places): Places => ({
  responsibleId,
  paralegalId,
});

/** What is left out stays. */
function placesAfter(before: Places, asked: DossierAssignmentBody): Places {
  const { responsibleId = before.responsibleId, paralegalId = before.paralegalId } = asked;
  return { responsibleId, paralegalId };
}

function refusal(
  record: GivenDossier | undefined,
  asked: DossierAssignmentBody,
  people: ReadonlySet<string>,
): DomainError | null {
  if (record === undefined) return dossierUnknown();
  const stranger = PLACES.find((place) => {
    const id = asked[place];
    return id !== undefined && id !== null && !people.has(id.toLowerCase());
  });
  if (stranger !== undefined) return userUnknown(`/${stranger}`);
  return refuseStale(record.version, asked.version);
}

const auditOf = (id: string, before: Places, after: Places): AuditEntry => ({
  action: 'dossier.update',
  ...{ subjectKind: 'dossier', subjectId: id, dossierId: id, before, after },
});

interface Moved {
  readonly record: GivenDossier;
  readonly after: Places;
}

const isMoved = ({ record, after }: Moved) =>
  PLACES.some((place) => record[place] !== after[place]);

/** Its statements are sent at once, so that they can travel with COMMIT. */
function write(sql: FirmSql, moved: readonly Moved[], now: Temporal.Instant): Promise<unknown> {
  if (moved.length === 0) return Promise.resolve();
  const rows = moved.map(({ record: { id }, after }) => ({ id, ...after }));
  const trail = moved.map(({ record, after }) => auditOf(record.id, placesOf(record), after));
  return Promise.all([giveDossiers(sql, { rows, now }), appendAuditTrail(sql, trail)]);
}

interface Verdict {
  readonly asked: DossierAssignmentBody;
  readonly record: GivenDossier | undefined;
  readonly because: DomainError | null;
}

const movedBy = (verdicts: readonly Verdict[]): readonly Moved[] =>
  verdicts
    .flatMap(({ asked, record, because }) =>
      record && because === null ? [{ record, after: placesAfter(record, asked) }] : [],
    )
    .filter(isMoved);

/**
 * Gives many dossiers to a lawyer, a paralegal or nobody, in one transaction. A row that cannot be given is said by its
 * id, and the others are. Alerts ask who answers for a dossier when they leave: nothing is computed again.
 */
export async function assignDossiers(
  ctx: Context,
  sent: readonly DossierAssignmentBody[],
): Promise<AssignedDossiersView> {
  const asked = lastById(sent);
  const wanted = new Set(sent.flatMap((one) => PLACES.flatMap((place) => one[place] ?? [])));
  const { verdicts, changed } = await ctx.database.pipelined(scopeOf(ctx), async (sql) => {
    const [records, active] = await Promise.all([
      holdDossiers(sql, [...asked.keys()]),
      activeUsers(sql, [...wanted]),
    ]);
    const known = new Map(records.map((record) => [record.id, record]));
    const people = new Set(active);
    const all = [...asked].map(([id, one]) => {
      const record = known.get(id);
      return { asked: one, record, because: refusal(record, one, people) };
    });
    const moved = movedBy(all);
    // Not awaited; the transaction reports what fails.
    write(sql, moved, momentOf(ctx).now).catch(() => undefined);
    return { verdicts: all, changed: moved };
  });
  for (const { record } of changed) announceChange(ctx, record.id);
  return {
    done: verdicts.flatMap(({ record, because }) => (record && because === null ? record.id : [])),
    refused: refusedView(
      verdicts.flatMap(({ asked: { id }, because }) => (because ? { id, because } : [])),
      ctx,
    ),
    undo: changed.map(({ record }) => ({
      ...{ id: record.id, version: record.version + 1 },
      ...placesOf(record),
    })),
  };
}
