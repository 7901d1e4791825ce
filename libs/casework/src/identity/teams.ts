import type { ChangeTeam, NewTeam, TeamPage, TeamView } from '@quantieme/contracts';
import {
  appendAudit,
  deleteTeam,
  insertTeam,
  listUsers,
  lockTeam,
  newId,
  renameTeam,
  restoreTeam,
  teamsOfFirm,
  violationOf,
  writeTeamMembers,
  type FirmSql,
  type TeamRecord,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { staleVersion, teamUnknown, userUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { DomainError } from '../domain-error.ts';
import { wholeList } from '../paging.ts';

function nameTaken(): DomainError {
  const code = 'team/name-taken';
  const detail = {
    fr: 'Une équipe porte déjà ce nom. Choisissez-en un autre.',
    en: 'There is already a team of that name. Choose another one.',
  };
  return new DomainError('conflict', code, detail, {
    fields: [{ pointer: '/name', code, detail }],
  });
}

const auditOf = (action: string, subjectId: string) => ({
  action,
  subjectKind: 'team',
  subjectId,
});
const trace = ({ name, memberIds }: Pick<TeamRecord, 'name' | 'memberIds'>) => ({
  name,
  memberIds,
});

function sayNameTaken(error: unknown): never {
  throw violationOf(error)?.constraint === 'teams_name' ? nameTaken() : error;
}

/** Those who left stay members until somebody takes them out: what was theirs is still found. */
async function refuseStrangers(sql: FirmSql, memberIds: readonly string[]): Promise<void> {
  const known = new Set((await listUsers(sql, sql.scope.firmId)).map(({ id }) => id));
  const stranger = memberIds.findIndex((id) => !known.has(id));
  if (stranger !== -1) throw userUnknown(`/memberIds/${stranger}`);
}

/** A firm has a dozen at most: they come whole, by name. */
export async function listTeams(ctx: Context): Promise<TeamPage> {
  const teams = await ctx.database.pipelined(scopeOf(ctx), (sql) => teamsOfFirm(sql));
  return wholeList(teams);
}

async function written(tx: FirmSql, id: string): Promise<TeamView> {
  const team = (await teamsOfFirm(tx)).find((one) => one.id === id);
  if (team === undefined) throw teamUnknown();
  return team;
}

export async function addTeam(ctx: Context, { name, memberIds }: NewTeam): Promise<TeamView> {
  const team = { id: newId(), name: name.trim(), memberIds: [...new Set(memberIds)] };
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    await refuseStrangers(tx, team.memberIds);
    await insertTeam(tx, team).catch(sayNameTaken);
    await writeTeamMembers(tx, team);
    await appendAudit(tx, { ...auditOf('team.create', team.id), after: trace(team) });
    return written(tx, team.id);
  });
  announceChange(ctx, null, 'team');
  return view;
}

interface WhichTeam {
  readonly id: string;
  readonly version: number;
}

async function lockRead(tx: FirmSql, { id, version }: WhichTeam): Promise<TeamRecord> {
  const team = await lockTeam(tx, id);
  if (team === null || team.deleted) throw teamUnknown();
  if (team.version !== version) throw staleVersion();
  return team;
}

export async function changeTeam(
  ctx: Context,
  { change, ...which }: WhichTeam & { readonly change: ChangeTeam },
): Promise<TeamView> {
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await lockRead(tx, which);
    const after = {
      id: before.id,
      name: change.name?.trim() ?? before.name,
      memberIds: [...new Set(change.memberIds ?? before.memberIds)],
    };
    await refuseStrangers(tx, after.memberIds);
    await renameTeam(tx, after).catch(sayNameTaken);
    await writeTeamMembers(tx, after);
    const traces = { before: trace(before), after: trace(after) };
    await appendAudit(tx, { ...auditOf('team.update', before.id), ...traces });
    return written(tx, before.id);
  });
  announceChange(ctx, null, 'team');
  return view;
}

/** Its people and their work stay where they are; for a day it can be brought back. */
export async function removeTeam(ctx: Context, which: WhichTeam): Promise<void> {
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await lockRead(tx, which);
    await deleteTeam(tx, before.id);
    await appendAudit(tx, { ...auditOf('team.delete', before.id), before: trace(before) });
  });
  announceChange(ctx, null, 'team');
}

/** As itself, with its people: what names it, a saved view, holds again. */
export async function restoreDeletedTeam(ctx: Context, id: string): Promise<TeamView> {
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await lockTeam(tx, id);
    if (before === null) throw teamUnknown();
    await restoreTeam(tx, id).catch(sayNameTaken);
    if (before.deleted)
      await appendAudit(tx, { ...auditOf('team.restore', id), after: trace(before) });
    return written(tx, id);
  });
  announceChange(ctx, null, 'team');
  return view;
}
