import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { SheetError } from './sheet-error.ts';
import type { SheetRow } from './sheet.ts';
import type { XlsxMessage } from './xlsx-thread.ts';

const THREAD = new URL('./xlsx-thread.ts', import.meta.url);
const READ_MS = 120_000;
/** A file made to swell takes its own thread down, and nothing else. */
const MEMORY_MB = 384;
/** What is read is short-lived: a small nursery is emptied often, and holds less. */
const NURSERY_MB = 16;

/** Rows of the first sheet that shows something, read in a thread of their own. Throws SheetError. */
export async function* xlsxRows(bytes: Uint8Array): AsyncGenerator<SheetRow> {
  const thread = new Worker(THREAD, {
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB, maxYoungGenerationSizeMb: NURSERY_MB },
  });
  const giveUp = new AbortController();
  const stop = () => giveUp.abort();
  const timer = setTimeout(stop, READ_MS);
  thread.once('error', stop);
  thread.once('exit', stop);
  const messages = on(thread, 'message', { signal: giveUp.signal });
  thread.postMessage(bytes);
  try {
    for await (const [message] of messages as AsyncIterable<[XlsxMessage]>) {
      if (message.kind === 'end') return;
      if (message.kind === 'fault') throw new SheetError(message.fault, message.place);
      yield* message.rows;
    }
  } catch (error) {
    throw giveUp.signal.aborted ? new SheetError('damaged') : error;
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
