import { timeZoneOf } from '@quantieme/calendar';
import type { ActivityLineView, ActivityPage, DossierActivityView } from '@quantieme/contracts';
import { documentKind, LETTER_DEFINITIONS } from '@quantieme/law';
import {
  ACTIVITY_KINDS,
  activityRows,
  minutesOfDossier,
  readDossierFile,
  type ActivityKind,
  type ActivityRow,
  type DossierFile,
  type FirmSql,
} from '@quantieme/persistence';
import { dossierUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { lensOver } from '../events/change-events.ts';
import { may, type Permission } from '../identity/permissions.ts';
import { letterReference } from '../letters/letter-views.ts';
import { suggestedIn } from '../letters/read-letters.ts';
import { momentOf } from '../moment.ts';
import { keyIn, limitOf, pageOf } from '../paging.ts';
import { taskLabel } from '../tasks/task-words.ts';
import { personReference } from '../views/deadline-view.ts';
import { dayText, momentText, say, type Lens } from '../views/lens.ts';
import { displayName } from '../views/person-name.ts';

/** A page shows this many of each kind; the rest is asked for. */
const AT_ONCE = 200;
const LETTERS_OFFERED = 3;

/** Kinds that not everybody who reads dossiers may read. */
const NEEDS: Partial<Record<ActivityKind, Permission>> = { time: 'time:read', alert: 'alert:read' };

function mayRead({ actor }: Context, kind: ActivityKind): boolean {
  const needed = NEEDS[kind];
  return needed === undefined || may(actor, needed);
}

export interface ActivityRead {
  readonly rows: ReadonlyMap<ActivityKind, readonly ActivityRow[]>;
  readonly minutes: number | null;
}

/** A statement of a bounded number of rows for each kind, among others of the same round trip. */
export async function readActivity(
  ctx: Context,
  sql: FirmSql,
  dossierId: string,
): Promise<ActivityRead> {
  const kinds = ACTIVITY_KINDS.filter((kind) => mayRead(ctx, kind));
  const asked = { dossierId, before: null, limit: AT_ONCE + 1 };
  const [minutes, ...rows] = await Promise.all([
    mayRead(ctx, 'time') ? minutesOfDossier(sql, dossierId) : null,
    ...kinds.map((kind) => activityRows(sql, kind, asked)),
  ]);
  return { minutes, rows: new Map(kinds.map((kind, place) => [kind, rows[place] ?? []])) };
}

/** What was done in a dossier, the newest of each kind first. */
export function activityView(
  ctx: Context,
  file: DossierFile,
  { rows, minutes }: ActivityRead,
): DossierActivityView {
  const lens = lensOver(ctx, file, momentOf(ctx));
  const kinds = [...rows];
  return {
    lines: kinds.flatMap(([kind, some]) =>
      some.slice(0, AT_ONCE).map((row) => lineView(row, { kind, file, lens })),
    ),
    more: kinds.filter(([, some]) => some.length > AT_ONCE).map(([kind]) => kind),
    letters: suggestedIn(file, lens.today)
      .slice(0, LETTERS_OFFERED)
      .map((id) => ({ id, label: letterLabel(id, lens) })),
    minutes,
  };
}

export interface OlderAsked {
  readonly dossierId: string;
  readonly kind: string;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}

/** Lines of one kind, page by page; none of a kind that is not for whoever asks. */
export async function listActivity(ctx: Context, asked: OlderAsked): Promise<ActivityPage> {
  const { dossierId } = asked;
  const kind = asked.kind as ActivityKind;
  const limit = limitOf(ctx, asked);
  const [before] = keyIn<[string]>(asked.cursor, ['uuid']) ?? [null];
  const [file, rows] = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    Promise.all([
      readDossierFile(sql, { dossierId }),
      mayRead(ctx, kind) ? activityRows(sql, kind, { dossierId, before, limit: limit + 1 }) : [],
    ]),
  );
  if (file === null) throw dossierUnknown();
  const lens = lensOver(ctx, file, momentOf(ctx));
  const { data, page } = pageOf(rows, limit, ({ id }) => [id]);
  return { data: data.map((row) => lineView(row, { kind, file, lens })), page };
}

interface Seen {
  readonly kind: ActivityKind;
  readonly file: DossierFile;
  readonly lens: Lens;
}

function lineView(row: ActivityRow, seen: Seen): ActivityLineView {
  const { kind, file, lens } = seen;
  const { at, extra } = row;
  const timeZone = timeZoneOf(file.dossier.territory);
  const day = row.on ?? at?.toZonedDateTimeISO(timeZone).toPlainDate() ?? null;
  return {
    id: row.id,
    kind,
    on: dayText(day),
    at: momentText(at, timeZone),
    state: row.state,
    ...wordsOf(row, seen),
    by: personReference(lens.userOf(row.userId)),
    way: extra.channel ?? extra.via ?? null,
    minutes: extra.minutes ?? null,
    deadlineId: extra.deadlineId ?? null,
  };
}

function wordsOf(row: ActivityRow, { kind, file, lens }: Seen): { label: string; detail: string } {
  const { label, extra } = row;
  switch (kind) {
    case 'letter':
      return { label: letterLabel(label ?? '', lens), detail: referenceOf(extra) };
    case 'document':
      return { label: label ?? '', detail: kindLabel(extra.kind ?? null, lens) };
    case 'task':
      return { label: say(taskLabel({ label, step: extra.step ?? null }), lens), detail: '' };
    case 'time':
      return { label: label ?? '', detail: '' };
    case 'alert':
      return { label: deadlineLabel(extra.deadlineId, file, lens), detail: label ?? '' };
    case 'link':
    case 'questionnaire':
      return { label: displayName(namesIn(extra)), detail: '' };
  }
}

const namesIn = ({ familyName = '', givenNames = '' }: ActivityRow['extra']) => ({
  familyName,
  givenNames,
});

const referenceOf = ({ year = 0, number = 0 }: ActivityRow['extra']) =>
  letterReference({ year, number });

function letterLabel(id: string, lens: Lens): string {
  const letter = LETTER_DEFINITIONS.find((one) => one.id === id);
  return letter === undefined ? id : say(letter.label, lens);
}

function kindLabel(id: string | null, lens: Lens): string {
  const kind = id === null ? null : documentKind(id);
  return kind === null ? '' : say(kind.label, lens);
}

function deadlineLabel(id: string | undefined, { deadlines }: DossierFile, lens: Lens): string {
  const found = deadlines.find((one) => one.id === id);
  return found === undefined ? '' : say(found.deadline.label, lens);
}
