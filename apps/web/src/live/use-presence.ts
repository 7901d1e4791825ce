import { useEffect, useEffectEvent, useState } from 'react';
import { unwrap } from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { useSession } from '../session/session-context.ts';
import { hear, isListening, type LivePresence } from './live-events.ts';

const ARRIVAL_MS = 600;
const HEARTBEAT_MS = 25_000;
/** Whoever has not been heard of for as long is gone. */
const PATIENCE_MS = 60_000;

type Doing = LivePresence['doing'];
type Seen = LivePresence & { readonly at: number };

function say(dossierId: string, doing: Doing, arriving = false): void {
  const said = api.POST('/v1/dossiers/{id}/presence', {
    params: { path: { id: dossierId } },
    body: { doing, arriving },
    keepalive: true,
  });
  // Nobody waits for it, and a page works as well alone.
  void unwrap(said).catch(() => undefined);
}

const heardNow = (seen: readonly Seen[], now: number) =>
  seen.filter(({ at }) => now - at < PATIENCE_MS);

/** Says that one is on this dossier, and who else is. Alone, it says so once and stays silent. */
export function usePresence(dossierId: string, doing: Exclude<Doing, 'gone'>): readonly Seen[] {
  const { user } = useSession();
  const [others, setOthers] = useState<readonly Seen[]>([]);
  const isAlone = others.length === 0;
  const answer = useEffectEvent(() => say(dossierId, doing));
  const met = useEffectEvent((said: LivePresence) => {
    if (said.dossierId !== dossierId || said.id === user.id) return;
    setOthers((seen) => [
      ...seen.filter(({ id }) => id !== said.id),
      ...(said.doing === 'gone' ? [] : [{ ...said, at: performance.now() }]),
    ]);
    if (said.arriving) answer();
  });
  const tell = useEffectEvent(() => {
    if (!isAlone) say(dossierId, doing);
  });
  useEffect(() => {
    // What the page itself asks for comes first.
    let arrival: ReturnType<typeof setTimeout> | undefined;
    // Said once answers can be heard, and again whenever some may have been missed.
    const arrive = () => {
      clearTimeout(arrival);
      arrival = setTimeout(() => say(dossierId, 'here', true), ARRIVAL_MS);
    };
    if (isListening()) arrive();
    const stops = [hear('presence', met), hear('opened', arrive)];
    const leave = () => say(dossierId, 'gone');
    window.addEventListener('pagehide', leave);
    return () => {
      clearTimeout(arrival);
      for (const stop of stops) stop();
      window.removeEventListener('pagehide', leave);
      leave();
      setOthers([]);
    };
  }, [dossierId]);
  useEffect(() => tell(), [doing]);
  useEffect(() => {
    if (isAlone) return undefined;
    const timer = setInterval(() => {
      answer();
      setOthers((seen) => heardNow(seen, performance.now()));
    }, HEARTBEAT_MS);
    return () => clearInterval(timer);
  }, [isAlone]);
  return others;
}
