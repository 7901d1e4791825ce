import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { SheetError, type SheetFault } from './sheet-error.ts';
import type { SheetRow } from './sheet.ts';
import type { XlsxMessage } from './xlsx-thread.ts';

const THREAD = new URL('./xlsx-thread.ts', import.meta.url);
const READ_MS = 120_000;
/** A file made to swell takes its own thread down, and nothing else. */
const MEMORY_MB = 224;
/** What is read is short-lived: a small nursery is emptied often, and holds less. */
const NURSERY_MB = 16;

/** Rows of the first sheet that shows something, read in a thread of their own. Throws SheetError. */
export async function* xlsxRows(bytes: Uint8Array, memoryMb = MEMORY_MB): AsyncGenerator<SheetRow> {
  const thread = new Worker(THREAD, {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: NURSERY_MB },
  });
  const giveUp = new AbortController();
  const stop = (fault: SheetFault) => () => giveUp.abort(new SheetError(fault));
  const timer = setTimeout(stop('too-heavy'), READ_MS);
  thread.once('error', ({ code }: NodeJS.ErrnoException) =>
    stop(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-heavy' : 'damaged')(),
  );
  thread.once('exit', stop('damaged'));
  const messages = on(thread, 'message', { signal: giveUp.signal });
  thread.postMessage(bytes);
  try {
    for await (const [message] of messages as AsyncIterable<[XlsxMessage]>) {
      if (message.kind === 'end') return;
      if (message.kind === 'fault') throw new SheetError(message.fault, message.place);
      yield* message.rows;
      thread.postMessage('more');
    }
  } catch (error) {
    throw giveUp.signal.aborted ? giveUp.signal.reason : error;
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
