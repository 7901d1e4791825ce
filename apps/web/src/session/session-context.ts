import { createContext, useContext } from 'react';
import type { SessionView } from '@quantieme/api-client';
import { civilDateIn } from '../ui/civil.ts';

export const SessionContext = createContext<SessionView | null>(null);

export function useSession(): SessionView {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside a signed-in screen');
  return session;
}

export type Permission =
  | 'audit:read'
  | 'absence:write'
  | 'person:read'
  | 'person:write'
  | 'fact:read'
  | 'fact:write'
  | 'fact:sensitive'
  | 'organisation:read'
  | 'organisation:write'
  | 'dossier:list'
  | 'dossier:read'
  | 'dossier:write'
  | 'event:write'
  | 'note:write'
  | 'deadline:read'
  | 'deadline:write'
  | 'deadline:confirm'
  | 'certificate:issue'
  | 'alert:read'
  | 'alert:acknowledge'
  | 'mailbox:read'
  | 'time:read'
  | 'time:write'
  | 'billing:read'
  | 'billing:write'
  | 'integration:manage'
  | 'data:import'
  | 'data:export'
  | 'law:read'
  | 'law:change'
  | 'firm:read'
  | 'firm:write'
  | 'user:write'
  | 'own-account';

export function useCan(): (permission: Permission) => boolean {
  const { permissions } = useSession();
  return (permission) => permissions.includes(permission);
}

/** Whom something may be given to. */
export function useColleagues(): SessionView['people'] {
  return useSession().people.filter(({ status }) => status === 'active');
}

interface ProductClock {
  /** Civil date at the firm's, by the product's clock; undefined when signed out. */
  readonly today: string | undefined;
  readonly timeZone: string;
}

const SIGNED_OUT: ProductClock = { today: undefined, timeZone: 'Europe/Paris' };
/** Asked for by every date of a page. */
const clocks = new WeakMap<SessionView, ProductClock>();
/** Set where the device's own clock is followed, whoever is signed in. */
export const DeviceClock = createContext<ProductClock | null>(null);

export function useClock(): ProductClock {
  const device = useContext(DeviceClock);
  const session = useContext(SessionContext);
  if (device) return device;
  if (!session) return SIGNED_OUT;
  const known = clocks.get(session);
  if (known) return known;
  const { timeZone } = session.firm;
  const clock = { today: civilDateIn(session.now, timeZone), timeZone };
  clocks.set(session, clock);
  return clock;
}
