import { randomFillSync } from 'node:crypto';
import { searchDocuments, storeDocument, type Context } from '@quantieme/casework';
import { newId } from '@quantieme/persistence';
import pg from 'pg';
import { aDossier, aFirm, aUser, type BuiltUser } from '../support/builders.ts';
import { connectTo, openTestDatabase, type OpenTestDatabase } from '../support/database.ts';
import { startDurableServer } from './durable-server.ts';
import { compare, report, timed } from './harness.ts';
import { contextFor, replay, watched, type Recording } from './recording.ts';

const DOCUMENTS = 100_000;
const WORDS = 6_000;
const WORDS_A_DOCUMENT = 150;
const LIMIT = 1.5;
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

/** Rows of one statement: a few megabytes of words. */
const BATCH = 1_000;

const FILL = `WITH given AS (SELECT * FROM unnest($3::uuid[], $4::text[]) AS g (id, words)),
  written AS (
    INSERT INTO documents (firm_id, id, dossier_id, title, created_at, updated_at)
    SELECT $1, g.id, $2, 'Pièce', now(), now() FROM given g),
  filed AS (
    INSERT INTO document_versions (firm_id, document_id, number, file_name, media_type, bytes, sha256, chunks, via,
      uploaded_at, scan, text_state)
    SELECT $1, g.id, 1, 'piece.pdf', 'application/pdf', 1, sha256(''), 1, 'office', now(), 'clean', 'none'
      FROM given g)
  INSERT INTO document_words (firm_id, document_id, words) SELECT $1, g.id, g.words::bigint[] FROM given g`;

const CHANCES = 2 ** 32;

/** Words of one document: the common ones come more often, as they do in a language. */
function drawn(vocabulary: readonly string[]): string {
  const chances = randomFillSync(new Uint32Array(WORDS_A_DOCUMENT));
  const words = Array.from(chances, (chance) => {
    const rank = Math.floor((chance / CHANCES) ** 3 * vocabulary.length);
    return vocabulary[rank];
  });
  return `{${words.join(',')}}`;
}

/** One document holds the whole vocabulary, through the product itself; the others draw their words from it. */
async function load(store: OpenTestDatabase, ctx: Context, { scope }: BuiltUser): Promise<void> {
  const title = Array.from({ length: WORDS }, (_, rank) => word(rank)).join(' ');
  const file = { fileName: 'a.txt', mediaType: 'text/plain', bytes: new Uint8Array([65]) };
  const [dossierId, documentId] = await store.database.firm(scope, async (tx) => {
    const dossier = await aDossier(tx);
    const said = { dossierId: dossier, title, via: 'office' } as const;
    const sent = { ...file, pages: null, scan: 'clean' } as const;
    return [dossier, await storeDocument(ctx, tx, { ...said, file: sent })];
  });
  const owner = await connectTo(store.ownerUrl);
  try {
    const { rows } = await owner.query<{ word: string }>(
      'SELECT w.word::text AS word FROM document_words d, unnest(d.words) AS w (word) WHERE d.document_id = $1',
      [documentId],
    );
    const vocabulary = rows.map((row) => row.word);
    await owner.query('DROP INDEX document_words_words');
    for (let done = 0; done < DOCUMENTS; done += BATCH) {
      const ids = Array.from({ length: BATCH }, newId);
      const words = ids.map(() => drawn(vocabulary));
      await owner.query(FILL, [scope.firmId, dossierId, ids, words]);
    }
    await owner.query("SET maintenance_work_mem = '512MB'");
    await owner.query('CREATE INDEX document_words_words ON document_words USING gin (words)');
    await owner.query('ANALYZE documents, document_versions, document_words');
  } finally {
    await owner.end();
  }
}
