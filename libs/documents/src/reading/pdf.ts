import { Worker } from 'node:worker_threads';
import type { PageLook } from './page-look.ts';
import type { PdfAnswer, PdfQuestion } from './pdf-thread.ts';

const THREAD = new URL('./pdf-thread.ts', import.meta.url);
const OPEN_MS = 20_000;
const TEXT_MS = 120_000;
/** A file made to swell takes its own thread down, and nothing else. */
const MEMORY_MB = 512;
const TAIL_BYTES = 4 * 1024;

type PdfFacts =
  | { readonly mediaType: 'application/pdf'; readonly pages: number }
  | { readonly refused: 'encrypted' | 'damaged' };

/** How many pages it has, each of which can be opened without a password. */
export async function pdfFacts(bytes: Uint8Array): Promise<PdfFacts> {
  if (!hasEnd(bytes)) return { refused: 'damaged' };
  const answer = await ask({ wish: 'facts', bytes }, OPEN_MS);
  if (!answer.ok) return { refused: answer.reason };
  return { mediaType: 'application/pdf', pages: answer.pages };
}

/** Readers mend a file that was cut; what it has lost stays lost. */
function hasEnd(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(-TAIL_BYTES)).toString('latin1');
  return tail.includes('startxref') && tail.includes('%%EOF');
}

export interface PdfPage {
  readonly text: string;
  /** A PNG of a page without text of its own; null: it has some, or there were too many such pages. */
  readonly picture: Uint8Array | null;
  /** How a page with a text of its own looks; null where nobody asked. */
  readonly look: PageLook | null;
}

/** The text of its pages, and pictures of those that have none. Null when it cannot be read within its bounds. */
export async function pdfPages(
  bytes: Uint8Array,
  {
    mostPages,
    mostPictures,
    mostLooks = 0,
  }: {
    readonly mostPages: number;
    readonly mostPictures: number;
    readonly mostLooks?: number | undefined;
  },
): Promise<readonly PdfPage[] | null> {
  const answer = await ask({ wish: 'pages', bytes, mostPages, mostPictures, mostLooks }, TEXT_MS);
  return answer.ok ? answer.read : null;
}

/** A page as a PNG, numbered from 1; null when it cannot be drawn within its bounds. */
export async function drawPdfPage(bytes: Uint8Array, page: number): Promise<Uint8Array | null> {
  const answer = await ask({ wish: 'picture', bytes, page }, OPEN_MS);
  return answer.ok ? (answer.read[0]?.picture ?? null) : null;
}

/** Asks a thread of its own, which ends with the answer, or without one. */
function ask(question: PdfQuestion, timeoutMs: number): Promise<PdfAnswer> {
  return new Promise((resolve) => {
    const thread = new Worker(THREAD, { resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    const end = (answer: PdfAnswer) => {
      clearTimeout(timer);
      resolve(answer);
      void thread.terminate();
    };
    const timer = setTimeout(() => end({ ok: false, reason: 'damaged' }), timeoutMs);
    thread.once('message', end);
    thread.once('error', () => end({ ok: false, reason: 'damaged' }));
    thread.once('exit', () => end({ ok: false, reason: 'damaged' }));
    thread.postMessage(question);
  });
}
