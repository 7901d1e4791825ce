import { unwrap } from '@quantieme/api-client';
import { api } from '../../app/api.ts';

export type SelectionPath =
  '/v1/deadlines/selection' | '/v1/dossiers/selection' | '/v1/invoices/selection';

export interface SheetQuery {
  readonly format: 'csv' | 'xlsx';
  readonly dialect?: 'excel-fr';
}

/** The chosen rows of a list, as a file. */
export async function readSheet(
  path: SelectionPath,
  ids: readonly string[],
  query: SheetQuery,
): Promise<Blob> {
  const answer = api.POST(path, { body: { ids: [...ids] }, params: { query }, parseAs: 'blob' });
  return (await unwrap(answer)) as unknown as Blob;
}

export type FilesPath = '/v1/documents/files' | '/v1/invoices/files';

/** What the chosen rows are of, as one file. */
export async function readFiles(path: FilesPath, ids: readonly string[]): Promise<Blob> {
  return (await unwrap(api.POST(path, { body: { ids: [...ids] }, parseAs: 'blob' }))) as Blob;
}
