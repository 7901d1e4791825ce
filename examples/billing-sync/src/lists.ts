import { answered, type Api } from './api.ts';
import type { Kind } from './mirror.ts';

const PATHS = {
  dossier: '/v1/dossiers',
  deadline: '/v1/deadlines',
  'time-entry': '/v1/time-entries',
} as const satisfies Record<Kind, string>;

interface ApiRecord {
  readonly id: string;
}

/** As many ids as one request names. */
const IDS_AT_ONCE = 100;

/** A whole list in one answer, a record a line, read as it arrives. */
export async function* records(api: Api, kind: Kind): AsyncGenerator<ApiRecord> {
  const headers = { Accept: 'application/x-ndjson' };
  const stream = await answered(api.GET(PATHS[kind], { headers, parseAs: 'stream' }));
  if (stream === null) return;
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of stream as ReadableStream<Uint8Array>) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield JSON.parse(line) as ApiRecord;
  }
  if (rest !== '') throw new Error(`${PATHS[kind]}: cut before its end`);
}

/** Those of these records that there still are. */
export async function recordsNamed(
  api: Api,
  kind: Kind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ApiRecord>> {
  const found = new Map<string, ApiRecord>();
  for (let first = 0; first < ids.length; first += IDS_AT_ONCE) {
    const query = { ids: ids.slice(first, first + IDS_AT_ONCE).join(','), limit: IDS_AT_ONCE };
    const { data } = await answered(api.GET(PATHS[kind], { params: { query } }));
    for (const record of data as readonly ApiRecord[]) found.set(record.id, record);
  }
  return found;
}
