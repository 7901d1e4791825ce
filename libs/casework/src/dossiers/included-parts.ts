import type { DossierRow } from '@quantieme/contracts';
import { clientsOfDossiers, type FirmSql } from '@quantieme/persistence';
import type { Context } from '../context.ts';
import { deadlineViews } from '../deadlines/listed-deadlines.ts';
import { eventsOfDossiers } from '../events/list-events.ts';
import { personRow } from '../persons/person-row.ts';

/** What `include` may name. */
export const DOSSIER_INCLUDES = ['clients', 'deadlines', 'events'] as const;

type Parts = Pick<DossierRow, 'clientRecords' | 'deadlines' | 'events'>;

interface Asked {
  readonly asked: readonly string[];
  readonly rows: readonly { readonly id: string }[];
}

/** Parts of the dossiers of one page, each kind read once for all of them. */
export async function includedIn(
  sql: FirmSql,
  ctx: Context,
  { asked, rows }: Asked,
): Promise<(dossierId: string) => Parts> {
  const ids = rows.map(({ id }) => id);
  const wants = (part: (typeof DOSSIER_INCLUDES)[number]) => asked.includes(part) && ids.length > 0;
  const [clients, deadlines, events] = await Promise.all([
    wants('clients') ? clientsOfDossiers(sql, ids) : null,
    wants('deadlines') ? deadlineViews(sql, ctx, { dossierIds: ids }) : null,
    wants('events') ? eventsOfDossiers(sql, ctx, ids) : null,
  ]);
  const clientsOf = clients && Map.groupBy(clients, ({ dossierId }) => dossierId);
  const deadlinesOf = deadlines && Map.groupBy(deadlines, ({ dossierId }) => dossierId);
  const eventsOf = events && Map.groupBy(events, ({ dossierId }) => dossierId);
  return (id) => ({
    ...(clientsOf && {
      clientRecords: (clientsOf.get(id) ?? []).map(personRow),
    }),
    ...(deadlinesOf && { deadlines: deadlinesOf.get(id) ?? [] }),
    ...(eventsOf && { events: eventsOf.get(id) ?? [] }),
  });
}
