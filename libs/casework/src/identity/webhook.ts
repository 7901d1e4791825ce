import type { WebhookTrialView, WebhookView } from '@quantieme/contracts';
import {
  appendAudit,
  type FirmTransaction,
  lockFirm,
  lockWebhook,
  newId,
  reminderPolicies,
  removeWebhook as deleteWebhook,
  webhookOfFirm,
  type WebhookRecord,
  writeWebhook,
} from '@quantieme/persistence';
import { realClock } from '@quantieme/settings';
import { scopeOf, type Context } from '../context.ts';
import { DomainError, invalid, notFound } from '../domain-error.ts';
import { FIRM_CHANNEL, refusalText } from '../reminders/index.ts';
import { momentText } from '../views/lens.ts';
import { webhookSecret } from './webhook-secret.ts';
import { problemOfWebhookUrl } from './webhook-url.ts';

/** How long the secret before goes on signing. */
const FORMER_HOURS = 24;

/** Where the firm's own system is called when alerts fall due. */
export function readWebhook(ctx: Context): Promise<WebhookView> {
  return ctx.database.firm(scopeOf(ctx), async (tx) => viewOf(ctx, await webhookOfFirm(tx), null));
}

/** Says where to call. The secret is told once, when there was none before. */
export function changeWebhook(ctx: Context, url: string): Promise<WebhookView> {
  const problem = problemOfWebhookUrl(url);
  if (problem !== null) throw invalid([problem]);
  return write(ctx, (before) => ({ url, secretId: before?.secretId ?? newId() }));
}

/** Another secret, told this once; the one before signs as well for a day. */
export function rotateWebhookSecret(ctx: Context): Promise<WebhookView> {
  return write(ctx, (before) => {
    if (before === null) throw noWebhook();
    return { url: before.url, secretId: newId() };
  });
}

type Wanted = Pick<WebhookRecord, 'url' | 'secretId'>;

function write(
  ctx: Context,
  wantedAfter: (before: WebhookRecord | null) => Wanted,
): Promise<WebhookView> {
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    await lockFirm(tx, ctx.actor.firmId);
    const before = await lockWebhook(tx);
    const { url, secretId } = wantedAfter(before);
    await writeWebhook(tx, { url, secretId, formerHours: FORMER_HOURS });
    const isNew = secretId !== before?.secretId;
    await keepTrace(ctx, tx, {
      before: before && traceOf(before),
      after: { ...traceOf({ url }), newSecret: isNew },
    });
    const secret = isNew ? webhookSecret(secretId, ctx.secretKey) : null;
    return viewOf(ctx, await webhookOfFirm(tx), secret);
  });
}

export async function removeWebhook(ctx: Context): Promise<void> {
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    await lockFirm(tx, ctx.actor.firmId);
    const before = await lockWebhook(tx);
    if (before === null) throw noWebhook();
    const policies = await reminderPolicies(tx, ctx.actor.firmId);
    if (policies.some(({ policy }) => callsFirm(policy['channels']))) throw stillChosen();
    await deleteWebhook(tx);
    await keepTrace(ctx, tx, { before: traceOf(before), after: null });
  });
}

/** Calls at once, with nothing to say; what came of it, in words. */
export async function tryWebhook(ctx: Context): Promise<WebhookTrialView> {
  const webhook = await ctx.database.firm(scopeOf(ctx), (tx) => webhookOfFirm(tx));
  if (webhook === null) throw noWebhook();
  const outcome = await ctx.transports.webhooks.call({
    url: webhook.url,
    secrets: webhook.secretIds.map((id) => webhookSecret(id, ctx.secretKey)),
    id: `msg_${newId()}`,
    payload: { type: 'webhook.test', timestamp: String(realClock.now()), data: {} },
  });
  return outcome.kind === 'accepted'
    ? { taken: true, answer: outcome.receipt }
    : { taken: false, answer: refusalText(outcome.error)[ctx.language] };
}

function callsFirm(channels: unknown): boolean {
  return Array.isArray(channels) && channels.includes(FIRM_CHANNEL);
}

function viewOf(
  { actor }: Context,
  webhook: WebhookRecord | null,
  secret: string | null,
): WebhookView {
  const formerUntil = momentText(webhook?.formerUntil ?? null, actor.timeZone);
  return { url: webhook?.url ?? null, formerUntil, secret };
}

/** An address may hold a key of the system that listens there: the audit keeps whose it is. */
function traceOf({ url }: Pick<WebhookRecord, 'url'>) {
  return { host: new URL(url).host };
}

function keepTrace(
  { actor }: Context,
  tx: FirmTransaction,
  { before, after }: { readonly before: object | null; readonly after: object | null },
): Promise<void> {
  const subject = { subjectKind: 'firm', subjectId: actor.firmId };
  return appendAudit(tx, { action: 'webhook.change', ...subject, before, after });
}

function noWebhook() {
  return notFound('webhook/none', {
    fr: 'Le cabinet n’a pas d’adresse à appeler. Indiquez-en une d’abord.',
    en: 'The firm has no address to call. Give one first.',
  });
}

function stillChosen() {
  return new DomainError('conflict', 'webhook/still-chosen', {
    fr: 'Les rappels passent encore par ce webhook. Décochez-le d’abord dans les rappels du cabinet.',
    en: 'Reminders still leave by this webhook. Untick it first in the firm’s reminders.',
  });
}
