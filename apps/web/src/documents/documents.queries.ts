import {
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import {
  ifMatch,
  unwrap,
  type DocumentDecisionBody,
  type DocumentView,
  type FoundDocumentPage,
  type UpdateDocumentBody,
} from '@quantieme/api-client';
import { api } from '../app/api.ts';
import { clientLinksQuery } from '../client-link/client-links.queries.ts';
import { dossierMailQuery } from '../dossier-mail/dossier-mail.queries.ts';

const PAGE_SIZE = 50;

/** One request for the whole page « Pièces » of a dossier. */
export const dossierDocumentsQuery = (id: string) =>
  queryOptions({
    queryKey: ['dossier', id, 'documents'],
    queryFn: async ({ client }) => {
      const page = await unwrap(
        api.GET('/v1/dossiers/{id}/documents', { params: { path: { id } } }),
      );
      client.setQueryData(clientLinksQuery(id).queryKey, page.clientLinks ?? undefined);
      client.setQueryData(dossierMailQuery(id).queryKey, page.mail);
      return page;
    },
  });

export const endlessDocumentsQuery = (q: string) =>
  infiniteQueryOptions({
    queryKey: ['documents', q],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/v1/documents', {
          params: {
            query: {
              limit: PAGE_SIZE,
              ...(q === '' ? {} : { q }),
              ...(pageParam === '' ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    getNextPageParam: (last: FoundDocumentPage) => last.page.nextCursor ?? undefined,
  });

export const versionsQuery = ({ id, version }: DocumentView) =>
  queryOptions({
    queryKey: ['documents', 'versions', id, version],
    queryFn: () => unwrap(api.GET('/v1/documents/{id}/versions', { params: { path: { id } } })),
  });

type Which = Pick<DocumentView, 'id' | 'version'>;

const target = ({ id, version }: Which) => ({
  params: { path: { id }, header: ifMatch(version) },
});

/** Everything that people do to a document; its dossier's page is asked again. */
export function useDocumentActs() {
  const client = useQueryClient();
  const act = <Body>(send: (which: Which, body: Body) => Promise<DocumentView>) => ({
    mutationFn: ({ which, body }: { which: Which; body: Body }) => send(which, body),
    onSettled: (changed?: DocumentView) =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['documents'] }),
        changed && client.invalidateQueries({ queryKey: ['dossier', changed.dossierId] }),
      ]),
  });
  const update = useMutation(
    act((which, body: UpdateDocumentBody) =>
      unwrap(api.PATCH('/v1/documents/{id}', { ...target(which), body })),
    ),
  );
  const reject = useMutation(
    act((which, body: { code: string; note: string }) =>
      unwrap(api.POST('/v1/documents/{id}/reject', { ...target(which), body: body as never })),
    ),
  );
  const verify = useMutation(
    act((which, _: null) => unwrap(api.POST('/v1/documents/{id}/verify', target(which)))),
  );
  const undecide = useMutation(
    act((which, _: null) => unwrap(api.DELETE('/v1/documents/{id}/decision', target(which)))),
  );
  const archive = useMutation(
    act((which, _: null) => unwrap(api.POST('/v1/documents/{id}/archive', target(which)))),
  );
  const restore = useMutation(
    act((which, _: null) => unwrap(api.DELETE('/v1/documents/{id}/archive', target(which)))),
  );
  return { update, reject, verify, undecide, archive, restore };
}

/** Many at once, of any dossier. */
export function useDecideDocuments() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (documents: DocumentDecisionBody[]) =>
      unwrap(api.POST('/v1/documents/decisions', { body: { documents } })),
    onSuccess: () =>
      Promise.all(
        ['documents', 'dossier'].map((name) => client.invalidateQueries({ queryKey: [name] })),
      ),
  });
}

/** Where a browser opens the file, saves it, or asks for a picture of one of its pages. */
export const contentAddress = (id: string, number: number, download = false) =>
  `/v1/documents/${id}/content?number=${number}${download ? '&download=yes' : ''}`;

export const pageAddress = (id: string, number: number, page: number) =>
  `/v1/documents/${id}/preview?number=${number}&page=${page}`;
