import {
  type Mailer,
  messageIdOf,
  renderWatchMail,
  type WatchMail,
} from '@quantieme/notifications';
import {
  activePeople,
  type Database,
  endNotices,
  newId,
  recordTold,
  type Recipient,
  takeNotice,
  timeZoneOfFirm,
} from '@quantieme/persistence';
import { realClock } from '@quantieme/settings';
import { scopeOfWorker } from '../context.ts';
import type { FirmLookedAt } from './look-around.ts';
import { type Trouble, TROUBLE_WORDS, type TroubleKind } from './trouble.ts';

/** Real time after which what could not be told is told again. */
const AGAIN_AFTER_S = 60;

export interface TellServices {
  readonly database: Database;
  /** Not the worker's: what tells of a stopped worker must not need it. */
  readonly mailer: Mailer;
  /** Beginning of every link, without a final slash. */
  readonly publicUrl: string;
}

/**
 * Tells the owners of a firm what has begun to stand still and what goes again, once each, however many processes watch.
 *
 * @returns kinds of the troubles that were told now, for whoever else has to know
 */
export async function tellOwners(
  services: TellServices,
  firm: FirmLookedAt,
): Promise<readonly TroubleKind[]> {
  const begun = firm.troubles.filter(({ kind }) => !firm.told.includes(kind));
  const over = [...firm.told, ...firm.untold].filter(
    (kind) => !firm.troubles.some((trouble) => trouble.kind === kind),
  );
  const told: TroubleKind[] = [];
  for (const trouble of begun) {
    if (await tellBeginning(services, firm.firmId, trouble)) told.push(trouble.kind);
  }
  if (over.length > 0) await tellEnds(services, firm.firmId, over);
  return told;
}

async function tellBeginning(
  services: TellServices,
  firmId: string,
  { kind, since }: Trouble,
): Promise<boolean> {
  const { database } = services;
  const scope = scopeOfWorker(firmId);
  const id = await database.pipelined(scope, (sql) =>
    takeNotice(sql, { firmId, id: newId(), trouble: kind }, AGAIN_AFTER_S),
  );
  if (id === null) return false;
  const moment = since ?? realClock.now();
  const error = await mailOwners(services, firmId, { id, moment, words: TROUBLE_WORDS[kind] });
  await database.pipelined(scope, (sql) => recordTold(sql, { firmId, id }, error));
  return true;
}

/** That something goes again is told to whoever had been told, and not insisted on. */
async function tellEnds(
  services: TellServices,
  firmId: string,
  kinds: readonly string[],
): Promise<void> {
  const ended = await services.database.pipelined(scopeOfWorker(firmId), (sql) =>
    endNotices(sql, firmId, kinds),
  );
  for (const { trouble, since, told } of ended) {
    const words = { title: TROUBLE_WORDS[trouble as TroubleKind].title, remedy: null };
    if (told) await mailOwners(services, firmId, { id: newId(), moment: since, words });
  }
}

interface NoticeToMail {
  readonly id: string;
  readonly moment: Temporal.Instant;
  readonly words: Pick<WatchMail, 'title' | 'remedy'>;
}

/** @returns what kept every owner from being told; null: one was at least */
async function mailOwners(
  services: TellServices,
  firmId: string,
  { id, moment, words }: NoticeToMail,
): Promise<string | null> {
  const [people, timeZone] = await services.database.pipelined(scopeOfWorker(firmId), (sql) =>
    Promise.all([activePeople(sql, firmId), timeZoneOfFirm(sql, firmId)]),
  );
  const owners = people.filter(({ role }) => role === 'owner');
  const link = `${services.publicUrl}/alertes/etat`;
  const mail: WatchMail = { ...words, since: moment.toZonedDateTimeISO(timeZone), link };
  const errors: string[] = [];
  for (const owner of owners) {
    const error = await mailOne(services, owner, { mail, id: `${id}-${owner.id}` });
    if (error !== null) errors.push(error);
  }
  if (owners.length === 0) return 'Nobody owns this firm.';
  return errors.length === owners.length ? (errors[0] ?? null) : null;
}

async function mailOne(
  { mailer, publicUrl }: TellServices,
  owner: Recipient,
  { mail, id }: { readonly mail: WatchMail; readonly id: string },
): Promise<string | null> {
  const outcome = await mailer.send({
    to: { name: owner.name, address: owner.email },
    ...renderWatchMail(mail, owner.locale),
    messageId: messageIdOf(id, publicUrl),
    sentAt: realClock.now(),
  });
  return outcome.kind === 'accepted' ? null : outcome.error;
}
