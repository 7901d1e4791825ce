import { useCan, type Permission } from '../session/session-context.ts';

const THINGS = [
  { thing: 'letter', needs: 'event:write' },
  { thing: 'dossier', needs: 'dossier:write' },
  { thing: 'client', needs: 'person:write' },
  { thing: 'event', needs: 'event:write' },
  { thing: 'task', needs: 'dossier:write' },
  { thing: 'time', needs: 'time:write' },
] as const satisfies readonly { thing: string; needs: Permission }[];

export type NewKind = (typeof THINGS)[number]['thing'];

/** What whoever is signed in may add. */
export function useNewThings(): readonly NewKind[] {
  const can = useCan();
  return THINGS.filter(({ thing, needs }) => {
    const belongsToDossier = thing === 'event' || thing === 'task' || thing === 'time';
    return can(needs) && (!belongsToDossier || can('dossier:read'));
  }).map(({ thing }) => thing);
}
