import type {
  ClientLinksView,
  ClientLinkView,
  CreateClientLinkBody,
  CreatedClientLink,
} from '@quantieme/contracts';
import {
  appendAudit,
  clientActsOf,
  clientLinksOf,
  enqueueMail,
  insertClientLink,
  lockClientLink,
  newId,
  readFirm,
  revokeClientLink,
  usersOfFirm,
  type AskedItem,
  type ClientAct,
  type ClientLinkRow,
  type FirmTransaction,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { linkNotWithdrawn, linkState } from '../client-doors/link-state.ts';
import { mailedLinkToken } from '../client-doors/renew-link.ts';
import { DOOR_WORDS } from '../client-doors/words/index.ts';
import { scopeOf, type Context } from '../context.ts';
import { dossierHeading } from '../dossiers/dossier-heading.ts';
import { tokenHash } from '../identity/one-time-token.ts';
import { momentOf } from '../moment.ts';
import { namesOf } from '../person-facts/read-person-facts.ts';
import { dayText, momentText, say } from '../views/lens.ts';
import { displayName } from '../views/person-name.ts';
import { askedOf, linkOffer, type LinkOffer, type LinkWanted } from './link-settings.ts';

const DAY_SECONDS = 24 * 3600;
const USUAL_DAYS = 30;

type StateView = ClientLinkView['state'];

function linkView(
  row: ClientLinkRow,
  acts: readonly ClientAct[],
  {
    names,
    person,
    timeZone,
  }: { names: ReadonlyMap<string, { name: string }>; person: string; timeZone: string },
): ClientLinkView {
  const moment = (at: Temporal.Instant) => momentText(at, timeZone) ?? '';
  const standing = acts.filter(({ linkId, undoneAt }) => linkId === row.id && undoneAt === null);
  const files = standing.filter(({ kind, archived }) => kind === 'document' && archived === false);
  return {
    id: row.id,
    person,
    language: row.language,
    state: linkState({ ...row, finishedAt: null }) as StateView,
    documents: row.documents,
    attempts: row.attempts,
    questions: row.questions,
    steps: row.stepsShown,
    dates: row.datesShown,
    wantedOn: dayText(row.wantedOn),
    answers: row.steps.filter(({ skipped }) => !skipped).length,
    finishedAt: momentText(row.finishedAt, timeZone),
    mailedAt: momentText(row.renewedAt, timeZone),
    askedAgainAt: momentText(row.askedAgainAt, timeZone),
    asked: row.asked.length,
    createdBy: names.get(row.createdBy)?.name ?? '',
    createdAt: moment(row.createdAt),
    expiresAt: moment(row.expiresAt),
    openedAt: momentText(row.openedAt, timeZone),
    revokedAt: momentText(row.revokedAt, timeZone),
    files: files.length,
    unseen: files.filter(({ lookedAt, status }) => lookedAt === null && status === 'received')
      .length,
    noted: standing.filter(({ kind }) => kind === 'attempt').length,
  };
}

async function linksOf(
  ctx: Context,
  tx: FirmTransaction,
  { dossierId, offer }: { readonly dossierId: string; readonly offer: LinkOffer },
): Promise<readonly ClientLinkView[]> {
  const rows = await clientLinksOf(tx, dossierId);
  const acts = await clientActsOf(tx, dossierId);
  const names = namesOf(await usersOfFirm(tx));
  const { timeZone } = ctx.actor;
  const people = new Map(offer.persons.map(({ id, ...person }) => [id, displayName(person)]));
  return rows.map((row) =>
    linkView(row, acts, { names, timeZone, person: people.get(row.personId) ?? '' }),
  );
}

/** The links of a dossier, the latest first, and what a new one may allow. Throws `dossier/unknown`. */
export function readClientLinks(ctx: Context, dossierId: string): Promise<ClientLinksView> {
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    const offer = await linkOffer(ctx, tx, dossierId);
    return {
      links: await linksOf(ctx, tx, { dossierId, offer }),
      persons: offer.persons.map(({ id, items, ...person }) => ({
        id,
        name: displayName(person),
        language: person.language,
        mailable: person.email !== null,
        items: items.map(({ key, title }) => ({ id: key, label: say(title, ctx) })),
      })),
      attempts: offer.attempts,
    };
  });
}

export interface NewLinkAsked {
  readonly dossierId: string;
  readonly publicUrl: string;
}

interface Made extends NewLinkAsked {
  readonly wanted: LinkWanted;
  readonly lifeSeconds: number;
}

