import {
  appendAudit,
  lockClientLink,
  type ClientLinkRow,
  type FirmTransaction,
} from '@quantieme/persistence';
import type { ClientContext, Visitor } from '../client-doors/client-context.ts';
import { linkNeeded, linkState, refuseOver } from '../client-doors/link-state.ts';
import { openLink, type OpenedLink } from '../client-doors/open-link.ts';
import type { Services } from '../context.ts';

const door = 'client-link';

export interface ClientLinkOpening {
  readonly token: string;
  readonly attempt: string;
}

/** Gives the link to the browser that opens it; it serves there until its end. */
export function openClientLink(
  services: Services,
  opening: ClientLinkOpening,
  visitor: Visitor,
): Promise<OpenedLink> {
  return openLink(services, {
    ...opening,
    door,
    visitor,
    note: async (tx, { id, firmId }) => {
      const link = await lockClientLink(tx, id);
      const dossierId = link?.dossierId ?? null;
      const audit = { action: 'client-link.open', subjectKind: 'client-link', subjectId: id };
      await appendAudit(tx, { ...audit, dossierId });
      services.database.announce({ firmId, dossierId, kind: 'client-link' });
    },
  });
}

/** The link, held until the end of the transaction. Throws where it is over. */
export async function heldLink(ctx: ClientContext, tx: FirmTransaction): Promise<ClientLinkRow> {
  const link = await lockClientLink(tx, ctx.link.id);
  if (link === null) throw linkNeeded(door);
  refuseOver(door, linkState({ ...link, finishedAt: null }));
  return link;
}
