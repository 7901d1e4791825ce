import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type EventView,
  type NoticeReadingView,
  type RecordedView,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { sendFile } from '../documents/send-file.ts';
import { showChangedDossier } from '../dossiers/dossiers.queries.ts';
import type { EventBody } from '../events/events.queries.ts';

/** Where a notice comes from. */
export type NoticeSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'document'; readonly documentId: string };

interface Read {
  readonly source: NoticeSource;
  readonly onProgress: (share: number) => void;
}

function read({ source, onProgress }: Read): Promise<NoticeReadingView> {
  if (source.kind === 'text')
    return unwrap(api.POST('/v1/notices/read', { body: { text: source.text } }));
  if (source.kind === 'document')
    return unwrap(
      api.POST('/v1/documents/{id}/notice', { params: { path: { id: source.documentId } } }),
    );
  return sendFile<NoticeReadingView>({
    address: '/v1/notices/read-file',
    file: source.file,
    onProgress,
  });
}

type ExampleKind = 'pdf' | 'photo';

/** Brings a letter to try with. */
export const useExample = () =>
  useMutation({
    mutationFn: async (kind: ExampleKind): Promise<NoticeSource> => {
      const params = { query: { kind } };
      const answer = await api.GET('/v1/notices/example', { params, parseAs: 'blob' });
      const blob = await unwrap<Blob>(Promise.resolve(answer));
      const name = kind === 'photo' ? 'exemple.jpg' : 'exemple.pdf';
      return { kind: 'file', file: new File([blob], name, { type: blob.type }) };
    },
  });

/** Reads a notice; nothing is kept. */
export const useReadNotice = () => useMutation({ mutationFn: read });

/** Reads the same text again as another type of event. */
export const useReadAs = () =>
  useMutation({
    mutationFn: (body: { text: string; type: string; recognised: boolean }) =>
      unwrap(api.POST('/v1/notices/read', { body })),
  });

interface Record {
  readonly dossierId: string;
  readonly event: EventBody;
  readonly source: NoticeSource;
  /** The same for the same confirmation: sent twice, it is recorded once. */
  readonly key: string;
}

/** A pasted text is kept as a file of its own. */
const fileOf = (source: NoticeSource): File | null => {
  if (source.kind === 'file') return source.file;
  return source.kind === 'text'
    ? new File([source.text], 'lettre-recue.txt', { type: 'text/plain' })
    : null;
};

function record({ dossierId, event, source, key }: Record): Promise<RecordedView> {
  const file = fileOf(source);
  if (file !== null)
    return sendFile<RecordedView>({
      address: `/v1/dossiers/${dossierId}/notices`,
      file,
      before: { event: JSON.stringify(event) },
      headers: { 'Idempotency-Key': key },
    });
  const documentId = source.kind === 'document' ? source.documentId : null;
  return unwrap(
    api.POST('/v1/dossiers/{id}/events', {
      params: { path: { id: dossierId } },
      headers: { 'Idempotency-Key': key },
      body: {
        ...event,
        proof: { kind: event.proof?.kind ?? 'declared-by-client', documentId },
      },
    }),
  );
}

export function useRecordNotice() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: record,
    onSuccess: async ({ dossier }) => {
      await showChangedDossier(client, dossier);
      await client.invalidateQueries({ queryKey: ['documents'] });
    },
  });
}

/** A document that was just received. */
const FIRST = 1;

/** Takes a confirmed notice back: its event is annulled, the document that came with it leaves the list. */
export function useUndoNotice() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({
      event,
      reason,
      isNew,
    }: {
      event: EventView;
      reason: string;
      isNew: boolean;
    }) => {
      const { id: eventId, dossierId, version, proof } = event;
      const undone = await unwrap(
        api.POST('/v1/dossiers/{id}/events/{eventId}/annulment', {
          params: { path: { id: dossierId, eventId }, header: ifMatch(version) },
          body: { reason },
        }),
      );
      if (isNew && proof?.documentId)
        await unwrap(
          api.POST('/v1/documents/{id}/archive', {
            params: { path: { id: proof.documentId }, header: ifMatch(FIRST) },
          }),
        );
      return undone;
    },
    onSuccess: ({ dossier }) => showChangedDossier(client, dossier),
  });
}
