import { useQuery } from '@tanstack/react-query';
import { nowMs } from '../offline/codecs.ts';
import { hasNewerLaw, heldTable, seenUntil } from './duty-store.ts';
import type { Examined, HeldTable } from './duty-table.ts';
import { examine } from './examine-table.ts';
import { takeTable } from './take-table.ts';

const LOOKED_FOR_EVERY_MS = 15 * 60_000;

export interface Duty {
  readonly examined: Examined;
  /** What the device takes for now. */
  readonly now: number;
  /** By how much it is ahead of the server's clock, as of the last answer; null: not known. */
  readonly aheadMs: number | null;
  readonly server: 'asked' | 'confirms' | 'unreached';
}

/** The table that the device holds, if it may be believed now. */
async function dutyOf(taken: HeldTable | null, server: Duty['server']): Promise<Duty> {
  const now = nowMs();
  const seenAt = await seenUntil(now).catch(() => 0);
  const held = taken ?? (await heldTable().catch(() => null));
  if (!held) return { examined: { refused: 'none' }, now, aheadMs: null, server };
  const newerLaw = taken === null && (await hasNewerLaw());
  const examined = await examine(held, { now, seenAt, newerLaw });
  return { examined, now, aheadMs: held.aheadMs ?? null, server };
}

async function askServer(): Promise<Duty> {
  const taken = await takeTable().catch(() => null);
  return dutyOf(taken, taken === null ? 'unreached' : 'confirms');
}

/** Asked of this device alone: no answer here says anything of the connection. */
export const DEVICE_ONLY = { persister: undefined as never };

/**
 * What the device holds answers at once; the server's word takes its place when it comes. Examined again each time the
 * page is looked at: a table expires while it lies open.
 */
export function useDutyTable(): { readonly duty: Duty | undefined; readonly retry: () => void } {
  const held = useQuery({
    queryKey: ['permanence', 'held'],
    queryFn: () => dutyOf(null, 'asked'),
    retry: false,
    ...DEVICE_ONLY,
  });
  const asked = useQuery({
    queryKey: ['permanence', 'asked'],
    queryFn: askServer,
    staleTime: 0,
    refetchInterval: LOOKED_FOR_EVERY_MS,
    refetchOnWindowFocus: true,
    retry: false,
    ...DEVICE_ONLY,
  });
  const atOnce = held.data?.examined.table ? held.data : undefined;
  return { duty: asked.data ?? atOnce, retry: () => void asked.refetch() };
}
