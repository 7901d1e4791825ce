import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type EventView,
  type PreviewEventBody,
  type RecordEventBody,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { showChangedDossier } from '../dossiers/dossiers.queries.ts';

export type EventBody = RecordEventBody;

export type PreviewBody = PreviewEventBody;

/** What would change, before anything is written. */
export const previewQuery = (dossierId: string, body: PreviewBody | null) =>
  queryOptions({
    queryKey: ['preview', dossierId, body],
    queryFn: () =>
      unwrap(
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
      unwrap(api.POST('/v1/dossiers/{id}/events', { params: { path: { id: dossierId } }, body })),
    onSuccess: ({ dossier }) => showChangedDossier(client, dossier),
  });
}

/** An event as it was recorded, to record it so again. */
export const bodyOfEvent = ({ type, on, at, dates, details, proof }: EventView): EventBody => ({
  ...{ type, on, at, dates, details, proof },
});

const atEvent = (event: Pick<EventView, 'id' | 'dossierId' | 'version'>) => ({
  params: { path: { id: event.dossierId, eventId: event.id }, header: ifMatch(event.version) },
});

export function useCorrectEvent() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ event, body }: { event: EventView; body: EventBody & { reason: string } }) =>
      unwrap(api.PUT('/v1/dossiers/{id}/events/{eventId}', { ...atEvent(event), body })),
    onSuccess: ({ dossier }) => showChangedDossier(client, dossier),
    // Refused because somebody else was faster: what they wrote is read, and shown beside what was typed.
    onError: (_error, { event }) =>
      client.invalidateQueries({ queryKey: ['dossier', event.dossierId] }),
  });
}

export function useAnnulEvent() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ event, reason }: { event: EventView; reason: string }) =>
      unwrap(
        api.POST('/v1/dossiers/{id}/events/{eventId}/annulment', {
          ...atEvent(event),
          body: { reason },
        }),
      ),
    onSuccess: ({ dossier }) => showChangedDossier(client, dossier),
  });
}
