import type { ConvictionVersions, ConvictionVersionView } from '@quantieme/contracts';
import { convictionVersions, usersOfFirm, type ConvictionVersionRow } from '@quantieme/persistence';
import { isSameContent } from '../cases/same-content.ts';
import { scopeOf, type Context } from '../context.ts';
import { momentText } from '../views/lens.ts';
import { convictionUnknown } from './conviction-problems.ts';
import type { KeptConviction } from './kept-conviction.ts';
import { openConviction, type WhichConvictionAsked } from './record-conviction.ts';

type Which = Omit<WhichConvictionAsked, 'version'>;

interface OpenedVersion extends ConvictionVersionRow {
  readonly said: KeptConviction;
}

function changeOf({ archived }: OpenedVersion, before: OpenedVersion | undefined) {
  if (before === undefined) return 'recorded';
  if (archived === before.archived) return 'changed';
  return archived ? 'archived' : 'restored';
}

function fieldsOf({ said }: OpenedVersion, before: OpenedVersion | undefined): readonly string[] {
  if (before === undefined) return [];
  const fields = Object.keys(said) as (keyof KeptConviction)[];
  return fields.filter((field) => !isSameContent(said[field], before.said[field]));
}

/** What a conviction said at each time, who wrote it and when: for whoever may read the record. */
export async function readConvictionVersions(
  ctx: Context,
  { personId, convictionId: id }: Which,
): Promise<ConvictionVersions> {
  const [rows, users] = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    Promise.all([convictionVersions(sql, { id, personId }), usersOfFirm(sql)]),
  );
  if (rows.length === 0) throw convictionUnknown();
  const opened = rows.map((row) => ({
    ...row,
    said: openConviction(ctx, { ...row, id, personId }),
  }));
  const nameOf = (userId: string) => users.find((user) => user.id === userId)?.name ?? '';
  const views = opened.map((version, index): ConvictionVersionView => {
    const before = opened[index - 1];
    return {
      number: version.number,
      change: changeOf(version, before),
      at: momentText(version.writtenAt, ctx.actor.timeZone) ?? '',
      by: nameOf(version.writtenBy),
      fields: fieldsOf(version, before),
      conviction: { ...version.said, id, version: version.number },
    };
  });
  return { data: views.reverse() };
}
