import { unwrap, type DutyTableView } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { nowMs } from '../offline/codecs.ts';
import { clockAhead } from './clock-ahead.ts';
import { hasNewerLaw, heldTable, holdTable, markNewerLaw } from './duty-store.ts';
import type { HeldTable, PinnedKey } from './duty-table.ts';
import { isSigned, namedKey } from './verify-table.ts';

/** The first part of a tag names the law that the table follows. */
const lawOf = (tag: string) => tag.replace(/^W\//, '').split('-')[0];

/** The key as the server publishes it now: taken by somebody who is signed in, and kept with what it signed. */
async function publishedKey(answer: DutyTableView): Promise<PinnedKey | null> {
  const kid = namedKey(answer);
  const { keys } = await unwrap(api.GET('/v1/certificates/keys'));
  const key = keys.find((one) => one.kid === kid);
  return key ? { kid: key.kid, x: key.x } : null;
}

async function keyOf(answer: DutyTableView, held: HeldTable | null): Promise<PinnedKey | null> {
  return held && held.key.kid === namedKey(answer) ? held.key : publishedKey(answer);
}

/** A table that was damaged, or whose law has changed, is asked for whole. */
async function isStillGood({ answer, key }: HeldTable): Promise<boolean> {
  return !(await hasNewerLaw()) && (await isSigned(answer, key));
}

/**
 * Asks the server whether there is a newer table, and keeps it once its signature holds. What is held meanwhile is not
 * believed any more if the newer one follows another law, even where it never arrives.
 *
 * @returns what the server gave or confirmed; null where nobody is signed in, or what came cannot be verified
 */
export async function takeTable(): Promise<HeldTable | null> {
  const held = await heldTable().catch(() => null);
  const isUsable = held !== null && (await isStillGood(held));
  const sentAt = nowMs();
  const answered = await api.GET('/v1/duty-table', {
    headers: isUsable ? { 'If-None-Match': held.tag } : {},
    parseAs: 'stream',
  });
  const { response, data } = answered;
  const confirmedAt = nowMs();
  const date = response.headers.get('date');
  const confirmed = { confirmedAt, aheadMs: clockAhead({ date, sentAt, receivedAt: confirmedAt }) };
  if (response.status === 304 && held) {
    const still = { ...held, ...confirmed };
    await holdTable(still).catch(() => undefined);
    return still;
  }
  const tag = response.headers.get('etag');
  if (!response.ok || !tag) return null;
  if (held && lawOf(held.tag) !== lawOf(tag)) await markNewerLaw(tag);
  const answer = (await new Response(data as ReadableStream).json()) as DutyTableView;
  const key = await keyOf(answer, held);
  if (!key || !(await isSigned(answer, key))) return null;
  const taken = { answer, tag, key, ...confirmed };
  await holdTable(taken).catch(() => undefined);
  return taken;
}
