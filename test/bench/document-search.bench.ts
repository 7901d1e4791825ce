import { searchDocuments, storeDocument, type Context } from '@quantieme/casework';
import pg from 'pg';
import { aDossier, aFirm, aUser, type BuiltUser } from '../support/builders.ts';
import { connectTo, openTestDatabase, type OpenTestDatabase } from '../support/database.ts';
import { startDurableServer } from './durable-server.ts';
import { compare, report, timed } from './harness.ts';
import { contextFor, replay, watched, type Recording } from './recording.ts';

const DOCUMENTS = 100_000;
const WORDS = 6_000;
const WORDS_A_DOCUMENT = 150;
const LIMIT = 2;
const CONNECTIONS = 4;
const AT_ONCE = 4;
const SEARCHES_A_ROUND = 60;

/** Ranks in a vocabulary of which half a document's words come from the first eighth: common, of every day, rare. */
const ASKED = [[0, 1], [40, 900], [300, 2_500, 5_200], [5_900]];
const word = (rank: number) => `mot${rank.toString(36)}x`;

/** A search over the words of a hundred thousand documents, against its own statements by plain pg. */
export async function bench(): Promise<boolean> {
  const stopServer = await startDurableServer();
  const store = await openTestDatabase(CONNECTIONS);
  const pool = new pg.Pool({ connectionString: store.appUrl, max: CONNECTIONS });
  try {
    const lawyer = await aUser(store.database, await aFirm(store.database));
    const start = performance.now();
    await load(store, contextFor(store.database, lawyer), lawyer);
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(`  ${DOCUMENTS} documents of ${WORDS_A_DOCUMENT} words loaded in ${seconds} s`);
    return await measure(store, pool, lawyer);
  } finally {
    await pool.end();
    await store.close();
    await stopServer();
  }
}

const typed = ASKED.map((ranks) => ranks.map(word).join(' '));
const asked = (index: number) => typed[index % typed.length] ?? '';

async function measure(
  { database }: OpenTestDatabase,
  pool: pg.Pool,
  lawyer: BuiltUser,
): Promise<boolean> {
  const recorded = await Promise.all(
    typed.map(async (q) => {
      const recordings: Recording[] = [];
      const ctx = contextFor(watched(database, recordings), lawyer);
      const start = performance.now();
      const { data, page } = await searchDocuments(ctx, { q, limit: 50, cursor: undefined });
      const ms = (performance.now() - start).toFixed(1);
      console.log(`  « ${q} »: ${data.length} rows${page.hasMore ? ', and more' : ''}, ${ms} ms`);
      return recordings[0] ?? [];
    }),
  );
  const ctx = contextFor(database, lawyer);
  const search = (index: number) =>
    searchDocuments(ctx, { q: asked(index), limit: 50, cursor: undefined });
  const bare = (index: number) => replay(pool, lawyer, recorded[index % recorded.length] ?? []);
  const comparison = await compare({
    name: 'search of documents by their words against its statements by pg',
    limit: LIMIT,
    candidate: () => timed(SEARCHES_A_ROUND, AT_ONCE, search),
    baseline: () => timed(SEARCHES_A_ROUND, AT_ONCE, bare),
  });
  return report(comparison);
}

/** In plpgsql the vocabulary is unpacked once a document, not once a word. */
const DRAWN = `CREATE FUNCTION pg_temp.drawn(vocabulary bigint[]) RETURNS bigint[] LANGUAGE plpgsql AS $$
  DECLARE
    drawn bigint[] := '{}';
  BEGIN
    FOR i IN 1..${WORDS_A_DOCUMENT} LOOP
      drawn[i] := vocabulary[1 + floor(power(random(), 3) * ${WORDS})::int];
    END LOOP;
    RETURN drawn;
  END $$`;

const FILL = `WITH vocabulary AS (SELECT words FROM document_words WHERE document_id = $2),
  made AS (SELECT gen_random_uuid() AS id FROM generate_series(1, ${DOCUMENTS})),
  written AS (
    INSERT INTO documents (firm_id, id, dossier_id, title, created_at, updated_at)
    SELECT $1, m.id, $3, 'Pièce', now(), now() FROM made m RETURNING id),
  filed AS (
    INSERT INTO document_versions (firm_id, document_id, number, file_name, media_type, bytes, sha256, chunks, via,
      uploaded_at, scan, text_state)
    SELECT $1, w.id, 1, 'piece.pdf', 'application/pdf', 1, sha256(''), 1, 'office', now(), 'clean', 'none'
      FROM written w)
  INSERT INTO document_words (firm_id, document_id, words)
  SELECT $1, w.id, pg_temp.drawn(v.words) FROM written w, vocabulary v`;

/** One document holds the whole vocabulary, through the product itself; the others draw their words from it. */
async function load(store: OpenTestDatabase, ctx: Context, { scope }: BuiltUser): Promise<void> {
  const vocabulary = Array.from({ length: WORDS }, (_, rank) => word(rank)).join(' ');
  const file = { fileName: 'a.txt', mediaType: 'text/plain', bytes: new Uint8Array([65]) };
  const [dossierId, documentId] = await store.database.firm(scope, async (tx) => {
    const dossier = await aDossier(tx);
    const said = { dossierId: dossier, title: vocabulary, via: 'office' } as const;
    const sent = { ...file, pages: null, scan: 'clean' } as const;
    return [dossier, await storeDocument(ctx, tx, { ...said, file: sent })];
  });
  const owner = await connectTo(store.ownerUrl);
  try {
    await owner.query(DRAWN);
    await owner.query('DROP INDEX document_words_words');
    await owner.query(FILL, [scope.firmId, documentId, dossierId]);
    await owner.query('CREATE INDEX document_words_words ON document_words USING gin (words)');
    await owner.query('ANALYZE documents, document_versions, document_words');
  } finally {
    await owner.end();
  }
}
