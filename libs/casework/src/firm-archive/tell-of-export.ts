import { messageIdOf, renderExportMail, type Mailer } from '@quantieme/notifications';
import {
  activePeople,
  noteExportTold,
  timeZoneOfFirm,
  usersOfFirm,
  type ClaimedExport,
  type Database,
  type ExportClaim,
} from '@quantieme/persistence';
import { realClock } from '@quantieme/settings';
import { scopeOfWorker } from '../context.ts';

interface TellServices {
  readonly database: Database;
  readonly mailer: Mailer;
  readonly publicUrl: string;
}

/** Every owner learns of it, whoever asked: until one mail was taken, it is tried again. */
export async function tellOfExport(
  { database, mailer, publicUrl }: TellServices,
  {
    firmId,
    claim,
    found,
  }: { readonly firmId: string; readonly claim: ExportClaim; readonly found: ClaimedExport },
): Promise<void> {
  const scope = scopeOfWorker(firmId);
  const [people, users, timeZone] = await database.pipelined(scope, (sql) =>
    Promise.all([activePeople(sql, firmId), usersOfFirm(sql), timeZoneOfFirm(sql, firmId)]),
  );
  const by = users.find(({ id }) => id === found.requestedBy)?.name ?? '';
  const mail = {
    by,
    at: found.requestedAt.toZonedDateTimeISO(timeZone),
    until: (found.expiresAt ?? found.requestedAt).toZonedDateTimeISO(timeZone),
    link: `${publicUrl}/reglages?onglet=export`,
  };
  let taken = false;
  for (const owner of people.filter(({ role }) => role === 'owner')) {
    const outcome = await mailer.send({
      to: { name: owner.name, address: owner.email },
      ...renderExportMail(mail, owner.locale),
      messageId: messageIdOf(`${claim.id}-${owner.id}`, publicUrl),
      sentAt: realClock.now(),
    });
    taken ||= outcome.kind === 'accepted';
  }
  if (taken) await database.pipelined(scope, (sql) => noteExportTold(sql, claim));
}
