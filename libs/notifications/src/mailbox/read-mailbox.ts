import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import PostalMime, { type Address } from 'postal-mime';

export interface MailboxEntry {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly sentAt: string | null;
}

export interface MailboxMessage extends MailboxEntry {
  readonly messageId: string | null;
  readonly text: string;
  readonly html: string;
}

const ID = /^[0-9a-f]{32}$/;

/** The newest messages of the development mailbox, newest first. */
export async function listMailbox(folder: string, limit: number): Promise<readonly MailboxEntry[]> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names
      .filter((name) => name.endsWith('.eml'))
      .map(async (name) => ({ name, at: (await stat(path.join(folder, name))).mtimeMs })),
  );
  const newest = files
    .toSorted((a, b) => b.at - a.at || b.name.localeCompare(a.name))
    .slice(0, limit);
  return Promise.all(
    newest.map(async ({ name }) => {
      const { id, from, to, subject, sentAt } = await parsed(folder, name.slice(0, -'.eml'.length));
      return { id, from, to, subject, sentAt };
    }),
  );
}

/** One message, or null where there is none of that id. */
export async function readMailbox(folder: string, id: string): Promise<MailboxMessage | null> {
  if (!ID.test(id)) return null;
  return parsed(folder, id).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

async function parsed(folder: string, id: string): Promise<MailboxMessage> {
  const mail = await PostalMime.parse(await readFile(path.join(folder, `${id}.eml`)));
  return {
    id,
    from: mail.from === undefined ? '' : written(mail.from),
    to: (mail.to ?? []).map(written).join(', '),
    subject: mail.subject ?? '',
    sentAt: mail.date ?? null,
    messageId: mail.messageId ?? null,
    text: mail.text ?? '',
    html: mail.html ?? '',
  };
}

function written(address: Address): string {
  if (address.name === '' || address.name === undefined) return address.address ?? '';
  return `${address.name} <${address.address ?? ''}>`;
}
