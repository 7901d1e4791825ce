import { answered, type Api } from './api.ts';
import type { Kind, Mirrored } from './mirror.ts';
import { ownFields } from './own-fields.ts';

const PATHS = {
  dossier: '/v1/dossiers',
  deadline: '/v1/deadlines',
  'time-entry': '/v1/time-entries',
} as const satisfies Record<Kind, string>;

/** Of whichever kind; its own fields are read by {@link ownFields}. */
interface Row {
  readonly id: string;
}

const mirrored = (kind: Kind, row: Row): Mirrored => ({
  kind,
  id: row.id,
  record: ownFields(kind, row as never),
});

/** Everything there is, whatever has become of it. */
const EVERYTHING = { updated_since: '1970-01-01T00:00:00Z' };

/** As many ids as one request names. */
const IDS_AT_ONCE = 100;

/** A whole list in one answer, a record a line, read as it arrives. */
export async function* records(api: Api, kind: Kind): AsyncGenerator<Mirrored> {
  const headers = { Accept: 'application/x-ndjson' };
  const params = { query: EVERYTHING };
  const stream = await answered(api.GET(PATHS[kind], { params, headers, parseAs: 'stream' }));
  // An empty list has no body.
  if (stream === null || stream === undefined) return;
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of stream as ReadableStream<Uint8Array>) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield mirrored(kind, JSON.parse(line) as Row);
  }
  if (rest !== '') throw new Error(`${PATHS[kind]}: cut before its end`);
}

/** Those of these records that there still are. */
export async function recordsNamed(
  api: Api,
  kind: Kind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Mirrored>> {
  const found = new Map<string, Mirrored>();
  for (let first = 0; first < ids.length; first += IDS_AT_ONCE) {
    const query = { ids: ids.slice(first, first + IDS_AT_ONCE).join(','), limit: IDS_AT_ONCE };
    const { data } = await answered(api.GET(PATHS[kind], { params: { query } }));
    for (const row of data as readonly Row[]) found.set(row.id, mirrored(kind, row));
  }
  return found;
}
