import type { AgendaCounts, ColleagueView, DeskView } from '@quantieme/contracts';
import { PROCEDURES } from '@quantieme/law';
import { agendaCounts, listUsers, teamsOfFirm, type FirmSql } from '@quantieme/persistence';
import { ownTimers } from '../billing/timers.ts';
import { scopeOf, type Context } from '../context.ts';
import { may } from '../identity/permissions.ts';
import { momentOf } from '../moment.ts';
import { savedViewsIn } from '../saved-views/saved-views.ts';
import { procedureReference } from '../views/dossier-view.ts';
import { worstTrouble } from '../watch/alert-state.ts';

async function countsIn(sql: FirmSql, ctx: Context): Promise<AgendaCounts | null> {
  if (!may(ctx.actor, 'deadline:read')) return null;
  const asked = agendaCounts(ctx.actor.firmId, momentOf(ctx).today);
  const [counts] = await sql.query<AgendaCounts>(asked.text, asked.parameters);
  return counts ?? null;
}

async function runningTimerIn(sql: FirmSql, ctx: Context): Promise<DeskView['runningTimer']> {
  if (!may(ctx.actor, 'time:read')) return null;
  return (await ownTimers(ctx, sql)).find(({ running }) => running) ?? null;
}

async function peopleIn(sql: FirmSql, ctx: Context): Promise<DeskView['people']> {
  if (!may(ctx.actor, 'user:read')) return [];
  return (await listUsers(sql, ctx.actor.firmId)).map(({ id, name, initials, role, status }) => ({
    ...{ id, name, initials, status },
    role: role as ColleagueView['role'],
  }));
}

/** What stands around every page of whoever is signed in: no page asks for it again. */
export async function readDesk(ctx: Context): Promise<DeskView> {
  const [trouble, [teams, people, savedViews, counts, runningTimer]] = await Promise.all([
    may(ctx.actor, 'alert:read') ? worstTrouble(ctx) : null,
    ctx.database.pipelined(scopeOf(ctx), (sql) =>
      Promise.all([
        teamsOfFirm(sql),
        peopleIn(sql, ctx),
        savedViewsIn(sql, ctx),
        countsIn(sql, ctx),
        runningTimerIn(sql, ctx),
      ]),
    ),
  ]);
  const procedures = may(ctx.actor, 'law:read')
    ? Object.keys(PROCEDURES).map((id) => procedureReference(id, ctx))
    : [];
  return { teams, people, procedures, savedViews, counts, runningTimer, trouble };
}