async function make(ctx: Context, tx: FirmTransaction, made: Made): Promise<CreatedClientLink> {
  const { dossierId, wanted, publicUrl, lifeSeconds } = made;
  const offer = await linkOffer(ctx, tx, dossierId);
  const asked = askedOf(offer, wanted);
  const id = newId();
  const renewalId = newId();
  const token = mailedLinkToken(renewalId, ctx.secretKey);
  await insertClientLink(tx, {
    ...wanted,
    id,
    dossierId,
    asked,
    askedAt: momentOf(ctx).now,
    createdBy: ctx.actor.userId,
    tokenHash: tokenHash(token),
    renewalId,
    lifeSeconds,
  });
  await appendAudit(tx, {
    ...auditOfLink('client-link.create', { dossierId, id }),
    after: saidOf(wanted, asked),
  });
  if (wanted.mail) await mail(tx, { wanted, offer, renewalId });
  const links = await linksOf(ctx, tx, { dossierId, offer });
  const created = links.find((link) => link.id === id);
  if (created === undefined) throw new Error('The link just written is missing');
  // What opens it travels behind `#`, which browsers keep to themselves.
  const link = `${publicUrl}/envoyer#${token}`;
  const phone = offer.persons.find((person) => person.id === wanted.personId)?.phone ?? null;
  return { ...created, link, message: await messageOf(tx, { wanted, link }), phone };
}

const saidOf = (
  { personId, language, documents, attempts, questions, stepsShown, datesShown, mail }: LinkWanted,
  asked: readonly AskedItem[],
) => ({
  personId,
  language,
  documents,
  attempts,
  questions,
  stepsShown,
  datesShown,
  mail,
  asked: asked.map(({ key }) => key),
});

/** What the firm sends with a link, by the channel it trusts. */
async function messageOf(
  tx: FirmTransaction,
  { wanted: { language }, link }: { readonly wanted: LinkWanted; readonly link: string },
): Promise<string> {
  const firm = (await readFirm(tx, tx.scope.firmId)).name;
  const { message } = DOOR_WORDS[language].mail;
  return message.replace('{firm}', firm).replace('{link}', link);
}

interface Mailed {
  readonly wanted: LinkWanted;
  readonly offer: LinkOffer;
  readonly renewalId: string;
}

async function mail(tx: FirmTransaction, { wanted, offer, renewalId }: Mailed): Promise<void> {
  const address = offer.persons.find(({ id }) => id === wanted.personId)?.email ?? '';
  await enqueueMail(tx, tx.scope.firmId, {
    id: newId(),
    kind: 'client-link',
    recipientEmail: address,
    locale: wanted.language,
    subjectId: renewalId,
  });
}

const auditOfLink = (action: string, { dossierId, id }: WhichClientLink) => ({
  action,
  subjectKind: 'client-link',
  subjectId: id,
  dossierId,
});

/** Makes a link, and tells it this once. Throws what `askedOf` throws. */
export async function createClientLink(
  ctx: Context,
  { body, ...asked }: NewLinkAsked & { readonly body: CreateClientLinkBody },
): Promise<CreatedClientLink> {
  const { days = USUAL_DAYS } = body;
  const wanted = wantedOf(body);
  const created = await ctx.database.firm(scopeOf(ctx), (tx) =>
    make(ctx, tx, { ...asked, wanted, lifeSeconds: days * DAY_SECONDS }),
  );
  announceChange(ctx, asked.dossierId, 'client-link');
  if (wanted.mail) ctx.wake();
  return created;
}

/** What older software does not say is not asked, nor shown. */
function wantedOf({
  personId,
  language,
  documents,
  attempts,
  ...more
}: CreateClientLinkBody): LinkWanted {
  const { wantedOn, asked } = more;
  return {
    personId,
    language,
    documents,
    attempts,
    questions: more.questions ?? false,
    stepsShown: more.steps ?? false,
    datesShown: more.dates ?? false,
    wantedOn: wantedOn === undefined ? null : Temporal.PlainDate.from(wantedOn),
    mail: more.mail ?? false,
    asked,
  };
}

export interface WhichClientLink {
  readonly dossierId: string;
  readonly id: string;
}

async function withdraw(tx: FirmTransaction, which: WhichClientLink): Promise<void> {
  if (!(await revokeClientLink(tx, which))) throw linkNotWithdrawn('client-link');
  await appendAudit(tx, auditOfLink('client-link.revoke', which));
}

/** Nobody goes on with it; what came through it stays. */
export async function withdrawClientLink(ctx: Context, which: WhichClientLink): Promise<void> {
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    await dossierHeading(tx, which.dossierId);
    await withdraw(tx, which);
  });
  announceChange(ctx, which.dossierId, 'client-link');
}

/** Another link in the place of one: for the same person and as long a time, asking what is still missing. */
export async function replaceClientLink(
  ctx: Context,
  { publicUrl, ...which }: WhichClientLink & NewLinkAsked,
): Promise<CreatedClientLink> {
  const { dossierId, id } = which;
  const created = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const old = await lockClientLink(tx, id);
    if (old === null || old.dossierId !== dossierId) throw linkNotWithdrawn('client-link');
    if (old.revokedAt === null) await withdraw(tx, which);
    const lifeSeconds = Math.round(old.createdAt.until(old.expiresAt).total('seconds'));
    const wanted = { ...old, asked: undefined, mail: false };
    return make(ctx, tx, { dossierId, publicUrl, wanted, lifeSeconds });
  });
  announceChange(ctx, dossierId, 'client-link');
  return created;
}
