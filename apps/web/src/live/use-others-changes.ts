import { createContext, useContext, useEffect, useRef, useState } from 'react';
import type { DossierView } from '@quantieme/api-client';
import { useSession } from '../session/session-context.ts';
import { hear } from './live-events.ts';

/** How long a line shows that somebody has just changed it. */
const SHOWN_MS = 60_000;
/** How long after the stream said so an answer may still bring the change. */
const AWAITED_MS = 10_000;

/** Who has just changed a line, by its id. */
export type Marks = ReadonlyMap<string, string>;

export const MarksContext = createContext<Marks>(new Map());

/** The name of whoever has just changed this line; undefined: nobody else did. */
export const useMark = (id: string): string | undefined => useContext(MarksContext).get(id);

/** What each line says, in short: another value means that it was changed. */
function signs(dossier: DossierView): ReadonlyMap<string, string> {
  const { events, deadlines, notes, activity } = dossier;
  return new Map([
    ...[...events, ...deadlines, ...notes].map(({ id, version }) => [id, `${version}`] as const),
    ...(activity?.lines ?? []).map(
      ({ id, state, on, label }) => [id, `${state} ${on} ${label}`] as const,
    ),
  ]);
}

interface Announced {
  readonly by: string;
  readonly at: number;
}

/** Lines of the dossier that somebody else has just changed, as the stream tells. */
export function useOthersChanges(dossier: DossierView): Marks {
  const { user, people } = useSession();
  const [authors, setAuthors] = useState<ReadonlyMap<string, string>>(new Map());
  const announced = useRef<Announced | null>(null);
  const before = useRef(signs(dossier));
  const { id } = dossier;
  useEffect(
    () =>
      hear('change', ({ dossierId, by }) => {
        if (dossierId === id && by !== null && by !== user.id) {
          announced.current = { by, at: performance.now() };
        }
      }),
    [id, user.id],
  );
  useEffect(() => {
    const after = signs(dossier);
    const changed = [...after].filter(([key, sign]) => before.current.get(key) !== sign);
    before.current = after;
    const said = announced.current;
    if (changed.length === 0 || said === null || performance.now() - said.at > AWAITED_MS) return;
    announced.current = null;
    const keys = new Set(changed.map(([key]) => key));
    setAuthors((shown) => new Map([...shown, ...[...keys].map((key) => [key, said.by] as const)]));
    setTimeout(() => {
      setAuthors((shown) => new Map([...shown].filter(([key]) => !keys.has(key))));
    }, SHOWN_MS);
  }, [dossier]);
  return new Map(
    [...authors].map(([key, by]) => [key, people.find((one) => one.id === by)?.name ?? '']),
  );
}
