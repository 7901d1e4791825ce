import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type EventView,
  type PreviewedView,
  type RecordedView,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { showChangedDossier } from '../dossiers/dossiers.queries.ts';

export interface EventBody {
  type: string;
  on?: string;
  at?: string | null;
  dates: Record<string, string>;
  details: Record<string, unknown>;
  proof?: { kind: string } | null;
}

export type PreviewBody = (EventBody & { corrects?: string }) | { annuls: string };

/** What would change, before anything is written. */
export const previewQuery = (dossierId: string, body: PreviewBody | null) =>
  queryOptions({
    queryKey: ['preview', dossierId, body],
    queryFn: () =>
      unwrap<PreviewedView>(
        api.POST('/v1/dossiers/{id}/events/preview', {
          params: { path: { id: dossierId } },
          body: body ?? {},
        }),
      ),
    enabled: body !== null,
    retry: false,
    gcTime: 0,
  });

export function useRecordEvent(dossierId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: EventBody) =>
      unwrap<RecordedView>(
        api.POST('/v1/dossiers/{id}/events', { params: { path: { id: dossierId } }, body }),
      ),
    onSuccess: ({ dossier }) => showChangedDossier(client, dossier),
  });
}

const atEvent = (event: Pick<EventView, 'id' | 'dossierId' | 'version'>) => ({
  path: { id: event.dossierId, eventId: event.id },
  header: ifMatch(event.version),
});

export function useCorrectEvent() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ event, body }: { event: EventView; body: EventBody & { reason: string } }) =>
      unwrap<RecordedView>(
        api.PUT('/v1/dossiers/{id}/events/{eventId}', { params: atEvent(event), body }),
      ),
    onSuccess: ({ dossier }) => showChangedDossier(client, dossier),
  });
}

export function useAnnulEvent() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ event, reason }: { event: EventView; reason: string }) =>
      unwrap<RecordedView>(
        api.POST('/v1/dossiers/{id}/events/{eventId}/annulment', {
          params: atEvent(event),
          body: { reason },
        }),
      ),
    onSuccess: ({ dossier }) => showChangedDossier(client, dossier),
  });
}
