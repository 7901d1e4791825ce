import {
  listMailbox,
  type MailboxEntry,
  type MailboxMessage,
  readMailbox,
} from '@quantieme/notifications';
import { addressesOfFirm } from '@quantieme/persistence';
import { type Context, scopeOf } from '../context.ts';
import { notFound } from '../domain-error.ts';

/** All firms of an embedded instance share one mailbox folder: each is shown what was written to its own people. */
const LOOK_THROUGH = 500;

/** The newest mails of the development mailbox, newest first. */
export async function listFirmMailbox(
  ctx: Context,
  { folder, limit }: { readonly folder: string | null; readonly limit: number },
): Promise<readonly MailboxEntry[]> {
  if (folder === null) throw noMailbox();
  const [entries, isOurs] = await Promise.all([listMailbox(folder, LOOK_THROUGH), ours(ctx)]);
  return entries.filter(isOurs).slice(0, limit);
}

export async function readFirmMailbox(
  ctx: Context,
  { folder, id }: { readonly folder: string | null; readonly id: string },
): Promise<MailboxMessage> {
  if (folder === null) throw noMailbox();
  const [message, isOurs] = await Promise.all([readMailbox(folder, id), ours(ctx)]);
  if (message === null || !isOurs(message)) {
    throw notFound('mail/unknown', {
      fr: 'Ce courriel n’existe pas.',
      en: 'There is no such mail.',
    });
  }
  return message;
}

async function ours(ctx: Context): Promise<(entry: MailboxEntry) => boolean> {
  const { firmId } = ctx.actor;
  const addresses = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    addressesOfFirm(sql, firmId),
  );
  return ({ to }) => addresses.has(addressIn(to).toLowerCase());
}

/** @example addressIn('Claire Roux <c@d.test>') // 'c@d.test' */
function addressIn(written: string): string {
  return /<([^<>]*)>\s*$/.exec(written)?.[1] ?? written;
}

function noMailbox() {
  return notFound('mailbox/none', {
    fr: 'Les courriels partent vraiment\u00a0: il n’y a pas de boîte de développement ici.',
    en: 'Mails really leave: there is no development mailbox here.',
  });
}
