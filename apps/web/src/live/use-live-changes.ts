import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { openLastingStream } from './lasting-stream.ts';
import { streamOpened, tell, type LiveChange, type LivePresence } from './live-events.ts';

const CALM_MS = 250;

/** Queries that any change in the firm may move; a dossier's own page is refreshed by its id. */
const FIRM_WIDE = [
  'session',
  'today',
  'deadlines',
  'dossiers',
  'documents',
  'alerts',
  'persons',
  'mailbox',
  'law-changes',
  'opportunities',
  'absences',
  'users',
  'tasks',
  'workload',
  'task-lists',
  'work',
] as const;

function saidIn<Said>(event: Event): Said | null {
  if (!(event instanceof MessageEvent)) return null;
  try {
    return JSON.parse(String(event.data)) as Said;
  } catch {
    return null;
  }
}

/** Refreshes what other people change, a quarter of a second after they did, in one go. */
export function useLiveChanges(): void {
  const client = useQueryClient();
  useEffect(() => {
    const dossiers = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      timer = undefined;
      for (const key of FIRM_WIDE) void client.invalidateQueries({ queryKey: [key] });
      for (const id of dossiers) void client.invalidateQueries({ queryKey: ['dossier', id] });
      dossiers.clear();
    };
    const close = openLastingStream('/v1/stream', {
      on: {
        change: (event) => {
          const said = saidIn<LiveChange>(event);
          if (said) tell('change', said);
          if (said?.dossierId) dossiers.add(said.dossierId);
          timer ??= setTimeout(refresh, CALM_MS);
        },
        presence: (event) => {
          const said = saidIn<LivePresence>(event);
          if (said) tell('presence', said);
        },
      },
      onOpen: (again) => {
        if (again) void client.invalidateQueries();
        streamOpened(true);
      },
      onLost: () => streamOpened(false),
    });
    return () => {
      clearTimeout(timer);
      close();
      streamOpened(false);
    };
  }, [client]);
}
