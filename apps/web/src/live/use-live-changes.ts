import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

const CALM_MS = 250;

/** Queries that any change in the firm may move; a dossier's own page is refreshed by its id. */
const FIRM_WIDE = [
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

function dossierOf(event: Event): string | null {
  if (!(event instanceof MessageEvent)) return null;
  try {
    const { dossierId } = JSON.parse(String(event.data)) as { dossierId?: string };
    return dossierId ?? null;
  } catch {
    return null;
  }
}

/** Refreshes what other people change, a quarter of a second after they did, in one go. */
export function useLiveChanges(): void {
  const client = useQueryClient();
  useEffect(() => {
    const stream = new EventSource('/v1/stream');
    const dossiers = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let wasLost = false;
    const refresh = () => {
      timer = undefined;
      for (const key of FIRM_WIDE) void client.invalidateQueries({ queryKey: [key] });
      for (const id of dossiers) void client.invalidateQueries({ queryKey: ['dossier', id] });
      dossiers.clear();
    };
    stream.addEventListener('change', (event) => {
      const id = dossierOf(event);
      if (id) dossiers.add(id);
      timer ??= setTimeout(refresh, CALM_MS);
    });
    stream.addEventListener('error', () => {
      wasLost = true;
    });
    stream.addEventListener('open', () => {
      if (wasLost) void client.invalidateQueries();
      wasLost = false;
    });
    return () => {
      clearTimeout(timer);
      stream.close();
    };
  }, [client]);
}
