import type { WorkloadPersonView, WorkloadView } from '@quantieme/contracts';
import { workload, type WorkloadRow } from '@quantieme/persistence';
import { momentOf } from '../cases/change-dossier.ts';
import { scopeOf, type Context } from '../context.ts';

export interface WorkloadAsked {
  readonly from?: string | undefined;
  readonly weeks?: number | undefined;
}

const USUAL_WEEKS = 6;

function personView(rows: readonly WorkloadRow[]): WorkloadPersonView {
  const [first] = rows;
  const id = first?.userId ?? null;
  return {
    person: id === null ? null : { id, name: first?.name ?? '', initials: first?.initials ?? '' },
    weeks: rows.map(({ tasks, fatal, important, information, hearings, absentDays }) => ({
      ...{ tasks, fatal, important, information, hearings, absentDays },
    })),
  };
}

/** Who has what to do in which week: tasks, deadlines by seriousness, hearings and absences, in one statement. */
export async function readWorkload(ctx: Context, asked: WorkloadAsked): Promise<WorkloadView> {
  const { today } = momentOf(ctx);
  const day = asked.from === undefined ? today : Temporal.PlainDate.from(asked.from);
  const from = day.subtract({ days: day.dayOfWeek - 1 });
  const weeks = asked.weeks ?? USUAL_WEEKS;
  const [rows] = (await ctx.database.read(scopeOf(ctx), [
    workload(ctx.actor.firmId, { from, weeks }),
  ])) as [WorkloadRow[]];
  return {
    today: String(today),
    weeks: Array.from({ length: weeks }, (_, week) => {
      const monday = from.add({ weeks: week });
      return { from: String(monday), until: String(monday.add({ days: 6 })) };
    }),
    people: [...Map.groupBy(rows, ({ userId }) => userId).values()].map(personView),
  };
}
